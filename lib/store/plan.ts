import type { DatabaseSync } from 'node:sqlite';
import type { ArticleFiles } from '../content/duplicates.ts';
import type { FoundFile } from '../content/walk.ts';
import type { Day, Rejected } from '../model.ts';
import { numberOf, textOf } from './rows.ts';

/** What makes the index equal to the folder: files to read, to set aside unread, and to forget. */
export type Plan = {
  readonly seen: number;
  /** With the hash that means nothing new, where there is one. */
  readonly read: readonly (FoundFile & { readonly hash?: string })[];
  readonly setAside: readonly Rejected[];
  readonly removed: readonly string[];
};

/** Compares the folder with the index by size and time of modification, and articles' days with today. */
export function planSync(db: DatabaseSync, { files, setAside }: ArticleFiles, today: Day): Plan {
  const known = readKnown(db);
  const seen = new Set([...files, ...setAside].map(({ file }) => file));
  return {
    seen: seen.size,
    read: files
      .filter((found) => isChanged(known.get(found.file), found, today))
      .map((found) => ({ ...found, ...hashOf(known.get(found.file), today) })),
    setAside: setAside.filter((problem) => known.get(problem.file)?.hash !== asideHash(problem)),
    removed: [...known.keys()].filter((file) => !seen.has(file)),
  };
}

/** Stands for the text of a file that is set aside unread. */
export function asideHash(rejected: Rejected): string {
  return `aside ${rejected.code} ${rejected.found}`;
}

type Known = {
  readonly size: number;
  readonly modified: number;
  readonly hash: string;
  readonly state: string;
  readonly day: string | undefined;
};

function readKnown(db: DatabaseSync): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const row of db.prepare('SELECT file, size, modified, hash, state, day FROM files').iterate()) {
    const day = typeof row.day === 'string' ? row.day : undefined;
    const numbers = { size: numberOf(row, 'size'), modified: numberOf(row, 'modified') };
    known.set(textOf(row, 'file'), { ...numbers, hash: textOf(row, 'hash'), state: textOf(row, 'state'), day });
  }
  return known;
}

function isChanged(known: Known | undefined, found: FoundFile, today: Day): boolean {
  return known?.size !== found.size || known.modified !== found.modified || !isCurrent(known, today);
}

/** Whether an article that waits still has to, and one that is shown still may be: clocks go back as well. */
function isCurrent({ state, day = '', hash }: Known, today: Day): boolean {
  if (state === 'waiting') return day > today;
  return day <= today && !hash.startsWith('aside ');
}

function hashOf(known: Known | undefined, today: Day): { hash?: string } {
  return known && isCurrent(known, today) ? { hash: known.hash } : {};
}
