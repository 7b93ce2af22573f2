import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Seat } from './entry-text.ts';
import type { Seated } from './seat-heap.ts';
import { run } from './statements.ts';

/** A row of `seats`. */
export type SeatCells = readonly SQLInputValue[];

export function formatSeat({ a, b, tone }: Seat, event: Seated): SeatCells {
  const { root, id, day, learnt, happened, bearing } = event;
  return [a, b, day, id, learnt, root, tone, happened, bearing];
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
