import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import { settleProblems } from './correction-problems.ts';
import { createEntryReader, partiesOf, type Seat } from './entry-text.ts';
import { composeBare } from './event-read.ts';
import { findReport, rejoin } from './join-rows.ts';
import type { LinksAhead } from './link-ahead.ts';
import { relink, replant, rootOf } from './link-rows.ts';
import { type PreparedEvent, prepareEvent } from './prepare-event.ts';
import { type Row, textOf } from './rows.ts';
import { settleAverages } from './search-averages.ts';
import { nextIdOf, putEventText } from './search-rows.ts';
import { settleAll } from './settle-all.ts';
import { getRow, listRows, run } from './statements.ts';
import { type Place, resumChanged, toneOf } from './timeline-rows.ts';
import { createArticleCounter } from './told-articles.ts';
import { isWholesale, listCorrected, listUnsettled } from './unsettled.ts';

/**
 * Makes events, and the timelines they stand on, agree with the reports. Runs in the caller's transaction. Returns the
 * timelines, `a b`, on which something is not as it was.
 */
export function settleEvents(db: DatabaseSync, ahead?: LinksAhead): string[] {
  const timelines = isWholesale(db) ? settleAll(db, ahead) : settleChanged(db);
  settleProblems(db);
  run(db, 'DELETE FROM unsettled');
  settleAverages(db);
  return timelines;
}

function settleChanged(db: DatabaseSync): string[] {
  const roots = new Set(listUnsettled(db, 'event'));
  const linked = relink(db, roots);
  replant(db, new Set([...linked, ...rejoin(db, roots)]), roots);
  for (const id of listCorrected(db)) {
    const report = findReport(db, id);
    if (report !== undefined) roots.add(rootOf(db, report));
  }
  const { count, listMoved } = createTurnover();
  for (const root of [...roots].sort((a, b) => a - b)) rewriteEvent(db, root, count);
  const changed = Map.groupBy(listMoved(), ({ a, b }) => `${a} ${b}`);
  const [countArticles, read] = [createArticleCounter(db), createEntryReader()];
  for (const places of changed.values()) resumChanged(db, places, countArticles, read);
  return [...changed.keys()].sort();
}

type Count = (by: number, seat: Seat, id: string, entry: string) => void;

/** Counts what timelines show of events; what goes and comes back as it was, be it from another report, moves none. */
function createTurnover(): { readonly count: Count; readonly listMoved: () => Place[] } {
  const places = new Map<string, Place>();
  // An entry can be long, and stands on many timelines.
  const entries = new Map<string, number>();
  return {
    count: (by, { a, b, tone }, id, entry) => {
      if (!entries.has(entry)) entries.set(entry, entries.size);
      const place = [a, b, tone, id, entries.get(entry)].join('\n');
      places.set(place, { a, b, tone, id, entry, by: (places.get(place)?.by ?? 0) + by });
    },
    listMoved: () => [...places.values()].filter(({ by }) => by !== 0),
  };
}

/** Counts -1 for what a timeline showed of the event, 1 for what it shows now. */
function rewriteEvent(db: DatabaseSync, root: number, count: Count): void {
  const row = getRow(db, 'SELECT id, first_day, entry FROM events WHERE number = ?', root);
  if (row) {
    for (const seat of unseat(db, row)) count(-1, seat, textOf(row, 'id'), textOf(row, 'entry'));
    run(db, 'DELETE FROM events WHERE number = ?', root);
  }
  // Below another report, a report is no event of its own.
  const composed = rootOf(db, root) === root ? composeBare(db, root) : undefined;
  if (!composed) return;
  const event = prepareEvent(root, composed);
  const search = nextIdOf(db, 'events', event.day);
  insertEvent(db, search, event);
  putEventText(db, search, event);
  for (const seat of event.seats) {
    run(db, insertSeat, ...formatSeat(seat, event));
    count(1, seat, event.id, event.entry);
  }
}

const insertSeat = 'INSERT INTO seats VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** A row of `seats`. */
export function formatSeat({ a, b, tone }: Seat, event: PreparedEvent): (string | number)[] {
  const { root, id, day, learnt, happened, bearing } = event;
  return [a, b, day, id, learnt, root, tone, happened, bearing];
}

const deleteSeat = 'DELETE FROM seats WHERE a = ? AND b = ? AND first_day = ? AND event = ? RETURNING tone';

function unseat(db: DatabaseSync, row: Row): Seat[] {
  const parties = [...partiesOf(textOf(row, 'entry'))].sort();
  const timelines = parties.flatMap((a, index) => ['', ...parties.slice(index + 1)].map((b) => ({ a, b })));
  const place = [textOf(row, 'first_day'), textOf(row, 'id')];
  return timelines.flatMap(({ a, b }) =>
    listRows(db, deleteSeat, a, b, ...place).map((seat) => ({ a, b, tone: toneOf(seat) })),
  );
}

const insertRow = 'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)';

/** Writes an event but for its seats and its text, whose number it names. */
export function insertEvent(db: DatabaseSync, search: number, event: PreparedEvent): void {
  const { root, id, day, learnt, entry, brief } = event;
  run(db, insertRow, root, id, day, learnt, search, entry, brief, checksum(id, day, learnt, entry, brief));
}
