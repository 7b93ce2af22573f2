import type { DatabaseSync } from 'node:sqlite';
import { type Row, textOf } from './rows.ts';
import { getRow, listRows, run } from './statements.ts';

const kinds = ['search', 'event_search'] as const;

/**
 * Takes what went out of the number of rows and the lengths that full text weighs its matches by. It does not do so
 * itself where it keeps no text, so that an index that was updated would rank otherwise than a fresh one. Runs in the
 * caller's transaction, after all else is written.
 */
export function settleAverages(db: DatabaseSync): void {
  const gone = listRows(db, 'SELECT kind, lengths FROM search_gone');
  if (gone.length === 0) return;
  // Has full text write what it has counted so far.
  db.exec('SAVEPOINT averages; RELEASE averages');
  // Its own table, which nobody else may write otherwise (https://www.sqlite.org/c3ref/c_dbconfig_defensive.html).
  db.enableDefensive(false);
  for (const kind of kinds) {
    const rows = gone.filter((row) => textOf(row, 'kind') === kind).map((row) => readNumbers(row, 'lengths'));
    if (rows.length > 0) subtract(db, kind, rows);
  }
  db.enableDefensive(true);
  run(db, 'DELETE FROM search_gone');
}

/**
 * The record of averages is row 1: how many texts there are, then the sum of the lengths of each column (fts5_index.c).
 */
function subtract(db: DatabaseSync, kind: (typeof kinds)[number], gone: readonly (readonly number[])[]): void {
  const totals = readNumbers(getRow(db, `SELECT block FROM ${kind}_data WHERE id = 1`) ?? {}, 'block');
  for (const lengths of gone) {
    for (const [at, number] of [1, ...lengths].entries()) totals[at] = (totals[at] ?? 0) - number;
  }
  run(db, `UPDATE ${kind}_data SET block = ? WHERE id = 1`, writeNumbers(totals));
}

/**
 * Numbers of seven bits a byte, the highest first, each but the last marked
 * (https://www.sqlite.org/fileformat.html#varint).
 */
function readNumbers(row: Row, column: string): number[] {
  const bytes = row[column];
  const numbers: number[] = [];
  if (!(bytes instanceof Uint8Array)) return numbers;
  let number = 0;
  for (const byte of bytes) {
    number = number * 128 + (byte & 127);
    if (byte >= 128) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}

function writeNumbers(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap(writeNumber));
}

function writeNumber(number: number): number[] {
  const bytes = [number % 128];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(128 + (rest % 128));
  return bytes;
}
