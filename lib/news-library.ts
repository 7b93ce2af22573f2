import { resolve } from 'node:path';
import type { Library } from './store/library.ts';
import { type RunningLibrary, serveLibrary } from './store/serve-library.ts';

// Bundles of a site may each hold their own copy of this module; the process has one library.
declare global {
  var liaisonsLibrary: RunningLibrary | undefined;
}

/** The library of this process, of the folders that the environment names; opened when it is first asked for. */
export function running(): RunningLibrary {
  const { LIAISONS_CONTENT, LIAISONS_INDEX } = process.env;
  globalThis.liaisonsLibrary ??= serveLibrary({
    content: resolve(LIAISONS_CONTENT ?? 'content'),
    index: resolve(LIAISONS_INDEX ?? '.data/index.sqlite'),
    today,
    log: (line) => process.stderr.write(`${line}\n`),
    isWatching: true,
  });
  return globalThis.liaisonsLibrary;
}

export const today = (): string => new Date().toISOString().slice(0, 10);

export const ask = <T>(question: (library: Library) => T): Promise<T> => running().ask(question);
