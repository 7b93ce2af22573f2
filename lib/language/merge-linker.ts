import { createInts } from './merge-ints.ts';
import { listShelves, listVisits } from './merge-keys.ts';
import { HEAD, PARTIES, type Profile, WORDS } from './merge-profile.ts';
import { scoreProfiles } from './merge-score.ts';

/** The earlier report that one tells of again, by its number; -1 when there is none. */
export type Found = { readonly to: number; readonly score: number };

/** Links reports given one after the other in the order of `compareEvidence`; they are numbered from 0. */
export type Linker = {
  readonly add: (profile: Profile) => Found;
  /** Calls `visit` with every shelf, in ascending order, and the numbers that stand on it, in their order. */
  readonly eachShelf: (visit: (shelf: number, reports: Int32Array) => void) => void;
};

const BLOCK = 1 << 20;

export function createLinker(): Linker {
  const pool = createPool();
  const shelves = createShelves();
  const seen = createInts(-1);
  let count = 0;
  return {
    add: (profile) => {
      const later = count++;
      let to = -1;
      let most = 0;
      for (const { shelf, most: looked } of listVisits(profile)) {
        let left = looked;
        for (let at = shelves.last(shelf); at >= 0 && left > 0; at = shelves.before(at)) {
          left -= 1;
          const earlier = shelves.report(at);
          if (seen.get(earlier) === later) continue;
          seen.set(earlier, later);
          const score = scoreProfiles(profile, 0, pool.block(earlier), pool.start(earlier), most);
          if (score < most || score === 0 || (score === most && to < earlier)) continue;
          to = earlier;
          most = score;
        }
      }
      pool.push(later, profile);
      for (const shelf of listShelves(profile)) shelves.push(shelf, later);
      return { to, score: most };
    },
    eachShelf: shelves.each,
  };
}

/** Profiles by number, many in one array. */
function createPool() {
  const blocks: Int32Array[] = [];
  const places = createInts();
  let used = BLOCK;
  return {
    push: (number: number, profile: Profile) => {
      const length = HEAD + (profile[PARTIES] ?? 0) + (profile[WORDS] ?? 0);
      if (used + length > BLOCK) {
        blocks.push(new Int32Array(Math.max(BLOCK, length)));
        used = 0;
      }
      blocks.at(-1)?.set(profile.subarray(0, length), used);
      places.set(number * 2, blocks.length - 1);
      places.set(number * 2 + 1, used);
      used += length;
    },
    block: (number: number): Int32Array => blocks[places.get(number * 2)] ?? new Int32Array(HEAD),
    start: (number: number): number => places.get(number * 2 + 1),
  };
}

/** Each shelf as a chain from its last report back. */
function createShelves() {
  const heads = new Map<number, number>();
  const reports = createInts();
  const former = createInts();
  let count = 0;
  return {
    last: (shelf: number): number => heads.get(shelf) ?? -1,
    before: former.get,
    report: reports.get,
    push: (shelf: number, report: number) => {
      reports.set(count, report);
      former.set(count, heads.get(shelf) ?? -1);
      heads.set(shelf, count++);
    },
    each: (visit: (shelf: number, reports: Int32Array) => void) => {
      for (const shelf of Int32Array.from(heads.keys()).sort()) {
        const last = heads.get(shelf) ?? -1;
        const found: number[] = [];
        for (let at = last; at >= 0; at = former.get(at)) found.push(reports.get(at));
        visit(shelf, Int32Array.from(found.reverse()));
      }
    },
  };
}
