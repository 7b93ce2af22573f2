import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import { createTreeComposer } from './compose-tree.ts';
import { settleProblems } from './correction-problems.ts';
import { partiesOf, readStored, type Seat } from './entry-text.ts';
import { findReport, rejoin } from './join-rows.ts';
import type { LinksAhead } from './link-ahead.ts';
import { listTree, relink, replant, rootOf } from './link-rows.ts';
import { type PreparedEvent, prepareEvent } from './prepare-event.ts';
import { type Row, textOf } from './rows.ts';
import { settleAverages } from './search-averages.ts';
import { nextIdOf, putEventText } from './search-rows.ts';
import type { Seated } from './seat-heap.ts';
import { settleAll } from './settle-all.ts';
import { getRow, listRows, run } from './statements.ts';
import { resumChanged, toneOf } from './timeline-rows.ts';
import { createArticleCounter } from './told-articles.ts';
import { createTurnover, type Turnover } from './turnover.ts';
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
  const turnover = createTurnover();
  const compose = createTreeComposer(db);
  for (const root of [...roots].sort((a, b) => a - b)) {
    takeEvent(db, root, turnover);
    // Below another report, a report is no event of its own.
    const composed = rootOf(db, root) === root ? compose(listTree(db, root)) : undefined;
    if (composed) putEvent(db, prepareEvent(root, composed), turnover);
  }
  const changed = Map.groupBy(turnover.listMoved(), ({ a, b }) => `${a} ${b}`);
  const countArticles = createArticleCounter(db);
  for (const places of changed.values()) resumChanged(db, places, countArticles);
  return [...changed.keys()].sort();
}

function takeEvent(db: DatabaseSync, root: number, { recall, count }: Turnover): void {
  const row = getRow(db, 'SELECT id, first_day, entry, articles FROM events WHERE number = ?', root);
  if (!row) return;
  const entry = recall(textOf(row, 'id'), readStored(row));
  for (const seat of unseat(db, row)) count(-1, seat, entry);
  run(db, 'DELETE FROM events WHERE number = ?', root);
}

function putEvent(db: DatabaseSync, event: PreparedEvent, { recall, count }: Turnover): void {
  const search = nextIdOf(db, 'events', event.day);
  insertEvent(db, search, event);
  putEventText(db, search, event);
  const entry = recall(event.id, event);
  for (const seat of event.seats) {
    run(db, insertSeat, ...formatSeat(seat, event));
    count(1, seat, entry);
  }
}

export const insertSeat = 'INSERT INTO seats VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** A row of `seats`. */
export function formatSeat({ a, b, tone }: Seat, event: Seated): (string | number)[] {
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

const insertRow = 'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** Writes an event but for its seats and its text, whose number it names. */
export function insertEvent(db: DatabaseSync, search: number, event: PreparedEvent): void {
  const { root, id, day, learnt, entry, brief, articles } = event;
  const sum = checksum(id, day, learnt, entry, brief, `${articles.length}`);
  run(db, insertRow, root, id, day, learnt, search, entry, brief, sum, articles);
}
