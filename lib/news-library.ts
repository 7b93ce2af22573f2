import { resolve } from 'node:path';
import type { Lang } from './model.ts';
import type { Library } from './store/library.ts';
import { type RunningLibrary, serveLibrary } from './store/serve-library.ts';
import { versionOf } from './store/version.ts';

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

/** Of all that is answered from a library but pictures: where it is the same, so are the answers. */
export const describeVersion = (library: Library): string => `${today()} ${versionOf(library)}`;

/** A question that is asked often and answered briefly: the answer in each language is kept until the news changes. */
export function askOnce<T>(question: (library: Library, locale: Lang) => T): (locale: Lang) => Promise<T> {
  const kept = new Map<Lang, { readonly version: string; readonly answer: T }>();
  return (locale) =>
    ask((library) => {
      const version = describeVersion(library);
      const last = kept.get(locale);
      if (last?.version === version) return last.answer;
      const answer = question(library, locale);
      kept.set(locale, { version, answer });
      return answer;
    });
}
