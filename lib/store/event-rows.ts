import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import { createTreeComposer } from './compose-tree.ts';
import { settleProblems } from './correction-problems.ts';
import { bearingOf, parseEntry, parseSeats, readParties, readStored } from './entry-text.ts';
import { findReport, rejoin } from './join-rows.ts';
import type { LinksAhead } from './link-ahead.ts';
import { listTree, relink, replant, rootOf } from './link-rows.ts';
import { type PreparedEvent, prepareEvent } from './prepare-event.ts';
import { type Row, textOf } from './rows.ts';
import { settleAverages } from './search-averages.ts';
import { nextIdOf, putEventText } from './search-rows.ts';
import type { Seated } from './seat-heap.ts';
import { formatSeat, replaceSeats } from './seat-rows.ts';
import { settleAll } from './settle-all.ts';
import { getRow, run } from './statements.ts';
import { resumChanged } from './timeline-rows.ts';
import { createArticleCounter } from './told-articles.ts';
import { createTurnover, type Standing, type Turnover } from './turnover.ts';
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
    // Below another report, a report is no event of its own.
    const composed = rootOf(db, root) === root ? compose(listTree(db, root)) : undefined;
    replaceEvent(db, root, composed && prepareEvent(root, composed), turnover);
  }
  const countArticles = createArticleCounter(db);
  const changed = turnover.list().filter((turned) => resumChanged(db, turned, countArticles));
  return changed.map(({ a, b }) => `${a} ${b}`).sort();
}

function replaceEvent(db: DatabaseSync, root: number, event: PreparedEvent | undefined, { count }: Turnover): void {
  const row = getRow(db, former, root);
  const before = row && readStanding(root, row);
  if (before) {
    count(-1, before);
    run(db, 'DELETE FROM events WHERE number = ?', root);
  }
  if (event) {
    count(1, event);
    const search = nextIdOf(db, 'events', event.day);
    insertEvent(db, search, event);
    putEventText(db, search, event);
  }
  const seatsOf = (one: (Seated & Standing) | undefined) => one?.seats.map((seat) => formatSeat(seat, one)) ?? [];
  replaceSeats(db, seatsOf(before), seatsOf(event));
}

const former = `SELECT id, first_day, learnt, retold, parties, tones, entry, articles FROM events WHERE number = ?`;

function readStanding(root: number, row: Row): Seated & Standing {
  const [id, parties] = [textOf(row, 'id'), textOf(row, 'parties')];
  const stored = readStored(row);
  const seats = parseSeats(readParties(row), textOf(row, 'tones'));
  const place = { root, day: textOf(row, 'first_day'), learnt: textOf(row, 'learnt') };
  return { ...stored, ...place, ...{ id, parties, seats }, ...bearingOf(parseEntry(stored, id)) };
}

const insertRow = 'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** Writes an event but for its seats and its text, whose number it names. */
export function insertEvent(db: DatabaseSync, search: number, event: PreparedEvent): void {
  const { root, id, day, learnt, retold, parties, tones, entry, brief, articles } = event;
  const sum = checksum(id, day, learnt, retold, parties, tones, entry, brief, `${articles.length}`);
  run(db, insertRow, root, id, day, learnt, retold, search, parties, tones, entry, brief, sum, articles);
}
