import type { Day, Evidence } from '../model.ts';

/** How long ago, in days, an act may lie that a report tells without a date. */
const MEMORY = 730;

/** How far, in days, an open end reaches: "before June", "after the summer". */
const OPEN = 365;

const DAY = 86_400_000;

/**
 * The days on which the act of a report may have happened, both ends included: the stated or carried days, widened
 * by their qualifier; without a date the two years up to publication. `scoreLink` answers undefined for any two
 * reports whose windows do not overlap or that share no company, so that a store finds all that could link to one
 * by `from <= ? and to >= ?` and the company.
 */
export function candidateWindow(evidence: Evidence): { readonly from: Day; readonly to: Day } {
  const window = windowOf(evidence);
  return { from: formatDay(window.from), to: formatDay(window.to) };
}

/** Days counted from 1970-01-01. */
export type DayRange = { readonly from: number; readonly to: number };

export function windowOf(evidence: Evidence): DayRange {
  const { when, basis, published } = evidence;
  if (basis === 'reported') {
    const day = countDays(published);
    return { from: day - MEMORY, to: Math.max(day, countDays(when.to)) };
  }
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

export function countDays(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function formatDay(days: number): Day {
  return new Date(days * DAY).toISOString().slice(0, 10);
}
