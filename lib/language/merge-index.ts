import type { Slug } from '../model.ts';
import type { Profile } from './merge-score.ts';
import type { DayRange } from './merge-window.ts';

export type ProfileIndex = {
  readonly add: (profile: Profile) => void;
  /** Every added profile whose window overlaps and that `scoreProfiles` could accept, each once, and some more. */
  readonly find: (profile: Profile) => Iterable<Profile>;
};

/** Slots of a week, a quarter and two years: a report lies in few slots of the narrowest size that fits its window. */
const SIZES: readonly number[] = [8, 96, 768];

/**
 * Reports by their companies and days. Two reports of several companies must share two to link, so they meet under
 * pairs; a report of one company meets the others under that company.
 */
export function createIndex(): ProfileIndex {
  const shelves = new Map<string, Profile[]>();
  return {
    add: (profile) => {
      const level = SIZES.findIndex((size) => profile.window.to - profile.window.from < size);
      const used = level < 0 ? SIZES.length - 1 : level;
      for (const shelf of shelvesOf(profile.evidence.participants, 'held'))
        for (const slot of slotsOf(profile.window, used)) push(shelves, `${shelf} ${slot}`, profile);
    },
    find: (profile) => {
      const found = new Set<Profile>();
      for (const shelf of shelvesOf(profile.evidence.participants, 'sought'))
        for (const level of SIZES.keys())
          for (const slot of slotsOf(profile.window, level))
            for (const other of shelves.get(`${shelf} ${slot}`) ?? []) found.add(other);
      return found;
    },
  };
}

function slotsOf(window: DayRange, level: number): string[] {
  const size = SIZES[level] ?? 1;
  const first = Math.floor(window.from / size);
  const count = Math.floor(window.to / size) - first + 1;
  return Array.from({ length: count }, (_, index) => `${level}:${first + index}`);
}

/** "a+b" holds those in which both take part, "a+" those of several among which a is, "a" those of a alone. */
function shelvesOf(companies: readonly Slug[], role: 'held' | 'sought'): string[] {
  const [only] = companies;
  if (companies.length === 1 && only !== undefined) return role === 'held' ? [only] : [only, `${only}+`];
  const pairs = companies.flatMap((a, index) =>
    companies.slice(index + 1).map((b) => (a < b ? `${a}+${b}` : `${b}+${a}`)),
  );
  return [...pairs, ...companies.map((slug) => (role === 'held' ? `${slug}+` : slug))];
}

function push(shelves: Map<string, Profile[]>, key: string, profile: Profile): void {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(profile);
  else shelves.set(key, [profile]);
}
