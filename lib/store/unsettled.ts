import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { numberOf, textOf } from './rows.ts';
import { getRow, listRows, run } from './statements.ts';

/**
 * What a change leaves to be done, kept in the index itself so that a process that dies in between loses nothing: a
 * `report` is new, a `moved` one has another number, a `relink` has other reports before it than it had, an `event` has
 * lost one of its reports. `all` says that everything is to be worked out from the reports alone, `corrected` names a
 * report of whose event the editor says something else. All but the last are given by number.
 */
export type Unsettled = 'report' | 'moved' | 'relink' | 'event' | 'all' | 'corrected';

export function noteUnsettled(db: DatabaseSync, kind: Unsettled, id: SQLInputValue): void {
  run(db, 'INSERT OR IGNORE INTO unsettled VALUES (?, ?)', kind, id);
}

export function listUnsettled(db: DatabaseSync, kind: Unsettled): number[] {
  return listRows(db, 'SELECT id FROM unsettled WHERE kind = ? ORDER BY id', kind).map((row) => numberOf(row, 'id'));
}

export function listCorrected(db: DatabaseSync): string[] {
  return listRows(db, "SELECT id FROM unsettled WHERE kind = 'corrected' ORDER BY id").map((row) => textOf(row, 'id'));
}

// Working everything out costs each article a twentieth of what following up a change in it does, or less.
const share = 20;

/** Gives up following up single changes where so many files have changed that it is quicker to work all out anew. */
export function noteMuch(db: DatabaseSync, changed: number): void {
  if (changed <= share) return;
  const known = getRow(db, 'SELECT count(*) AS n FROM articles')?.n ?? 0;
  if (changed * share > Number(known)) noteUnsettled(db, 'all', 0);
}

/** Whether so much is new that no single change is followed up. */
export function isWholesale(db: DatabaseSync): boolean {
  return getRow(db, "SELECT 1 FROM unsettled WHERE kind = 'all'") !== undefined;
}
