import { createIntMap, createInts } from './merge-ints.ts';
import { eachShelf, eachVisit } from './merge-keys.ts';
import type { Profile } from './merge-profile.ts';
import { scoreProfiles } from './merge-score.ts';

/** The earlier report that one tells of again, by its number; -1 when there is none. */
export type Found = { readonly to: number; readonly score: number };

/** Links reports given one after the other in the order of `compareEvidence`; they are numbered from 0. */
export type Linker = {
  readonly add: (profile: Profile) => Found;
  /** Calls `visit` with every shelf, in ascending order, and the numbers that stand on it, in their order. */
  readonly eachShelf: (visit: (shelf: number, reports: Int32Array) => void) => void;
};

export function createLinker(): Linker {
  const pool = createPool();
  const shelves = createShelves();
  const seen = createInts(-1);
  let count = 0;
  return {
    add: (profile) => {
      const later = count++;
      let to = -1;
      let score = 0;
      eachVisit(profile, (shelf, most) => {
        let left = most;
        for (let at = shelves.last(shelf); at >= 0 && left > 0; at = shelves.before(at)) {
          left -= 1;
          const earlier = shelves.report(at);
          if (seen.get(earlier) === later) continue;
          seen.set(earlier, later);
          const place = pool.place(earlier);
          const points = scoreProfiles(profile, 0, pool.block(place), pool.start(place), score);
          if (points < score || points === 0 || (points === score && to < earlier)) continue;
          to = earlier;
          score = points;
        }
      });
      pool.push(later, profile);
      eachShelf(profile, (shelf) => shelves.push(shelf, later));
      return { to, score };
    },
    eachShelf: shelves.each,
  };
}

const BITS = 20;
const BLOCK = 1 << BITS;
const NONE = new Int32Array();

/** Profiles by number, many in one array, none of them in two: growing copies nothing. */
function createPool() {
  const blocks: Int32Array[] = [];
  const places = createInts();
  let used = BLOCK;
  return {
    push: (number: number, profile: Profile) => {
      if (used + profile.length > BLOCK) {
        blocks.push(new Int32Array(Math.max(BLOCK, profile.length)));
        used = 0;
      }
      blocks.at(-1)?.set(profile, used);
      places.set(number, (blocks.length - 1) * BLOCK + used);
      used += profile.length;
    },
    place: places.get,
    block: (place: number): Int32Array => blocks[place >> BITS] ?? NONE,
    start: (place: number): number => place & (BLOCK - 1),
  };
}

/** Each shelf as a chain from its last report back. */
function createShelves() {
  const heads = createIntMap();
  const reports = createInts();
  const former = createInts();
  let count = 0;
  return {
    last: heads.get,
    before: former.get,
    report: reports.get,
    push: (shelf: number, report: number) => {
      const last = heads.get(shelf);
      if (last >= 0 && reports.get(last) === report) return;
      reports.set(count, report);
      former.set(count, last);
      heads.set(shelf, count++);
    },
    each: (visit: (shelf: number, reports: Int32Array) => void) => {
      for (const shelf of heads.keys()) {
        let length = 0;
        for (let at = heads.get(shelf); at >= 0; at = former.get(at)) length += 1;
        const found = new Int32Array(length);
        for (let at = heads.get(shelf); at >= 0; at = former.get(at)) found[--length] = reports.get(at);
        visit(shelf, found);
      }
    },
  };
}
