import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './read.ts';

export type FolderWatch = {
  /** Watches this folder, and those below, as they are now: a new one, or another in its place. */
  readonly renew: (folder: string) => void;
  /** Whether content/ itself is watched: it may not be there. */
  readonly isWatching: () => boolean;
  readonly close: () => void;
};

type Listener = {
  /** Something may have happened to this path. */
  readonly onEvent: (path: string) => void;
  /** Something cannot be watched: no room for more watches (ENOSPC, EMFILE), or a system that has none. */
  readonly onTrouble: (code: string) => void;
};

// Elsewhere Node imitates it with a watch for every single file, of which there is a limited number.
const isRecursive = process.platform === 'darwin' || process.platform === 'win32';

/** Watches the folders of content/, '' itself and all below, with one watch a folder or one for all. */
export function watchFolders(content: string, { onEvent, onTrouble }: Listener): FolderWatch {
  const watched = new Map<string, { readonly number: number; readonly watcher: FSWatcher }>();
  const forget = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const add = (folder: string, number: number) => {
    try {
      const watcher = watch(join(content, folder), { persistent: false, recursive: isRecursive });
      watched.set(folder, { number, watcher });
      watcher.on('change', (_kind, name) => {
        onEvent([folder, `${name ?? ''}`.replaceAll('\\', '/')].filter(Boolean).join('/'));
      });
      watcher.on('error', (error) => {
        forget(folder);
        if (numberOf(join(content, folder)) === number) onTrouble(codeOf(error));
      });
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'ENOENT') onTrouble(code);
    }
  };
  const renew = (folder: string) => {
    const number = numberOf(join(content, folder));
    if (watched.get(folder)?.number !== number) forget(folder);
    if (number === undefined) {
      for (const other of [...watched.keys()]) if (other.startsWith(`${folder}/`)) forget(other);
      return;
    }
    if (!watched.has(folder)) add(folder, number);
    if (!isRecursive) for (const name of listFolders(join(content, folder))) renew(folder ? `${folder}/${name}` : name);
  };
  return {
    renew,
    isWatching: () => watched.has(''),
    close: () => {
      for (const folder of [...watched.keys()]) forget(folder);
    },
  };
}

/** Tells a folder from another of its name; undefined where there is none, or none that may be looked at. */
function numberOf(path: string): number | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isDirectory() ? stats.ino : undefined;
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}

function listFolders(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch (error) {
    codeOf(error);
    return [];
  }
}
