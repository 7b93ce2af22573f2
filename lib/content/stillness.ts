import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './read.ts';

export type Stillness = {
  /** A path that may be changing. */
  readonly note: (path: string) => void;
  readonly isWaiting: () => boolean;
  readonly close: () => void;
};

/** Milliseconds between two looks. */
const tick = 20;
/**
 * How many looks a path must stay as it is, rather than how long: a process that stood still has seen nothing of it.
 * Twice as many each time it changes again within `soon` milliseconds.
 */
const hold = { first: 2, most: 50, soon: 3_000 };
/** More paths than this are not looked at one by one: a checkout, or a copy of an archive. */
const many = { paths: 400, quiet: 150, most: 2_000 };

/**
 * Waits until paths below content/ hold still, by their size and time, and hands on those that do; undefined when there
 * were too many to tell. A file that was emptied is waited for longer: what it will hold is about to be written.
 */
export function awaitStillness(content: string, onStill: (paths?: readonly string[]) => void): Stillness {
  const few = createLooks(content);
  let crowd: { readonly from: number; last: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const look = () => {
    const now = performance.now();
    if (crowd) {
      if (now - crowd.last < many.quiet && now - crowd.from < many.most) return;
      crowd = undefined;
      onStill();
    } else {
      const still = few.take(now);
      if (still.length > 0) onStill(still);
    }
    if (!crowd && few.count() === 0) stop();
  };
  return {
    isWaiting: () => crowd !== undefined || few.count() > 0,
    close: stop,
    note: (path) => {
      const now = performance.now();
      timer ??= setInterval(look, tick).unref();
      if (crowd) crowd.last = now;
      else if (few.count() < many.paths) few.add(path);
      else {
        few.clear();
        crowd = { from: now, last: now };
      }
    },
  };
}

type Looks = {
  readonly add: (path: string) => void;
  /** Looks at all paths once more, and takes those out that hold still. */
  readonly take: (now: number) => string[];
  readonly count: () => number;
  readonly clear: () => void;
};

function createLooks(content: string): Looks {
  const waiting = new Map<string, { state: string; looks: number; readonly hold: number }>();
  const lately = new Map<string, { readonly at: number; readonly hold: number }>();
  const holdOf = (path: string): number => {
    const before = lately.get(path);
    return waiting.get(path)?.hold ?? Math.min(hold.most, before ? before.hold * 2 : hold.first);
  };
  return {
    count: () => waiting.size,
    clear: () => waiting.clear(),
    add: (path) => {
      waiting.set(path, { state: stateOf(join(content, path)), looks: 0, hold: holdOf(path) });
    },
    take: (now) => {
      const still: string[] = [];
      for (const [path, known] of waiting) {
        const state = stateOf(join(content, path));
        known.looks = state === known.state ? known.looks + 1 : 0;
        known.state = state;
        if (known.looks >= (state === empty ? hold.most : known.hold)) still.push(path);
      }
      for (const path of still) {
        lately.set(path, { at: now, hold: waiting.get(path)?.hold ?? hold.first });
        waiting.delete(path);
      }
      for (const [path, { at }] of lately) if (now - at > hold.soon) lately.delete(path);
      return still;
    },
  };
}

const empty = 'empty';

function stateOf(path: string): string {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() && stats.size === 0) return empty;
    return stats ? `${stats.size} ${stats.mtimeMs} ${stats.ino}` : 'none';
  } catch (error) {
    return codeOf(error);
  }
}
