import { listKeys } from './merge-keys.ts';
import type { Profile } from './merge-profile.ts';
import type { DayRange } from './merge-window.ts';

export type ProfileIndex = {
  readonly add: (profile: Profile) => void;
  /** Calls `visit` with every added profile that `scoreProfiles` could accept, some more, and some twice. */
  readonly visit: (profile: Profile, visit: (other: Profile) => void) => void;
};

/** Slots of a day, a month, a year and a half: a report lies in few slots of the narrowest size that holds its days. */
const SIZES: readonly number[] = [1, 32, 512];

type Shelf = Map<number, Profile[]>;

/** Reports by their keys and days, so that each is compared with few others. */
export function createIndex(): ProfileIndex {
  const levels = SIZES.map((): Map<string, Shelf> => new Map());
  return {
    add: (profile) => {
      for (const { key, range } of listKeys(profile)) {
        const level = levelOf(range);
        for (const slot of slotsOf(range, level)) push(levels[level], key, slot, profile);
      }
    },
    visit: (profile, visit) => {
      for (const { key, range } of listKeys(profile))
        for (const [level, shelves] of levels.entries()) {
          const shelf = shelves.get(key);
          if (shelf) for (const slot of slotsOf(range, level)) shelf.get(slot)?.forEach(visit);
        }
    },
  };
}

function levelOf({ from, to }: DayRange): number {
  const level = SIZES.findIndex((size) => to - from < size);
  return level < 0 ? SIZES.length - 1 : level;
}

function slotsOf({ from, to }: DayRange, level: number): number[] {
  const size = SIZES[level] ?? 1;
  const first = Math.floor(from / size);
  return Array.from({ length: Math.floor(to / size) - first + 1 }, (_, index) => first + index);
}

function push(shelves: Map<string, Shelf> | undefined, key: string, slot: number, profile: Profile): void {
  const shelf = shelves?.get(key);
  if (!shelf) shelves?.set(key, new Map([[slot, [profile]]]));
  else if (shelf.has(slot)) shelf.get(slot)?.push(profile);
  else shelf.set(slot, [profile]);
}
