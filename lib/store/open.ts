import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { analysisVersion, schemaVersion, tables } from './schema.ts';

export type Index = {
  readonly db: DatabaseSync;
  /** Why the index is not in its file, where it should be; undefined when it is. */
  readonly note?: string;
};

const lockWait = 5_000;

// NORMAL is safe from corruption in WAL mode; what a power cut may cost, the next comparison with content/ restores.
const settings = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000;`;

/**
 * Opens the index, or starts it anew where it is missing, damaged, of another version or another program's. Where the
 * file cannot be written, the index lives in memory. Never throws for the state of the disk.
 */
export function openIndex(path: string): Index {
  try {
    return { db: openFile(path) };
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
  try {
    removeFile(path);
    return { db: openFile(path) };
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return { db: create(new DatabaseSync(':memory:')), note: error.message };
  }
}

function openFile(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: lockWait });
  try {
    db.exec(settings);
    if (isEmpty(db)) return create(db);
    if (readStamp(db, 'version') !== version) throw new Error('another version', { cause: 'version' });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

const version = `liaisons ${schemaVersion}.${analysisVersion}`;

function create(db: DatabaseSync): DatabaseSync {
  db.exec(`BEGIN IMMEDIATE; ${tables}`);
  writeStamp(db, 'version', version);
  db.exec('COMMIT');
  return db;
}

function isEmpty(db: DatabaseSync): boolean {
  return db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0;
}

export function readStamp(db: DatabaseSync, name: string): string | undefined {
  const value = db.prepare('SELECT value FROM stamp WHERE name = ?').get(name)?.value;
  return typeof value === 'string' ? value : undefined;
}

export function writeStamp(db: DatabaseSync, name: string, value: string): void {
  db.prepare('INSERT INTO stamp (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(
    name,
    value,
  );
}

function removeFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true, recursive: true });
}

// SQLite's errors, the file system's, and the stamp's of another version.
function isDiskError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return (
    error.cause === 'version' ||
    ('code' in error && typeof error.code === 'string' && /^E|^ERR_SQLITE/.test(error.code))
  );
}
