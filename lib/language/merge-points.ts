import type { DateSpan, Slug } from '../model.ts';
import type { Profile } from './merge-profile.ts';
import type { DayRange } from './merge-window.ts';

/** Equal parties speak for one event, one set within the other less so; two sets that only meet speak against it. */
export function scoreParties(a: readonly Slug[], b: readonly Slug[]): number {
  const shared = countShared(a, b);
  if (shared === 0) return -Infinity;
  if (shared === Math.max(a.length, b.length)) return shared > 1 ? 3 : 2;
  if (shared === Math.min(a.length, b.length)) return shared > 1 ? 1.5 : 0;
  return shared > 1 ? 0 : -1.5;
}

export function countShared(a: readonly Slug[], b: readonly Slug[]): number {
  let count = 0;
  for (const slug of a) if (b.includes(slug)) count += 1;
  return count;
}

/** The narrower the days that both could mean, the stronger; a report without a date fades with its distance. */
export function scoreDates(a: Profile, b: Profile): number {
  if (a.dated && b.dated) {
    if (isSameSpan(a.evidence.when, b.evidence.when)) return lookUp(DATED, a.length);
    return lookUp(DATED, Math.max(daysIn(a.window), daysIn(b.window)));
  }
  if (!a.dated && !b.dated) return lookUp(UNDATED, Math.abs(a.published - b.published));
  return lookUp(HALF_DATED, a.dated ? b.published - a.window.to : a.published - b.window.to);
}

/** "By the end of 2026" twice is one term, whatever it leaves open. */
function isSameSpan(a: DateSpan, b: DateSpan): boolean {
  return a.from === b.from && a.to === b.to && a.qualifier === b.qualifier;
}

function daysIn(range: DayRange): number {
  return range.to - range.from + 1;
}

type Row = readonly [days: number, points: number];

/** By the days in the wider of the two dates. */
const DATED: readonly Row[] = [
  [1, 3],
  [7, 2.5],
  [31, 2],
  [184, 1],
  [366, 0],
  [Infinity, -1],
];

/** By the days between two publications. */
const UNDATED: readonly Row[] = [
  [3, 1],
  [31, 0],
  [Infinity, -1],
];

/** By the days from the date that one gives to the publication of the other, which gives none. */
const HALF_DATED: readonly Row[] = [
  [7, 0.5],
  [31, 0],
  [200, -1],
  [Infinity, -2],
];

function lookUp(rows: readonly Row[], days: number): number {
  return rows.find(([most]) => days <= most)?.[1] ?? 0;
}

/** What the words both reports have are worth. A name counts most the first time: "Bing Image Creator" is one thing. */
export function scoreShared(a: Profile['words'], b: Profile['words']): number {
  let points = 0;
  let names = 0;
  for (const key of a.keys()) {
    if (!b.has(key)) continue;
    points += scoreKey(key);
    if (key.startsWith('name:')) names += 1;
  }
  return names === 0 ? points : points + 1;
}

function scoreKey(key: string): number {
  if (key.startsWith('amount:')) return 3;
  if (key.startsWith('figure:')) return 2;
  if (key.startsWith('notion:')) return 1;
  return key.startsWith('common:') ? 0.4 : 0.5;
}
