import { fstatSync, readSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { isHindered, isIndexError } from './faults.ts';
import { numberOf } from './rows.ts';
import { runInStep, type Steps } from './steps.ts';

// In the header, what SQLite counts up with its writes, and the user version, which holds the seal
// (https://www.sqlite.org/fileformat.html#the_database_header).
const uncovered = [
  [24, 28],
  [60, 64],
  [92, 100],
] as const;

/**
 * Writes a checksum of the whole file into its header, where it stays until the next write. `handle` is the file's own,
 * open for reading. Does nothing where others write meanwhile or the disk is full: what is not sealed is read through
 * at the next start.
 */
export function sealIndex(db: DatabaseSync, handle: number): void {
  try {
    if (isSealed(db)) return;
    const [done] = runInStep([whileStill(db, () => setSeal(db, handle))]);
    if (done) emptyLog(db);
  } catch (error) {
    if (!isIndexError(error)) throw error;
  }
}

/** Whether the file is as it was sealed, byte by byte; undefined where it was written since, or is being written. */
export function isWhole(db: DatabaseSync, handle: number): boolean | undefined {
  return runInStep([compareSeal(db, handle)])[0];
}

/** The same in steps of a megabyte each; `db` does nothing else meanwhile, and need not be able to write. */
export function* compareSeal(db: DatabaseSync, handle: number): Steps<boolean | undefined> {
  if (!isSealed(db)) return undefined;
  return (yield* whileStill(db, () => hasSealOf(db, handle)))?.result;
}

/** For each transaction that writes. */
export function breakSeal(db: DatabaseSync): void {
  if (isSealed(db)) db.exec('PRAGMA user_version = 0');
}

/** Whether nothing was written since the file was finished. */
export function isSealed(db: DatabaseSync): boolean {
  return sealOf(db) !== 0;
}

function* setSeal(db: DatabaseSync, handle: number): Steps<void> {
  db.exec(`PRAGMA user_version = ${yield* sumFile(handle)}`);
}

function* hasSealOf(db: DatabaseSync, handle: number): Steps<boolean | undefined> {
  return isSealed(db) ? sealOf(db) === (yield* sumFile(handle)) : undefined;
}

function sealOf(db: DatabaseSync): number {
  return numberOf(db.prepare('PRAGMA user_version').get() ?? {}, 'user_version');
}

/**
 * Does something while the file stays as it is; undefined, with nothing written, where others are at it or the disk is
 * full.
 */
function* whileStill<T>(db: DatabaseSync, work: () => Steps<T>): Steps<{ readonly result: T } | undefined> {
  try {
    if (!emptyLog(db)) return undefined;
    db.exec('BEGIN');
    // Who reads while the log is empty reads the file itself, into which nothing is written until the end
    // (https://www.sqlite.org/wal.html#concurrency). What was written first fills the log.
    sealOf(db);
    const done = isLogEmpty(db) ? { result: yield* work() } : undefined;
    db.exec('COMMIT');
    return done;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    if (isHindered(error)) return undefined;
    throw error;
  }
}

/** Whether nothing is left that was written and does not stand in the file itself. */
export function emptyLog(db: DatabaseSync): boolean {
  return isLogEmpty(db) || db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
}

function isLogEmpty(db: DatabaseSync): boolean {
  const { size = 0 } = statSync(`${db.location()}-wal`, { throwIfNoEntry: false }) ?? {};
  return size === 0;
}

const chunk = 1 << 20;

/** As a number of 32 bits with a sign, never 0. */
function* sumFile(handle: number): Steps<number> {
  const buffer = Buffer.alloc(Math.min(chunk, fstatSync(handle).size));
  let [sum, at] = [0, 0];
  for (;;) {
    const bytes = buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, at));
    if (bytes.length === 0) return sum | 0 || 1;
    if (at === 0) for (const [from, to] of uncovered) bytes.fill(0, from, to);
    sum = crc32(bytes, sum);
    at += bytes.length;
    yield;
  }
}
