import type { DatabaseSync } from 'node:sqlite';
import { numberOf, type Row, textOf } from './rows.ts';
import { listRows, run } from './statements.ts';

/** What the index knows of a file of content/articles. */
export type Known = {
  readonly file: string;
  readonly size: number;
  readonly modified: number;
  readonly hash: string;
  readonly state: string;
  readonly day: string | undefined;
};

const columns = 'file, size, modified, hash, state, day';

export function listKnown(db: DatabaseSync): Known[] {
  return db.prepare(`SELECT ${columns} FROM files`).all().map(readKnown);
}

const below = `SELECT ${columns} FROM files WHERE file >= ? AND file < ?`;
const at = `SELECT ${columns} FROM files WHERE file = ?`;

/** The file of that path, or all those below the folder. `0` is the sign behind `/`. */
export function listKnownAt(db: DatabaseSync, path: string): Known[] {
  return [...listRows(db, at, path), ...listRows(db, below, `${path}/`, `${path}0`)].map(readKnown);
}

/** Those whose names give one slug; see `keyOf` of content/. */
export function listKnownBy(db: DatabaseSync, key: string): Known[] {
  return listRows(db, `SELECT ${columns} FROM files WHERE key = ?`, key).map(readKnown);
}

/** Has a file read at the next sync whatever its time and its text say. */
export function readAgain(db: DatabaseSync, file: string): void {
  run(db, "UPDATE files SET modified = -1, hash = '' WHERE file = ?", file);
}

/** Those that {@link readAgain} has named. */
export function listAgain(db: DatabaseSync): string[] {
  return listRows(db, 'SELECT file FROM files WHERE modified < 0').map((row) => textOf(row, 'file'));
}

function readKnown(row: Row): Known {
  const day = typeof row.day === 'string' ? row.day : undefined;
  const numbers = { size: numberOf(row, 'size'), modified: numberOf(row, 'modified') };
  return { file: textOf(row, 'file'), ...numbers, hash: textOf(row, 'hash'), state: textOf(row, 'state'), day };
}
