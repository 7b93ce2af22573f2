import type { Day, Evidence } from '../model.ts';
import { remember } from '../remember.ts';

/** How long ago, in days, an act may lie that a report tells without a date. */
const RECENT = 31;

/** And how long when another report shares a figure or a name with it. */
const MEMORY = 400;

/** How far, in days, an open end reaches: "before June", "after the summer". */
const OPEN = 365;

const DAY = 86_400_000;

/**
 * The days on which the act of a report may have happened, both ends included: the stated or carried days, widened
 * by their qualifier; without a date the 400 days up to publication. `scoreLink` answers undefined for any two
 * reports whose windows do not overlap or that share no company. `candidateKeys` parts them more finely.
 */
export function candidateWindow(evidence: Evidence): { readonly from: Day; readonly to: Day } {
  return formatRange(reachOf(evidence));
}

export function formatRange({ from, to }: DayRange): { readonly from: Day; readonly to: Day } {
  return { from: formatDay(from), to: formatDay(to) };
}

/** Days counted from 1970-01-01. */
export type DayRange = { readonly from: number; readonly to: number };

/** The days a report means by itself; without a date the month before it was published. */
export function windowOf(evidence: Evidence): DayRange {
  return rangeOf(evidence, RECENT);
}

/** The days a report may mean where a figure or a name bears it out. */
export function reachOf(evidence: Evidence): DayRange {
  return rangeOf(evidence, MEMORY);
}

function rangeOf({ when, basis, published }: Evidence, memory: number): DayRange {
  if (basis === 'reported') return { from: countDays(published) - memory, to: countDays(published) };
  const from = countDays(when.from);
  const to = countDays(when.to);
  if (when.qualifier === 'about') return { from: from - slack(from, to), to: to + slack(from, to) };
  if (when.qualifier === 'after') return { from, to: to + OPEN };
  if (when.qualifier === 'before' || when.qualifier === 'by' || when.qualifier === 'until')
    return { from: from - OPEN, to };
  return { from, to };
}

/** "Around 10 March" is ten days about, "about 2019" half a year. */
function slack(from: number, to: number): number {
  return Math.max(10, Math.round((to - from) / 2));
}

export const countDays: (day: Day) => number = remember((day) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY));

function formatDay(days: number): Day {
  return new Date(days * DAY).toISOString().slice(0, 10);
}
