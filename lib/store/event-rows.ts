import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import { createTreeComposer } from './compose-tree.ts';
import { settleProblems } from './correction-problems.ts';
import { readStored } from './entry-text.ts';
import { findReport, rejoin } from './join-rows.ts';
import type { LinksAhead } from './link-ahead.ts';
import { listTree, relink, replant, rootOf } from './link-rows.ts';
import { type PreparedEvent, prepareEvent } from './prepare-event.ts';
import { textOf } from './rows.ts';
import { settleAverages } from './search-averages.ts';
import { nextIdOf, putEventText } from './search-rows.ts';
import { formatSeat, listSeats, readSeat, replaceSeats } from './seat-rows.ts';
import { settleAll } from './settle-all.ts';
import { getRow, run } from './statements.ts';
import { resumChanged } from './timeline-rows.ts';
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
    // Below another report, a report is no event of its own.
    const composed = rootOf(db, root) === root ? compose(listTree(db, root)) : undefined;
    replaceEvent(db, root, composed && prepareEvent(root, composed), turnover);
  }
  const countArticles = createArticleCounter(db);
  const changed = turnover.list().filter((turned) => resumChanged(db, turned, countArticles));
  return changed.map(({ a, b }) => `${a} ${b}`).sort();
}

function replaceEvent(db: DatabaseSync, root: number, event: PreparedEvent | undefined, { count }: Turnover): void {
  const row = getRow(db, 'SELECT id, first_day, retold, parties, entry, articles FROM events WHERE number = ?', root);
  const seats = row ? listSeats(db, row) : [];
  if (row) {
    const [id, parties] = [textOf(row, 'id'), textOf(row, 'parties')];
    count(-1, { ...readStored(row), id, parties, seats: seats.map(readSeat) });
    run(db, 'DELETE FROM events WHERE number = ?', root);
  }
  if (event) {
    count(1, event);
    const search = nextIdOf(db, 'events', event.day);
    insertEvent(db, search, event);
    putEventText(db, search, event);
  }
  const former = seats.map((seat) => Object.values(seat));
  replaceSeats(db, former, event ? event.seats.map((seat) => formatSeat(seat, event)) : []);
}

const insertRow = 'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** Writes an event but for its seats and its text, whose number it names. */
export function insertEvent(db: DatabaseSync, search: number, event: PreparedEvent): void {
  const { root, id, day, learnt, retold, parties, entry, brief, articles } = event;
  const sum = checksum(id, day, learnt, retold, parties, entry, brief, `${articles.length}`);
  run(db, insertRow, root, id, day, learnt, retold, search, parties, entry, brief, sum, articles);
}
