import { type Entry, keyOf, parseEntry } from '#lib/reader/entry.ts';
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

/** Every record as it is stored: checking them is the caller's. */
export function loadRecords(database: IDBDatabase): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

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
        const present = parseEntry(request.result);
        if (!present || isLater(entry, present)) store.put(entry, keyOf(entry));
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
