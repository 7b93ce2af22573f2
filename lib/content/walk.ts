import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from './problems.ts';
import { codeOf } from './read.ts';
import { findRootFault } from './root.ts';

/** A file of content/ as the folder shows it; `path` is where to read it, links already followed. */
export type FoundFile = {
  readonly file: string;
  readonly path: string;
  readonly size: number;
  readonly modified: number;
};

export type Walk = {
  readonly files: readonly FoundFile[];
  readonly problems: readonly { readonly file: string; readonly problem: Problem }[];
  /** Folders that are there and cannot be listed: of what stands below them nothing is known. */
  readonly closed: readonly string[];
};

/**
 * Lists the Markdown files below a folder of content/, in the order of their names. Names that start with a dot are
 * passed over. A link counts when it leads to a regular file inside content/; no link to a folder is followed. Nothing
 * where content/ itself cannot be opened; see `findRootFault`.
 */
export function walkContent(content: string, folder: string): Walk {
  const found = { files: [], problems: [], closed: [] };
  const root = openRoot(content);
  if (root !== undefined) visit({ root, content, ...found }, folder);
  return found;
}

/** Lists the same below a file or a folder alone; nothing where nothing stands. */
export function walkAt(content: string, path: string): Walk {
  const found = { files: [], problems: [], closed: [] };
  const root = openRoot(content);
  if (root === undefined) return found;
  try {
    const stats = lstatSync(join(content, path), { throwIfNoEntry: false });
    if (stats?.isDirectory()) visit({ root, content, ...found }, path);
    else if (stats) note({ root, content, ...found }, path, stats);
    return found;
  } catch (error) {
    // In a folder that may be listed and not entered.
    const problem = { file: path, problem: { code: 'unreadable', found: codeOf(error) } } as const;
    return { files: [], problems: isMarkdown(path) ? [problem] : [], closed: isMarkdown(path) ? [] : [path] };
  }
}

type Visit = {
  readonly root: string;
  readonly content: string;
  readonly files: FoundFile[];
  readonly problems: { file: string; problem: Problem }[];
  readonly closed: string[];
};

function visit(at: Visit, folder: string): void {
  for (const entry of listFolder(at, folder)) {
    const file = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) visit(at, file);
    else note(at, file, entry);
  }
}

function note({ root, content, files, problems }: Visit, file: string, entry: Dirent | Stats): void {
  if (!isMarkdown(file) && !entry.isSymbolicLink()) return;
  const found = inspect(root, join(content, file), file, entry);
  if ('code' in found) problems.push({ file, problem: found });
  else files.push(found);
}

const isMarkdown = (file: string): boolean => file.toLowerCase().endsWith('.md');

function openRoot(content: string): string | undefined {
  if (findRootFault(content)) return undefined;
  try {
    return realpathSync(content);
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}

function listFolder({ content, problems, closed }: Visit, folder: string): Dirent[] {
  try {
    return readdirSync(join(content, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return [];
    problems.push({ file: folder, problem: { code: 'unreadable', found: code } });
    closed.push(folder);
    return [];
  }
}

function inspect(root: string, path: string, file: string, entry: Dirent | Stats): FoundFile | Problem {
  try {
    if (entry.isSymbolicLink()) return inspectLink(root, path, file);
    return describe(lstatSync(path), path, file);
  } catch (error) {
    return { code: 'unreadable', found: codeOf(error) };
  }
}

function inspectLink(root: string, path: string, file: string): FoundFile | Problem {
  const target = realpathSync(path);
  if (!target.startsWith(root + sep)) return { code: 'outside', found: 'a link out of content/' };
  return describe(statSync(target), target, file);
}

function describe(stats: Stats, path: string, file: string): FoundFile | Problem {
  if (!stats.isFile()) return { code: 'special-file', found: kindOf(stats) };
  return { file, path, size: stats.size, modified: stats.mtimeMs };
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a link to a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
