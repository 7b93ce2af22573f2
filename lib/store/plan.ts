import type { DatabaseSync } from 'node:sqlite';
import { type ArticleFiles, keyOf, listArticleFiles, sortOut } from '../content/duplicates.ts';
import { type FoundFile, type Walk, walkAt } from '../content/walk.ts';
import type { Day, Rejected } from '../model.ts';
import { type Known, listAgain, listKnown, listKnownAt, listKnownBy } from './known-files.ts';

/** What makes the index equal to the folder: files to read, to set aside unread, and to forget. */
export type Plan = {
  readonly seen: number;
  /** With the hash that means nothing new, where there is one. */
  readonly read: readonly (FoundFile & { readonly hash?: string })[];
  readonly setAside: readonly Rejected[];
  readonly removed: readonly string[];
};

/** Compares the folder with the index by size and time of modification, and articles' days with today. */
export function planSync(db: DatabaseSync, content: string, today: Day): Plan {
  return compare(listKnown(db), listArticleFiles(content), today);
}

/**
 * The same of some files and folders alone, with those that are to be read again anyway; files of the same slugs
 * elsewhere are looked at too, and nothing else of the folder. `seen` counts these.
 */
export function planPaths(db: DatabaseSync, content: string, paths: Iterable<string>, today: Day): Plan {
  const known = new Map<string, Known>();
  const found = new Map<string, FoundFile>();
  const problems = new Map<string, Walk['problems'][number]>();
  const closed: string[] = [];
  const look = (path: string): string[] => {
    const walk = walkAt(content, path);
    const there = listKnownAt(db, path);
    for (const file of there) known.set(file.file, file);
    for (const file of walk.files) found.set(file.file, file);
    for (const problem of walk.problems) problems.set(problem.file, problem);
    closed.push(...walk.closed);
    return [...there, ...walk.files].flatMap(({ file }) => keyOf(file) ?? []);
  };
  const keys = new Set([...paths, ...listAgain(db)].flatMap(look));
  for (const key of keys) for (const { file } of listKnownBy(db, key)) if (!known.has(file)) look(file);
  const walk = { files: [...found.values()], problems: [...problems.values()], closed };
  return compare([...known.values()], sortOut(walk), today);
}

function compare(listed: readonly Known[], { files, setAside, closed }: ArticleFiles, today: Day): Plan {
  const known = new Map(listed.map((file) => [file.file, file]));
  const seen = new Set([...files, ...setAside].map(({ file }) => file));
  const keys = new Set([...seen].flatMap((file) => keyOf(file) ?? []));
  // Not gone, as far as is known, unless its slug stands elsewhere now.
  const isHidden = (file: string) =>
    closed.some((folder) => file.startsWith(`${folder}/`)) && !keys.has(keyOf(file) ?? '');
  return {
    seen: seen.size,
    read: files
      .filter((found) => isChanged(known.get(found.file), found, today))
      .map((found) => ({ ...found, ...hashOf(known.get(found.file), today) })),
    setAside: setAside.filter((problem) => known.get(problem.file)?.hash !== asideHash(problem)),
    removed: [...known.keys()].filter((file) => !seen.has(file) && !isHidden(file)),
  };
}

/** Stands for the text of a file that is set aside unread. */
export function asideHash(rejected: Rejected): string {
  return `aside ${rejected.code} ${rejected.found}`;
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
