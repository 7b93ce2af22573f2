import type { DatabaseSync } from 'node:sqlite';
import type { ArticleFiles } from '../content/duplicates.ts';
import type { FoundFile } from '../content/walk.ts';
import type { Rejected } from '../model.ts';

/** What makes the index equal to the folder: files to read, to set aside unread, and to forget. */
export type Plan = {
  readonly seen: number;
  readonly read: readonly FoundFile[];
  readonly setAside: readonly Rejected[];
  readonly removed: readonly string[];
};

/** Compares the folder with the index by size and time of modification. */
export function planSync(db: DatabaseSync, { files, setAside }: ArticleFiles): Plan {
  const known = readKnown(db);
  const seen = new Set([...files, ...setAside].map(({ file }) => file));
  return {
    seen: seen.size,
    read: files.filter((found) => isChanged(known.get(found.file), found)),
    setAside: setAside.filter((problem) => known.get(problem.file)?.hash !== asideHash(problem)),
    removed: [...known.keys()].filter((file) => !seen.has(file)),
  };
}

/** Stands for the text of a file that is set aside unread. */
export function asideHash(rejected: Rejected): string {
  return `aside ${rejected.code} ${rejected.found}`;
}

type Known = { readonly size: number; readonly modified: number; readonly hash: string };

function readKnown(db: DatabaseSync): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const row of db.prepare('SELECT file, size, modified, hash FROM files').iterate()) {
    const { file, size, modified, hash } = row;
    if (typeof file !== 'string' || typeof size !== 'number' || typeof modified !== 'number') continue;
    known.set(file, { size, modified, hash: `${hash}` });
  }
  return known;
}

function isChanged(known: Known | undefined, found: FoundFile): boolean {
  return known?.size !== found.size || known.modified !== found.modified || known.hash.startsWith('aside ');
}
