// The reader's state of this tab, kept in step with the browser's database and with the other tabs.

import { type Entry, keyOf } from '#lib/reader/entry.ts';
import { readEntry, readerVersion } from '#lib/reader/versions.ts';
import { addEntries, type Change, emptyState, type ReaderState, stampChanges, undoEntries } from '#lib/reader.ts';
import { clearDatabase, loadEntries, openDatabase, putEntries } from './database.ts';
import { dropLeftOver, keepLeftOver, listLeftOver } from './left-over.ts';

/** `memory`: storage is refused, nothing outlives the page; `full`: the latest changes do not. */
export type Trouble = 'none' | 'memory' | 'full';

export type Desk = {
  readonly state: ReaderState;
  /** Whether what is stored has been read. */
  readonly isOpen: boolean;
  readonly trouble: Trouble;
  readonly damaged: number;
};

let desk: Desk = { state: emptyState, isOpen: false, trouble: 'none', damaged: 0 };
let database: IDBDatabase | undefined;
let takeBack: (() => void) | undefined;
/** What no transaction has taken yet. */
const unwritten = new Map<string, Entry>();
const listeners = new Set<() => void>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('liaisons');

export const getDesk = (): Desk => desk;

/** Called after every change, of this tab or another. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads what is stored and follows the other tabs. Never rejects: without storage the desk works from memory. */
export async function openDesk(): Promise<void> {
  channel?.addEventListener('message', ({ data }) => hear(data));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void reload();
  });
  window.addEventListener('pagehide', () => keepLeftOver(unwritten));
  try {
    database = await openDatabase();
    await reload();
  } catch {
    update({ isOpen: true, trouble: 'memory' });
  }
}

/** Applies changes here, in the database and in the other tabs. An `undoable` one is what undo takes back. */
export function commit(changes: readonly Change[], isUndoable = false): void {
  take(stampChanges(desk.state, changes, Date.now()), isUndoable);
}

/** Merges entries that carry their own instants, as an import does. */
export function take(entries: readonly Entry[], isUndoable = false): void {
  const before = desk.state;
  if (isUndoable) takeBack = () => commit(undoEntries(before, desk.state, entries));
  for (const entry of entries) unwritten.set(keyOf(entry), entry);
  update({ state: addEntries(before, entries) });
  channel?.postMessage({ entries, version: readerVersion });
  void write();
}

/** Takes the last undoable act back; false when there is none. */
export function undo(): boolean {
  const act = takeBack;
  takeBack = undefined;
  act?.();
  return act !== undefined;
}

/**
 * Forgets everything, in every tab; undo brings it back while this page is open. Rejects, with nothing forgotten, when
 * the database does.
 */
export async function erase(): Promise<void> {
  const entries = [...desk.state.values()];
  if (database) await clearDatabase(database);
  unwritten.clear();
  dropLeftOver();
  channel?.postMessage({ erased: true });
  takeBack = () => take(entries);
  update({ state: emptyState, damaged: 0 });
}

async function reload(): Promise<void> {
  if (!database) return;
  const { entries, migrated, damaged } = await loadEntries(database);
  const leftOver = listLeftOver();
  for (const entry of [...leftOver, ...migrated]) if (!unwritten.has(keyOf(entry))) unwritten.set(keyOf(entry), entry);
  update({ state: addEntries(addEntries(emptyState, entries), unwritten.values()), isOpen: true, damaged });
  await write();
  if (leftOver.length > 0) dropLeftOver();
}

async function write(): Promise<void> {
  if (!database || unwritten.size === 0) return;
  const entries = [...unwritten.values()];
  try {
    await putEntries(database, entries);
    for (const entry of entries) if (unwritten.get(keyOf(entry)) === entry) unwritten.delete(keyOf(entry));
    if (desk.trouble === 'full') update({ trouble: 'none' });
  } catch {
    update({ trouble: 'full' });
  }
}

function hear(message: unknown): void {
  if (typeof message !== 'object' || message === null) return;
  if ('erased' in message) {
    unwritten.clear();
    update({ state: emptyState });
  }
  if (!('entries' in message) || !Array.isArray(message.entries)) return;
  // A tab of another version is understood where it can be.
  const version = 'version' in message && typeof message.version === 'number' ? message.version : 1;
  update({
    state: addEntries(
      desk.state,
      message.entries.flatMap((entry) => readEntry(entry, version) ?? []),
    ),
  });
}

function update(change: Partial<Desk>): void {
  desk = { ...desk, ...change };
  for (const listener of listeners) listener();
}
