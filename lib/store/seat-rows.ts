import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { readParties, type Seat } from './entry-text.ts';
import { type Row, textOf } from './rows.ts';
import type { Seated } from './seat-heap.ts';
import { listRows, run } from './statements.ts';
import { toneOf } from './timeline-rows.ts';

/** A row of `seats`. */
export type SeatCells = readonly SQLInputValue[];

export function formatSeat({ a, b, tone }: Seat, event: Seated): SeatCells {
  const { root, id, day, learnt, happened, bearing } = event;
  return [a, b, day, id, learnt, root, tone, happened, bearing];
}

const select = 'SELECT * FROM seats WHERE a = ? AND b = ? AND first_day = ? AND event = ?';

/** The seats that an event has, by its row in `events`. */
export function listSeats(db: DatabaseSync, row: Row): Row[] {
  const parties = [...readParties(row)].sort();
  const timelines = parties.flatMap((a, index) => ['', ...parties.slice(index + 1)].map((b) => [a, b]));
  const place = [textOf(row, 'first_day'), textOf(row, 'id')];
  return timelines.flatMap((timeline) => listRows(db, select, ...timeline, ...place));
}

export function readSeat(row: Row): Seat {
  return { a: textOf(row, 'a'), b: textOf(row, 'b'), tone: toneOf(row) };
}

export const insertSeat = 'INSERT INTO seats VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';
const remove = 'DELETE FROM seats WHERE a = ? AND b = ? AND first_day = ? AND event = ?';

/** Writes the seats that differ: one more report of an event leaves most where they are. */
export function replaceSeats(db: DatabaseSync, former: readonly SeatCells[], now: readonly SeatCells[]): void {
  const nameOf = (cells: SeatCells) => cells.join(' ');
  const [before, after] = [new Set(former.map(nameOf)), new Set(now.map(nameOf))];
  for (const cells of former) if (!after.has(nameOf(cells))) run(db, remove, ...cells.slice(0, 4));
  for (const cells of now) if (!before.has(nameOf(cells))) run(db, insertSeat, ...cells);
}
