import type { Changes } from './article-changes.ts';

/** One sync's changes; `number` counts them from 1 in this process. */
export type Entry = { readonly number: number; readonly changes: Changes };

/** What changed since the process began, for pages that are open. */
export type Journal = {
  /** Told of every sync; one that altered nothing leaves no trace. */
  readonly note: (changes: Changes) => void;
  /** The number of the last entry, 0 before the first. */
  readonly last: () => number;
  /** Entries after that one; undefined when they are no longer known. */
  readonly since: (number: number) => readonly Entry[] | undefined;
  /** Calls for each entry to come, until what it returns is called. */
  readonly follow: (listener: (entry: Entry) => void) => () => void;
};

const mostKept = 200;

export function createJournal(): Journal {
  const entries: Entry[] = [];
  const listeners = new Set<(entry: Entry) => void>();
  let last = 0;
  return {
    last: () => last,
    note: (changes) => {
      const { added, changed, removed, timelines, isPart } = changes;
      if (!isPart && [added, changed, removed, timelines].every((list) => list.length === 0)) return;
      const entry = { number: ++last, changes };
      entries.push(entry);
      if (entries.length > mostKept) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    since: (number) => {
      if (number > last || number < last - entries.length) return undefined;
      return entries.filter((entry) => entry.number > number);
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
