import { listKeys } from './merge-keys.ts';
import type { Profile } from './merge-score.ts';
import type { DayRange } from './merge-window.ts';

export type ProfileIndex = {
  readonly add: (profile: Profile) => void;
  /** Every added profile that `scoreProfiles` could accept, each once, and some more. */
  readonly find: (profile: Profile) => Iterable<Profile>;
};

/** Slots of a week, a quarter, two years: a report lies in few slots of the narrowest size that holds its days. */
const SIZES: readonly number[] = [8, 96, 768];

/** Reports by their keys and days, so that each is compared with few others. */
export function createIndex(): ProfileIndex {
  const shelves = new Map<string, Profile[]>();
  return {
    add: (profile) => {
      for (const { key, range } of listKeys(profile))
        for (const slot of slotsOf(range, levelOf(range))) push(shelves, `${key} ${slot}`, profile);
    },
    find: (profile) => {
      const found = new Set<Profile>();
      for (const { key, range } of listKeys(profile))
        for (const level of SIZES.keys())
          for (const slot of slotsOf(range, level))
            for (const other of shelves.get(`${key} ${slot}`) ?? []) found.add(other);
      return found;
    },
  };
}

function levelOf({ from, to }: DayRange): number {
  const level = SIZES.findIndex((size) => to - from < size);
  return level < 0 ? SIZES.length - 1 : level;
}

function slotsOf({ from, to }: DayRange, level: number): string[] {
  const size = SIZES[level] ?? 1;
  const first = Math.floor(from / size);
  return Array.from({ length: Math.floor(to / size) - first + 1 }, (_, index) => `${level}:${first + index}`);
}

function push(shelves: Map<string, Profile[]>, key: string, profile: Profile): void {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(profile);
  else shelves.set(key, [profile]);
}
