import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from './problems.ts';
import { codeOf } from './read.ts';

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
};

/**
 * Lists the Markdown files below a folder of content/, in the order of their names. Names that start with a dot are
 * passed over. A link counts when it leads to a regular file inside content/; no link to a folder is followed.
 */
export function walkContent(content: string, folder: string): Walk {
  const files: FoundFile[] = [];
  const problems: { file: string; problem: Problem }[] = [];
  const root = realpathOf(content);
  if (root === undefined) return { files, problems };
  const visit = (below: string) => {
    for (const entry of listFolder(join(content, below), below, problems)) {
      const file = `${below}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) visit(file);
      else if (entry.name.toLowerCase().endsWith('.md') || entry.isSymbolicLink()) {
        const found = inspect(root, join(content, file), file, entry);
        if ('code' in found) problems.push({ file, problem: found });
        else files.push(found);
      }
    }
  };
  visit(folder);
  return { files, problems };
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}

type Problems = { file: string; problem: Problem }[];

function listFolder(path: string, folder: string, problems: Problems): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT') problems.push({ file: folder, problem: { code: 'unreadable', found: code } });
    return [];
  }
}

function inspect(root: string, path: string, file: string, entry: Dirent): FoundFile | Problem {
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
