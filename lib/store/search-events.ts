import type { NewsEvent } from '../model.ts';
import { listFilterNodes } from '../search/filter-nodes.ts';
import { formatMatch } from '../search/match.ts';
import type { QueryNode } from '../search/query-tree.ts';
import { highlight, listWanted } from '../search/snippet.ts';
import type { EventHit } from '../search-views.ts';
import { getListedEvent } from './event-brief.ts';
import type { Library } from './library.ts';
import { textOf } from './rows.ts';
import type { SearchQuery } from './search.ts';
import { vocabularyOf } from './search-vocabulary.ts';
import { listRows } from './statements.ts';

const mostRanked = 200;

export const queries = {
  ranked: `SELECT event FROM (SELECT s.rowid, d.event, d.day, bm25(event_search, 3, 1, 0) AS score FROM event_search s
    JOIN search_events d ON d.id = s.rowid WHERE event_search MATCH ? ORDER BY s.rowid DESC LIMIT ${mostRanked})
    ORDER BY score, day DESC, event LIMIT ?`,
} as const;

/** Events whose sentences say what is asked, best first; none for a query without words. */
export function searchEvents(
  library: Library,
  root: QueryNode | undefined,
  { filter, locale }: Pick<SearchQuery, 'filter' | 'locale'>,
  limit: number,
): EventHit[] {
  if (!root) return [];
  const vocabulary = vocabularyOf(library.companies);
  const filters = listFilterNodes({ ...filter, tag: '' }, 'published');
  const match = formatMatch({ type: 'and', nodes: [root, ...filters] }, vocabulary);
  const wanted = listWanted(root, vocabulary.names);
  return listRows(library.db, queries.ranked, match, limit).flatMap((row) => {
    const event = getListedEvent(library.db, textOf(row, 'event'));
    const report = event && pickReport(event, locale);
    return report ? [{ event, lang: report.lang, sentence: highlight(report.sentence, report.lang, wanted) }] : [];
  });
}

function pickReport({ evidence }: NewsEvent, locale: SearchQuery['locale']) {
  return evidence.find((report) => report.lang === locale) ?? evidence[0];
}
