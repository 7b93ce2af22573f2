import { createIntMap, createInts } from './merge-ints.ts';
import { eachShelf, eachVisit } from './merge-keys.ts';
import { type Profile, REACH_FROM, REACH_TO } from './merge-profile.ts';
import { scoreProfiles } from './merge-score.ts';

/** The earlier report that one tells of again, by its number; -1 when there is none. */
export type Found = { readonly to: number; readonly score: number };

/** Links reports given one after the other in the order of `compareEvidence`; they are numbered from 0. */
export type Linker = {
  readonly add: (profile: Profile) => Found;
  /** Calls `visit` with every shelf, in ascending order, and the numbers that stand on it, in their order. */
  readonly eachShelf: (visit: (shelf: number, reports: Int32Array) => void) => void;
};

// Millions of comparisons wait for memory rather than for the processor: what is asked first stands close together.
export function createLinker(): Linker {
  const reports = createReports();
  const shelves = createShelves();
  return {
    add: (profile) => {
      const later = reports.push(profile);
      let to = -1;
      let score = 0;
      eachVisit(profile, (shelf, most) => {
        let left = most;
        for (let at = shelves.last(shelf); at >= 0 && left > 0; at = shelves.before(at)) {
          left -= 1;
          const earlier = shelves.report(at);
          if (!reports.isOpen(earlier)) continue;
          const points = scoreProfiles(profile, 0, reports.block(earlier), reports.start(earlier), score);
          if (points < score || points === 0 || (points === score && to < earlier)) continue;
          to = earlier;
          score = points;
        }
      });
      eachShelf(profile, (shelf) => shelves.push(shelf, later));
      return { to: to < 0 ? to : reports.number(to), score };
    },
    eachShelf: (visit) => shelves.each((shelf, found) => visit(shelf, found.map(reports.number))),
  };
}

const BITS = 20;
const BLOCK = 1 << BITS;
const NONE = new Int32Array();

/** What stands before a report's profile: its number, and where the last one is that was compared with it. */
const NUMBER = 0;
const SEEN = 1;
const ROW = 2;

/**
 * Reports by their places, which are in the order of their numbers: many in one array, none of them in two, so that
 * growing copies nothing.
 */
function createReports() {
  const blocks: Int32Array[] = [];
  let used = BLOCK;
  let count = 0;
  let latest = 0;
  let from = 0;
  let to = 0;
  const block = (place: number): Int32Array => blocks[place >> BITS] ?? NONE;
  return {
    /** Returns the place of the report, which is the one that the others are compared with until the next. */
    push: (profile: Profile): number => {
      const length = ROW + profile.length;
      if (used + length > BLOCK) {
        blocks.push(new Int32Array(Math.max(BLOCK, length)));
        used = 0;
      }
      latest = (blocks.length - 1) * BLOCK + used;
      block(latest).set([count++, latest], used);
      block(latest).set(profile, used + ROW);
      used += length;
      from = profile[REACH_FROM] ?? 0;
      to = profile[REACH_TO] ?? 0;
      return latest;
    },
    /** Whether an earlier report was not compared with it yet, and may mean the same days. */
    isOpen: (earlier: number): boolean => {
      const around = block(earlier);
      const row = earlier & (BLOCK - 1);
      if (around[row + SEEN] === latest) return false;
      around[row + SEEN] = latest;
      return (around[row + ROW + REACH_FROM] ?? 0) <= to && from <= (around[row + ROW + REACH_TO] ?? 0);
    },
    number: (place: number): number => block(place)[(place & (BLOCK - 1)) + NUMBER] ?? 0,
    /** The array that a report's profile is in, and where in it. */
    block,
    start: (place: number): number => (place & (BLOCK - 1)) + ROW,
  };
}

/** Reports of a shelf that stand side by side, after the place of the one before them. */
const GROUP = 8;

/** Each shelf as a chain of groups, from its last report back. */
function createShelves() {
  const heads = createIntMap();
  const groups = createInts();
  let used = 0;
  const before = (at: number): number => (at % GROUP > 1 ? at - 1 : groups.get(at - 1));
  return {
    last: heads.get,
    before,
    report: groups.get,
    push: (shelf: number, report: number) => {
      const last = heads.get(shelf);
      if (last >= 0 && groups.get(last) === report) return;
      let at = last + 1;
      if (at % GROUP === 0) {
        groups.set(used, last);
        at = used + 1;
        used += GROUP;
      }
      groups.set(at, report);
      heads.set(shelf, at);
    },
    each: (visit: (shelf: number, reports: Int32Array) => void) => {
      for (const shelf of heads.keys()) {
        let length = 0;
        for (let at = heads.get(shelf); at >= 0; at = before(at)) length += 1;
        const found = new Int32Array(length);
        for (let at = heads.get(shelf); at >= 0; at = before(at)) found[--length] = groups.get(at);
        visit(shelf, found);
      }
    },
  };
}
