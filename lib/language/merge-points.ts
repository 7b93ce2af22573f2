import {
  BASIS,
  FROM,
  HEAD,
  PARTIES,
  type Profile,
  PUBLISHED,
  QUALIFIER,
  REPORTED,
  TO,
  WINDOW_FROM,
  WINDOW_TO,
  WORDS,
} from './merge-profile.ts';
import { AMOUNT, COMMON, FIGURE, NAME, NOTION, typeOf } from './merge-word-forms.ts';

// Two profiles, each in an array in which it begins at a place: many stand in one array.

/** Equal parties speak for one event, one set within the other less so; two sets that only meet speak against it. */
export function scoreParties(a: number, b: number, shared: number): number {
  if (shared === 0) return -Infinity;
  if (shared === Math.max(a, b)) return shared > 1 ? 3 : 2;
  if (shared === Math.min(a, b)) return shared > 1 ? 1.5 : 0;
  return shared > 1 ? 0 : -2.5;
}

/** How many parties two profiles have in common. */
export function countShared(a: Profile, i: number, b: Profile, j: number): number {
  const lastA = i + HEAD + (a[i + PARTIES] ?? 0);
  const lastB = j + HEAD + (b[j + PARTIES] ?? 0);
  let count = 0;
  for (let x = i + HEAD; x < lastA; x += 1)
    for (let y = j + HEAD; y < lastB; y += 1)
      if (a[x] === b[y]) {
        count += 1;
        break;
      }
  return count;
}

/** The narrower the days that both could mean, the stronger; a report without a date fades with its distance. */
export function scoreDates(a: Profile, i: number, b: Profile, j: number): number {
  const isDatedA = a[i + BASIS] !== REPORTED;
  const isDatedB = b[j + BASIS] !== REPORTED;
  if (isDatedA && isDatedB) {
    const days = isSameSpan(a, i, b, j)
      ? at(a, i + TO) - at(a, i + FROM)
      : Math.max(at(a, i + WINDOW_TO) - at(a, i + WINDOW_FROM), at(b, j + WINDOW_TO) - at(b, j + WINDOW_FROM));
    return lookUp(DATED, days + 1);
  }
  const [publishedA, publishedB] = [at(a, i + PUBLISHED), at(b, j + PUBLISHED)];
  if (!isDatedA && !isDatedB) return lookUp(UNDATED, Math.abs(publishedA - publishedB));
  return lookUp(HALF_DATED, isDatedA ? publishedB - at(a, i + WINDOW_TO) : publishedA - at(b, j + WINDOW_TO));
}

function at(profile: Profile, place: number): number {
  return profile[place] ?? 0;
}

/** "By the end of 2026" twice is one term, whatever it leaves open. */
function isSameSpan(a: Profile, i: number, b: Profile, j: number): boolean {
  return a[i + FROM] === b[j + FROM] && a[i + TO] === b[j + TO] && a[i + QUALIFIER] === b[j + QUALIFIER];
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

/** The first row that has so many days. Asked many million times of a large archive, hence without an iterator. */
function lookUp(rows: readonly Row[], days: number): number {
  let index = 0;
  while (days > (rows[index]?.[0] ?? Infinity)) index += 1;
  return rows[index]?.[1] ?? 0;
}

/** What the words of two profiles have in common; points in tenths, so that their order does not matter. */
export type Shared = { tenths: number; witnesses: number; names: number; namesA: number; namesB: number };

export function compareWords(a: Profile, i: number, b: Profile, j: number, into: Shared): Shared {
  let x = i + HEAD + at(a, i + PARTIES);
  let y = j + HEAD + at(b, j + PARTIES);
  const lastX = x + at(a, i + WORDS);
  const lastY = y + at(b, j + WORDS);
  into.tenths = into.witnesses = into.names = into.namesA = into.namesB = 0;
  while (x < lastX || y < lastY) {
    const one = x < lastX ? at(a, x) : Infinity;
    const other = y < lastY ? at(b, y) : Infinity;
    const type = typeOf(Math.min(one, other));
    if (one === other) addPoints(type, into);
    if (type === NAME && one <= other) into.namesA += 1;
    if (type === NAME && other <= one) into.namesB += 1;
    if (one <= other) x += 1;
    if (other <= one) y += 1;
  }
  return into;
}

/** A name counts most the first time: "Bing Image Creator" is one thing. */
function addPoints(type: number, into: Shared): void {
  if (type <= NAME) into.witnesses += 1;
  if (type === NAME) into.names += 1;
  into.tenths += POINTS[type] ?? 5;
  if (type === NAME && into.names === 1) into.tenths += 10;
}

const POINTS: Readonly<Record<number, number>> = { [AMOUNT]: 30, [FIGURE]: 20, [NAME]: 5, [NOTION]: 10, [COMMON]: 4 };
