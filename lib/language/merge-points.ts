import type { DateSpan, EventKind, Evidence, Modality, Slug } from '../model.ts';
import { isCommonNotion } from './merge-notions.ts';
import { countDays, type DayRange, windowOf } from './merge-window.ts';

/** Equal parties speak for one event, one set within the other less so; two sets that only meet speak against it. */
export function scoreParties(a: readonly Slug[], b: readonly Slug[]): number {
  const shared = a.filter((slug) => b.includes(slug)).length;
  if (shared === 0) return -Infinity;
  if (shared === Math.max(a.length, b.length)) return shared > 1 ? 3 : 2;
  if (shared === Math.min(a.length, b.length)) return shared > 1 ? 1.5 : 0;
  return shared > 1 ? 0 : -1.5;
}

/** The narrower the days that both could mean, the stronger; a report without a date fades with its distance. */
export function scoreDates(a: Evidence, b: Evidence): number {
  const told = [a, b].filter(({ basis }) => basis !== 'reported');
  const [first, second] = told.map(windowOf);
  if (first && second && !isSameSpan(a.when, b.when)) return lookUp(DATED, Math.max(daysIn(first), daysIn(second)));
  if (first && second) return lookUp(DATED, countDays(a.when.to) - countDays(a.when.from) + 1);
  const lag = Math.abs(countDays(a.published) - countDays(b.published));
  if (!first) return lookUp(UNDATED, lag);
  const untold = a.basis === 'reported' ? a : b;
  return lookUp(HALF_DATED, countDays(untold.published) - first.to);
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

export function scoreKinds(a: EventKind, b: EventKind): number {
  if (a === b) return 1.5;
  return KIN.some(([one, other]) => (one === a && other === b) || (one === b && other === a)) ? 0 : -1.5;
}

/** Kinds that one act is often told as: a model within another's product, a licence that hires the staff. */
const KIN: readonly (readonly [EventKind, EventKind])[] = [
  ['launch', 'partnership'],
  ['launch', 'research'],
  ['investment', 'partnership'],
  ['investment', 'acquisition'],
  ['investment', 'infrastructure'],
  ['infrastructure', 'partnership'],
  ['people', 'governance'],
  ['people', 'acquisition'],
  ['legal', 'dispute'],
  ['legal', 'regulation'],
];

/** By `witness.act`, which may be empty: one act strengthens, two that undo each other part, others hardly matter. */
export function scoreActs(a: Evidence, b: Evidence): number {
  const one = a.witness.act;
  const other = b.witness.act;
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  if (CONTRARY.some((acts) => acts.includes(one) && acts.includes(other))) return -3.5;
  return a.kind === b.kind ? -0.5 : 0;
}

/** Steps of one affair that are events of their own: who is ousted is not yet back, a suit is not its ruling. */
const CONTRARY: readonly (readonly string[])[] = [
  ['dismiss', 'appoint', 'return'],
  ['dismiss', 'hire'],
  ['leave', 'return'],
  ['seat', 'unseat'],
  ['release', 'rename', 'withdraw'],
  ['preview', 'open', 'withdraw'],
  ['sue', 'amend', 'drop', 'settle', 'rule', 'appeal'],
  ['invest', 'divest'],
  ['fund', 'divest'],
  ['stake', 'divest'],
  ['buy', 'bid', 'collapse'],
  ['inquire', 'clear', 'fine'],
  ['ban', 'approve'],
];

/** A plan and its fulfilment, a rumour and its confirmation, a statement and its denial are two events. */
export function scoreModalities(a: Modality, b: Modality): number {
  if (a === b) return 0;
  return UNSURE.has(a) && UNSURE.has(b) ? -0.5 : -3;
}

/** What the press says was weighed is told as rumour by one and as plan by another. */
const UNSURE: ReadonlySet<Modality> = new Set(['rumoured', 'considered']);

/** What the words both reports have are worth, by their keys from `readWords`. */
export function scoreShared(keys: readonly string[]): number {
  const names = keys.filter((key) => key.startsWith('name:')).length;
  const others = keys.map(scoreKey).reduce((sum, points) => sum + points, 0);
  return others + (names === 0 ? 0 : 1 + names * 0.5);
}

/** A name counts most the first time: "Bing Image Creator" is one thing, not three. */
function scoreKey(key: string): number {
  const [sort, word = ''] = key.split(':', 2);
  if (sort === 'name') return 0;
  if (sort === 'figure') return Number(word) >= 1e6 ? 3 : 2;
  if (sort === 'notion') return isCommonNotion(word) ? 0.4 : 1;
  return 0.5;
}
