// From what a phrase says to a stretch of the calendar, given the reference, the date last spoken of and the clause.
import {
  containing,
  dayNumber,
  firstDay,
  lastDay,
  monthLength,
  nearest,
  type Period,
  weekdayOf,
} from './dates-calendar.ts';
import type { Context, Match, Reading } from './dates-rule.ts';

export const dayPeriod = (index: number): Period => ({ unit: 'day', index });
export const monthPeriod = (year: number, month: number): Period => ({ unit: 'month', index: year * 12 + month - 1 });
export const yearPeriod = (year: number): Period => ({ unit: 'year', index: year });

/** A day that exists, or undefined: there is no 30 February. */
export function calendarDay(year: number, month: number, day: number): Period | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return exists ? dayPeriod(dayNumber(year, month, day)) : undefined;
}

/** Two figures are the year nearest to the reference: 98 is 1998, 15 is 2015. */
export function fullYear(year: number, reference: number): number {
  if (year >= 100) return year;
  const now = containing(reference, 'year').index;
  return nearest(now + 20, year, 100, false);
}

/** Day and month, with the year if there is one, else the nearest that the clause allows. */
export function resolveDay(
  day: number,
  month: number,
  year: number | undefined,
  context: Context,
  rel?: string,
  weekday?: number,
): Reading | undefined {
  if (year !== undefined) {
    const period = calendarDay(fullYear(year, context.reference), month, day);
    return period && { period };
  }
  const period = dayOnWeekday(day, month, context, weekday) ?? nearestDay(day, month, context, rel);
  return period && { period, relative: true };
}

/** "mardi 1er juin": the weekday tells the year, where one of the three nearest has it. */
function dayOnWeekday(day: number, month: number, { reference }: Context, weekday: number | undefined) {
  if (weekday === undefined) return undefined;
  const now = containing(reference, 'year').index;
  const periods = [now - 1, now, now + 1].map((year) => calendarDay(year, month, day));
  return periods.find((period) => period && weekdayOf(period.index) === weekday);
}

function nearestDay(day: number, month: number, context: Context, rel: string | undefined): Period | undefined {
  const now = containing(context.reference, 'year').index;
  const strict = isStrict(rel);
  const thisYear = calendarDay(now, month, day)?.index ?? context.reference;
  const ahead = (((thisYear - context.reference) % 365) + 365) % 365;
  const forward = looksForward(context, rel, ahead, 365 - ahead);
  for (let away = 0; away <= 8; away++) {
    const period = calendarDay(now + (forward ? away - 1 : 1 - away), month, day);
    if (period && isBeyond(period.index, context.reference, forward, strict)) return period;
  }
  return undefined;
}

function isBeyond(day: number, reference: number, forward: boolean, strict: boolean): boolean {
  if (day === reference) return !strict;
  return forward ? day > reference : day < reference;
}

/** The next or last one is never the present one. */
export const isStrict = (rel: string | undefined): boolean => rel === 'last' || rel === 'next' || rel === 'coming';

/** A limit set in the past tense may still lie ahead: "gave them until Friday". Distances are in any unit. */
const AHEAD_IF_NEARER = 2.5;

export function looksForward(context: Context, rel: string | undefined, ahead = 1, back = 1): boolean {
  if (rel === 'last') return false;
  if (rel === 'next' || rel === 'coming' || context.forward) return true;
  return context.limit && ahead * AHEAD_IF_NEARER < back;
}

/** A figure that goes on: 3 mars 000, 3.5, 12:30, 8 %; or a year before Christ. */
export const isAmount = ({ after }: Match): boolean => /^(?:[.,:]\d| ?%| ?\$| ?€| ?£| b\.?c\b| av\.? ?j)/.test(after);

/** Whether it is all its line or table cell says. */
export const isAlone = ({ before, after }: Match): boolean =>
  /(?:^|[\n|] ?)$/.test(before) && /^(?: ?[\n|]|$)/.test(after);

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  next: 1,
  coming: 1,
  this: 0,
  before: -1,
  after: 1,
  same: 0,
};

/** Steps from now ("last", "next", "this") or from the date last spoken of ("before", "after", "same"). */
export function stepOf(rel: string): { readonly step: number; readonly anchored: boolean } {
  return { step: STEPS[rel] ?? 0, anchored: rel === 'before' || rel === 'after' || rel === 'same' };
}

/** The year a word like "last" or "suivante" points to. */
export function relativeYear(rel: string, context: Context): number {
  const { step, anchored } = stepOf(rel);
  return containing(anchored ? anchorDay(context) : context.reference, 'year').index + step;
}

/** A day inside the date last spoken of, or the reference when nothing has been. */
export function anchorDay({ anchor, reference }: Context): number {
  if (!anchor) return reference;
  return anchor.unit === 'day' ? anchor.index : firstDay(anchor);
}

/** The nearest month, quarter, half or season of that place in its cycle. */
export function resolveCycle(
  unit: Period['unit'],
  place: number,
  cycle: number,
  context: Context,
  rel: string | undefined,
): Period {
  const now = containing(context.reference, unit).index;
  if (rel === 'this') return { unit, index: Math.floor(now / cycle) * cycle + place };
  if (rel === 'same') return { unit, index: yearOfAnchor(context) * cycle + place };
  if (rel === 'after' || rel === 'before') {
    const { anchor } = context;
    const from = containing(anchor && rel === 'after' ? lastDay(anchor) : anchorDay(context), unit).index;
    return { unit, index: nearest(from, place, cycle, rel === 'after', true) };
  }
  const strict = isStrict(rel);
  const ahead = (((place - now) % cycle) + cycle) % cycle;
  const forward = looksForward(context, rel, ahead, cycle - ahead);
  return { unit, index: nearest(now, place, cycle, forward, strict) };
}

const yearOfAnchor = (context: Context): number => containing(anchorDay(context), 'year').index;
