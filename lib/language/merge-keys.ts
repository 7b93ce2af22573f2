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
import { NAME, typeOf } from './merge-word-forms.ts';

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
  eachShelf(profile, (shelf) => shelves.add(shelf));
  return [...shelves];
}

/** The same without a list; a shelf may come twice. */
export function eachShelf(profile: Profile, visit: (shelf: number) => void): void {
  const count = readKeys(profile);
  for (let at = 0; at < count; at += 1) {
    const { key, from, to } = KEYS[at] ?? NONE;
    const size = sizeOf(from, to);
    const last = Math.floor(to / size);
    for (let slot = Math.floor(from / size); slot <= last; slot += 1) visit(shelfOf(key, size, slot));
  }
}

/**
 * The shelves in which a report looks for earlier ones; those of its figures and names come first, where the best are
 * found soonest.
 */
export function listVisits(profile: Profile): Visit[] {
  const visits = new Map<number, number>();
  eachVisit(profile, (shelf, most) => visits.set(shelf, Math.max(most, visits.get(shelf) ?? 0)));
  return [...visits].map(([shelf, most]) => ({ shelf, most }));
}

/** The same without a list; a shelf may come twice. */
export function eachVisit(profile: Profile, visit: (shelf: number, most: number) => void): void {
  for (let at = readKeys(profile) - 1; at >= 0; at -= 1) {
    const { key, from, to } = KEYS[at] ?? NONE;
    const most = sizeOf(from, to) === NARROW ? MOST : MOST_ACROSS;
    const last = Math.floor(to / NARROW);
    for (let slot = Math.floor(from / NARROW); slot <= last; slot += 1) visit(shelfOf(key, NARROW, slot), most);
    const far = Math.floor(to / WIDE);
    for (let slot = Math.floor(from / WIDE); slot <= far; slot += 1) visit(shelfOf(key, WIDE, slot), MOST);
  }
}

/**
 * Whose links a report can alter: the next `most` on a shelf of its own; and those on the shelves `beyond`, of the
 * other length, that look into it, as long as no more than `across` of its own shelf came between.
 */
export type Reach = Visit & { readonly beyond: readonly number[]; readonly across: number };

export function listReaches(profile: Profile): Reach[] {
  const reaches = new Map<number, Reach>();
  for (const { key, from, to } of KEYS.slice(0, readKeys(profile))) {
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

type Key = { key: number; from: number; to: number };

/** Used again for every report: millions of them are read one after the other. */
const KEYS: Key[] = [];
const NONE: Key = { key: 0, from: 0, to: -1 };

/** Puts the keys of a profile into `KEYS` and returns how many they are. */
function readKeys(profile: Profile): number {
  const parties = HEAD + (profile[PARTIES] ?? 0);
  const words = parties + (profile[WORDS] ?? 0);
  const kind = profile[KIND] ?? 0;
  let count = 0;
  const put = (key: number, from: number, to: number) => {
    const known = KEYS[count];
    if (known) {
      known.key = key;
      known.from = from;
      known.to = to;
    } else KEYS.push({ key, from, to });
    count += 1;
  };
  const from = profile[WINDOW_FROM] ?? 0;
  const to = profile[WINDOW_TO] ?? 0;
  for (let x = HEAD; x < parties; x += 1) {
    const a = profile[x] ?? 0;
    if (parties === HEAD + 1) put(a, from, to);
    for (let y = x + 1; y < parties; y += 1) {
      const b = profile[y] ?? 0;
      put(mix(Math.min(a, b), Math.max(a, b)), from, to);
    }
    put(mix(a, kind), from, to);
  }
  for (let x = parties; x < words; x += 1) {
    const word = profile[x] ?? 0;
    if (typeOf(word) <= NAME) put(word, profile[REACH_FROM] ?? 0, profile[REACH_TO] ?? 0);
  }
  return count;
}
