import { type Entry, isRecord, keyOf, parseEntry } from '#lib/reader/entry.ts';
import { readEntry, readerVersion } from '#lib/reader/versions.ts';
import { isLater } from '#lib/reader.ts';

const name = 'liaisons';
const table = 'entries';

/** Opens the reader's database. Rejects where the browser refuses storage, and where none answers in three seconds. */
export function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => {
      // Another tab may erase or upgrade it: let go rather than block.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error('The database did not open.')), 3_000);
  });
}

export type Loaded = {
  readonly entries: readonly Entry[];
  /** Those of an older version, in their present form, still to be written so. */
  readonly migrated: readonly Entry[];
  /** Records left where they are because nothing could be made of them. */
  readonly damaged: number;
};

/** Everything stored. A damaged record costs only itself. */
export function loadEntries(database: IDBDatabase): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => resolve(readRecords(request.result));
    request.onerror = () => reject(request.error);
  });
}

function readRecords(records: readonly unknown[]): Loaded {
  const read = records.map((record) => ({ entries: readEntry(record, versionOf(record)), isOld: !isCurrent(record) }));
  return {
    entries: read.flatMap(({ entries }) => entries ?? []),
    migrated: read.flatMap(({ entries, isOld }) => (isOld ? (entries ?? []) : [])),
    damaged: read.filter(({ entries }) => !entries).length,
  };
}

// The first records carried no version.
function versionOf(record: unknown): number {
  return isRecord(record) && typeof record.version === 'number' ? record.version : 1;
}

const isCurrent = (record: unknown): boolean => versionOf(record) === readerVersion;

/**
 * Writes entries in one transaction, each only where it is later than what another tab may have written meanwhile.
 * Rejects, with nothing written, when storage is full.
 */
export function putEntries(database: IDBDatabase, entries: readonly Entry[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite');
    const store = transaction.objectStore(table);
    for (const entry of entries) {
      const request = store.get(keyOf(entry));
      request.onsuccess = () => {
        const present = isCurrent(request.result) ? parseEntry(request.result) : undefined;
        if (!present || isLater(entry, present)) store.put({ ...entry, version: readerVersion }, keyOf(entry));
      };
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

export function clearDatabase(database: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite');
    transaction.objectStore(table).clear();
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
