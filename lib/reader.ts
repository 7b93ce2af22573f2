// The reader's own state: what was read, saved, noted, followed, set, and seen at the last visit. It is a map of
// last-writer-wins registers (Shapiro et al., "A comprehensive study of convergent and commutative replicated data
// types", INRIA RR-7506, §3.2.1), so that tabs, devices and files can be merged in any order.
import type { Entry, Followed, Reading, SavedItem } from './reader/entry.ts';
import { keyOf } from './reader/entry.ts';

export type ReaderState = ReadonlyMap<string, Entry>;

/** What an action wants to hold from now on; `value: null` takes it away. */
export type Change = Entry extends infer One ? (One extends Entry ? Omit<One, 'at'> : never) : never;

export const emptyState: ReaderState = new Map();

/**
 * The state with entries in any order merged into it, some of them perhaps of one key: of each key the one that
 * {@link isLater} puts last. Commutative, associative, idempotent.
 */
export function addEntries(state: ReaderState, entries: Iterable<Entry>): ReaderState {
  const merged = new Map(state);
  for (const entry of entries) {
    const key = keyOf(entry);
    const present = merged.get(key);
    if (!present || isLater(entry, present)) merged.set(key, entry);
  }
  return merged;
}

/**
 * The total order of the entries of one key: the later instant; at one instant something rather than nothing, so
 * that a tie loses nothing; then the greater text.
 */
export function isLater(one: Entry, other: Entry): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.value === null || other.value === null) return one.value !== null && other.value === null;
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}

/**
 * The entries that make these changes win over what is there. `now` is in milliseconds since 1970; where the clock
 * was set back, an entry is stamped just after the one it replaces (Lamport's rule).
 */
export function stampChanges(state: ReaderState, changes: readonly Change[], now: number): Entry[] {
  return changes.map((change) => ({ ...change, at: Math.max(now, (state.get(keyOf(change))?.at ?? -1) + 1) }));
}

/**
 * The changes that take `entries` back to what `before` held. An entry that `present` no longer holds was replaced
 * since, in this tab or another, and is left alone.
 */
export function undoEntries(before: ReaderState, present: ReaderState, entries: readonly Entry[]): Change[] {
  return entries
    .filter((entry) => present.get(keyOf(entry))?.at === entry.at)
    .map(({ at: _, ...change }) => restore(change, before));
}

/** What of an article was read, or undefined while it is unread; `id` is `article:{slug}` or `event:{id}`. */
export function getReading(state: ReaderState, id: string): Reading | undefined {
  const entry = state.get(`read:${id}`);
  return entry?.kind === 'read' ? (entry.value ?? undefined) : undefined;
}

export function isSaved(state: ReaderState, id: string): boolean {
  return Boolean(state.get(`saved:${id}`)?.value);
}

/** `id` is `company:{slug}` or `pair:{a}/{b}`. */
export function isFollowed(state: ReaderState, id: string): boolean {
  return Boolean(state.get(`follow:${id}`)?.value);
}

/** What the reader wrote about something; it outlives the star, in case that is put back. */
function getNote(state: ReaderState, id: string): string {
  const entry = state.get(`note:${id}`);
  return entry?.kind === 'note' ? (entry.value ?? '') : '';
}

export type Shelved = SavedItem & { readonly id: string; readonly note: string };

/** What is saved, last saved first. */
export function listSaved(state: ReaderState): Shelved[] {
  return [...state.values()]
    .filter((entry) => entry.kind === 'saved')
    .sort((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1))
    .flatMap(({ id, value }) => (value ? [{ ...value, id, note: getNote(state, id) }] : []));
}

/** Companies and pairs that are followed, by name. */
export function listFollowed(state: ReaderState): (Followed & { readonly id: string })[] {
  return [...state.values()]
    .flatMap((entry) => (entry.kind === 'follow' && entry.value ? [{ ...entry.value, id: entry.id }] : []))
    .sort((one, other) => one.names.join().localeCompare(other.names.join()) || (one.id < other.id ? -1 : 1));
}

function restore(change: Change, before: ReaderState): Change {
  const former = before.get(keyOf(change));
  if (!former) return { ...change, value: null };
  const { at: _, ...rest } = former;
  return rest;
}
