import { statSync } from 'node:fs';
import { inspectIndex } from './inspect.ts';
import { fileOf, type Index } from './open.ts';
import { inspectApart } from './verify-apart.ts';

/** In bytes. Below, a tenth of a second reads an index through before it is used; above, a thread of its own does. */
const small = 16 * 1024 * 1024;

/** What is wrong with an index that was there before: told at once of a small one, and later of a large one. */
export function inspectKept(index: Index): string | undefined | Promise<string | undefined> {
  const file = index.kept ? fileOf(index) : undefined;
  if (!file) return undefined;
  const { size = 0 } = statSync(file.path, { throwIfNoEntry: false }) ?? {};
  return size > small ? inspectApart(file) : inspectIndex(index.db, file.handle);
}
