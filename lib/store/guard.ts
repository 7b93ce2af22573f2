import { fstatSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { isIndexError } from './faults.ts';
import { fileOf, type Index, type IndexFile } from './open.ts';
import { compareSeal, emptyLog, isSealed } from './seal.ts';

export const altered = 'its bytes are not those that were written';

export type Guard = {
  /**
   * Whether somebody else has written into the file of an index that is finished; looked at whenever its time has
   * changed. A gigabyte is read in about a second, between which and other work it takes turns.
   */
  readonly isAltered: (index: Index) => Promise<boolean>;
  /** Takes the file for sound as of a time of modification. */
  readonly trust: (modified: number) => void;
};

export function createGuard(index: Index): Guard {
  let seen = (index.kept && index.path !== undefined && timeOf(index.path)) || 0;
  let last = Promise.resolve(false);
  return {
    trust: (modified) => {
      seen = modified;
    },
    isAltered: (asked) => {
      const file = fileOf(asked);
      const modified = file && timeOf(file.path);
      if (!file || modified === undefined) return Promise.resolve(false);
      if (modified !== seen) last = compare(asked, file);
      seen = modified;
      // Whoever asks while it is read waits for the same.
      return last;
    },
  };
}

async function compare({ db }: Index, { path, handle }: IndexFile): Promise<boolean> {
  try {
    // Another file in its place is left alone; this one is used as long as the process runs.
    if (!isSealed(db) || statSync(path).ino !== fstatSync(handle).ino) return false;
    // A reader may have been in the way of the seal itself.
    emptyLog(db);
    const own = new DatabaseSync(path, { readOnly: true });
    try {
      const steps = compareSeal(own, handle);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value === false;
        await setImmediate();
      }
    } finally {
      own.close();
    }
  } catch (error) {
    // The next question meets it too.
    if (!isIndexError(error)) throw error;
    return false;
  }
}

/** In milliseconds; undefined where there is no file. */
function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
