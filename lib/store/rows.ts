import type { SQLOutputValue } from 'node:sqlite';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A text column; a missing or other value is a bug of a query. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`Column ${column} is not text.`);
  return value;
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`Column ${column} is not a number.`);
  return value;
}

/**
 * A JSON column. The index is written by write.ts alone and rebuilt when its version differs, so its shape is known.
 */
export function jsonOf<T>(row: Row, column: string): T {
  const value: T = JSON.parse(textOf(row, column));
  return value;
}
