import type { DatabaseSync } from 'node:sqlite';
import { parseArticleName, slugKey } from '../content/names.ts';
import { type Problem, reject } from '../content/problems.ts';
import type { FoundFile, Walk } from '../content/walk.ts';
import type { Rejected } from '../model.ts';

/** What makes the index equal to the folder: files to read, to set aside unread, and to forget. */
export type Plan = {
  readonly seen: number;
  readonly read: readonly FoundFile[];
  readonly setAside: readonly { readonly file: string; readonly rejected: readonly Rejected[] }[];
  readonly removed: readonly string[];
};

/** Compares the folder with the index by size and time of modification. */
export function planSync(db: DatabaseSync, walk: Walk): Plan {
  const known = readKnown(db);
  const { single, setAside } = findDuplicates(walk);
  const seen = new Set([...walk.files.map((found) => found.file), ...setAside.map(({ file }) => file)]);
  return {
    seen: seen.size,
    read: single.filter((found) => isChanged(known.get(found.file), found)),
    setAside: setAside.filter(({ file, rejected }) => known.get(file)?.hash !== asideHash(rejected)),
    removed: [...known.keys()].filter((file) => !seen.has(file)),
  };
}

/** Stands for the text of a file that is set aside unread. */
export function asideHash(rejected: readonly Rejected[]): string {
  return `aside ${JSON.stringify(rejected)}`;
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

// Two files of one slug are known by their names alone: neither is read, both are named.
function findDuplicates(walk: Walk) {
  const groups = Map.groupBy(walk.files, (found) => keyOf(found.file));
  const single: FoundFile[] = [];
  const setAside = walk.problems.map(({ file, problem }) => ({ file, rejected: [reject(file, problem)] }));
  for (const [key, group] of groups) {
    if (group.length === 1 || key === undefined) single.push(...group);
    else for (const { file } of group) setAside.push({ file, rejected: [reject(file, twinProblem(file, group))] });
  }
  return { single, setAside };
}

function keyOf(file: string): string | undefined {
  const name = parseArticleName(file);
  return 'code' in name ? undefined : slugKey(name.slug);
}

function twinProblem(file: string, group: readonly FoundFile[]): Problem {
  const others = group.map((found) => found.file).filter((other) => other !== file);
  return { code: 'duplicate', field: 'slug', found: others.join(', ') };
}
