import { mix } from './merge-hash.ts';
import {
  HEAD,
  KIND,
  PARTIES,
  type Profile,
  REACH_FROM,
  REACH_TO,
  WINDOW_FROM,
  WINDOW_TO,
  WORDS,
} from './merge-profile.ts';
import { NAME, typeOf } from './merge-words.ts';

/**
 * Under what a report can be found again: its companies two by two or its only one, each company with the kind of act,
 * and its amounts, figures and names. Each key has a shelf a month (of 32 days) for reports whose days are few, and a
 * shelf a year and a half for others. A shelf holds its reports in their order.
 */
const NARROW = 32;
const WIDE = 512;

/**
 * How many reports of a shelf, the latest before it, a report is compared with: so that a link costs the same however
 * large the archive is, and a newer report changes nothing for an older one.
 */
export const MOST = 24;
/** The same where a report of a long time looks into a shelf of a month. */
const MOST_ACROSS = 6;

export type Visit = { readonly shelf: number; readonly most: number };

/** The shelves on which the report of a profile stands. */
export function listShelves(profile: Profile): number[] {
  const shelves = new Set<number>();
  for (const { key, from, to } of listKeys(profile)) {
    const size = sizeOf(from, to);
    for (const slot of slotsOf(from, to, size)) shelves.add(shelfOf(key, size, slot));
  }
  return [...shelves];
}

/**
 * The shelves in which a report looks for earlier ones; those of its figures and names come first, where the best are
 * found soonest.
 */
export function listVisits(profile: Profile): Visit[] {
  const visits = new Map<number, number>();
  for (const { key, from, to } of listKeys(profile).reverse()) {
    const most = sizeOf(from, to) === NARROW ? MOST : MOST_ACROSS;
    for (const slot of slotsOf(from, to, NARROW)) visits.set(shelfOf(key, NARROW, slot), most);
    for (const slot of slotsOf(from, to, WIDE)) visits.set(shelfOf(key, WIDE, slot), MOST);
  }
  return [...visits].map(([shelf, most]) => ({ shelf, most }));
}

/**
 * Whose links a report can alter: the next `most` on a shelf of its own; and those on the shelves `beyond`, of the
 * other length, that look into it, as long as no more than `across` of its own shelf came between.
 */
export type Reach = Visit & { readonly beyond: readonly number[]; readonly across: number };

export function listReaches(profile: Profile): Reach[] {
  const reaches = new Map<number, Reach>();
  for (const { key, from, to } of listKeys(profile)) {
    const size = sizeOf(from, to);
    for (const slot of slotsOf(from, to, size)) {
      const other = size === NARROW ? WIDE : NARROW;
      const beyond = slotsOf(slot * size, slot * size + size - 1, other).map((far) => shelfOf(key, other, far));
      const shelf = shelfOf(key, size, slot);
      reaches.set(shelf, { shelf, most: MOST, beyond, across: size === NARROW ? MOST_ACROSS : MOST });
    }
  }
  return [...reaches.values()];
}

function shelfOf(key: number, size: number, slot: number): number {
  return mix(mix(key, size), slot);
}

function sizeOf(from: number, to: number): number {
  return to - from < NARROW ? NARROW : WIDE;
}

function slotsOf(from: number, to: number, size: number): number[] {
  const slots: number[] = [];
  const last = Math.floor(to / size);
  for (let slot = Math.floor(from / size); slot <= last; slot += 1) slots.push(slot);
  return slots;
}

type Key = { readonly key: number; readonly from: number; readonly to: number };

function listKeys(profile: Profile): Key[] {
  const count = profile[PARTIES] ?? 0;
  const parties = profile.subarray(HEAD, HEAD + count);
  const words = profile.subarray(HEAD + count, HEAD + count + (profile[WORDS] ?? 0));
  const kind = profile[KIND] ?? 0;
  const window = { from: profile[WINDOW_FROM] ?? 0, to: profile[WINDOW_TO] ?? 0 };
  const reach = { from: profile[REACH_FROM] ?? 0, to: profile[REACH_TO] ?? 0 };
  const keys: Key[] = [];
  for (const [index, a] of parties.entries()) {
    if (count === 1) keys.push({ key: a, ...window });
    for (const b of parties.subarray(index + 1)) keys.push({ key: mix(Math.min(a, b), Math.max(a, b)), ...window });
    keys.push({ key: mix(a, kind), ...window });
  }
  for (const word of words) if (typeOf(word) <= NAME) keys.push({ key: word, ...reach });
  return keys;
}
