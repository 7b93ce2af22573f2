import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DamagedIndex, isHindered, isIndexError } from './faults.ts';
import { analysisVersion, schemaVersion, tables } from './schema.ts';
import { getRow, inTransaction, run } from './statements.ts';

export type Index = {
  readonly db: DatabaseSync;
  /** Where it is; undefined when it is in memory alone. */
  readonly path: string | undefined;
  /** Whether it was there before, and so may have been damaged meanwhile. */
  readonly kept: boolean;
  /**
   * Reads the file. Open as long as `db`: closing any handle of a file gives up the locks that the process has on it
   * (https://www.sqlite.org/howtocorrupt.html, §2.2).
   */
  readonly handle: number | undefined;
};

// A writer holds the lock for one batch, well below a second; who waits longer waits for a stopped process.
const lockWait = 2_000;

/** Memory for pages that a connection keeps, in KiB. */
export const usualPages = 32_768;

// NORMAL is safe from corruption in WAL mode; what a power cut may cost, the next comparison with content/ restores.
const settings = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -${usualPages}; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;`;

/** Marks a file as an index of this program (https://www.sqlite.org/fileformat.html#application_id): "Liai". */
const applicationId = 0x4c696169;

/**
 * Opens the index, or starts it anew where it is missing, damaged or of another version. What is not an index of this
 * program is left alone: the index is then a file beside it. Where no file can be written, or another process holds
 * it, the index lives in memory. Never throws for the state of the disk.
 */
export function openIndex(path: string): Index {
  const own = isForeign(path) ? `${path}.own` : path;
  try {
    return openFile(own);
  } catch (error) {
    if (!isIndexError(error)) throw error;
    return isHindered(error) ? openMemory() : renewIndex(own);
  }
}

/** An index's file with the handle that reads it. */
export type IndexFile = { readonly path: string; readonly handle: number };

/** Undefined for an index in memory. */
export function fileOf({ path, handle }: Pick<Index, 'path' | 'handle'>): IndexFile | undefined {
  return path === undefined || handle === undefined ? undefined : { path, handle };
}

/** The connection first, see `handle`. */
export function closeIndex({ db, handle }: Index): void {
  db.close();
  if (handle !== undefined) closeSync(handle);
}

/** Starts the index anew, in its file if that is possible. */
export function renewIndex(path: string | undefined): Index {
  if (path === undefined) return openMemory();
  try {
    removeIndex(path);
    return openFile(path);
  } catch (error) {
    if (!isIndexError(error)) throw error;
    return openMemory();
  }
}

function openMemory(): Index {
  return { db: create(new DatabaseSync(':memory:')), path: undefined, kept: false, handle: undefined };
}

function openFile(path: string): Index {
  mkdirSync(dirname(path), { recursive: true });
  // Without its file, a log left behind would be read into the new one. Looked for first: who starts at the same time
  // makes the file before the log.
  if (existsSync(`${path}-wal`) && !existsSync(path)) removeIndex(path);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) mark(path);
  const db = connect(path);
  try {
    const kept = !isEmpty(db);
    if (!kept) create(db);
    if (readStamp(db, 'version') !== version) throw new DamagedIndex('The index is of another version.');
    return { db, path, kept, handle: openSync(path, 'r') };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Before its log is used: a process that is killed early would leave a file that does not tell whose it is. */
function mark(path: string): void {
  const db = new DatabaseSync(path, { timeout: lockWait });
  try {
    db.exec(`PRAGMA application_id = ${applicationId}`);
  } finally {
    db.close();
  }
}

/** Opens a file as it is, with the settings of every connection. */
export function connect(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: lockWait });
  try {
    db.exec(settings);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

const version = `${schemaVersion}.${analysisVersion}`;

function isEmpty(db: DatabaseSync): boolean {
  return getRow(db, 'SELECT count(*) AS n FROM sqlite_schema')?.n === 0;
}

// Two processes may start at once: the second one finds the first one's tables under the lock.
function create(db: DatabaseSync): DatabaseSync {
  return inTransaction(db, () => {
    if (!isEmpty(db)) return db;
    db.exec(tables);
    writeStamp(db, 'version', version);
    return db;
  });
}

export function readStamp(db: DatabaseSync, name: string): string | undefined {
  const value = getRow(db, 'SELECT value FROM stamp WHERE name = ?', name)?.value;
  return typeof value === 'string' ? value : undefined;
}

export function writeStamp(db: DatabaseSync, name: string, value: string): void {
  run(
    db,
    'INSERT INTO stamp (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    name,
    value,
  );
}

function removeIndex(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}

const magic = 'SQLite format 3\0';

/** Whether something stands there that this program did not put there: a folder, a text, another database. */
function isForeign(path: string): boolean {
  const header = Buffer.alloc(100);
  let handle: number | undefined;
  try {
    if (!existsSync(path)) return false;
    // Whoever opens a pipe waits for its other end.
    if (!statSync(path).isFile()) return true;
    handle = openSync(path, 'r');
    const length = readSync(handle, header, 0, header.length, 0);
    if (length === 0) return false;
    return header.toString('latin1', 0, 16) !== magic || header.readUInt32BE(68) !== applicationId;
  } catch (error) {
    if (!isIndexError(error)) throw error;
    return true;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
