import { statSync } from 'node:fs';
import { isIndexError } from './faults.ts';
import { fileOf, type Index } from './open.ts';
import { isWhole } from './seal.ts';

/** In bytes. Below, a tenth of a second reads an index through before it is used; above, a thread of its own does. */
export const smallIndex = 16 * 1024 * 1024;

export const altered = 'its bytes are not those that were written';

/**
 * Whether somebody else has written into the file of a small index that is finished; looked at whenever its time
 * changed.
 */
export function createGuard(): (index: Index) => boolean {
  let seen = 0;
  return (index) => {
    const file = fileOf(index);
    const stat = file && statSync(file.path, { throwIfNoEntry: false });
    if (!file || !stat || stat.size > smallIndex || stat.mtimeMs === seen) return false;
    seen = stat.mtimeMs;
    try {
      return isWhole(index.db, file.handle) === false;
    } catch (error) {
      // The next question meets it too.
      if (!isIndexError(error)) throw error;
      return false;
    }
  };
}
