import type { Lang } from '../model.ts';
import type { RecentEvent, RecentIds } from '../views.ts';
import { getListedEvent } from './event-brief.ts';
import type { Library } from './library.ts';
import { type Row, textOf } from './rows.ts';
import { listRows } from './statements.ts';
import { nameCompany } from './summaries.ts';

const recentQuery = 'SELECT id, learnt FROM events ORDER BY learnt DESC, id DESC LIMIT ?';

/**
 * The events last learnt, latest first, each with the sentence that reports it in the reader's language if one does.
 */
export function listRecent(library: Library, locale: Lang, limit: number): RecentEvent[] {
  return listRows(library.db, recentQuery, limit).flatMap((row) => describe(library, locale, row));
}

/** Their ids alone, which every front page carries. */
export function listRecentIds({ db }: Library, limit: number): RecentIds {
  const rows = listRows(db, recentQuery, limit + 1);
  const days = Map.groupBy(rows.slice(0, limit), (row) => textOf(row, 'learnt'));
  return {
    isWhole: rows.length <= limit,
    days: [...days].map(([day, ofDay]) => [day, ofDay.map((row) => textOf(row, 'id')).join(' ')]),
  };
}

function describe(library: Library, locale: Lang, row: Row): RecentEvent[] {
  const event = getListedEvent(library.db, textOf(row, 'id'));
  const report = event?.evidence.find(({ lang }) => lang === locale) ?? event?.evidence[0];
  if (!event || !report) return [];
  const { id, when, basis } = event;
  const participants = event.participants.map((slug) => nameCompany(library, slug));
  return [
    { id, when, basis, participants, learnt: textOf(row, 'learnt'), sentence: report.sentence, lang: report.lang },
  ];
}
