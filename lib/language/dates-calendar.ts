import type { Day, Precision } from '../model.ts';

/**
 * Proleptic Gregorian calendar in whole numbers. A day number counts from 1970-01-01, which was a Thursday.
 * Algorithms: Howard Hinnant, "chrono-compatible low-level date algorithms" (public domain).
 */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/**
 * A stretch of the calendar as the how-many-th of its unit: moving by n units is adding n.
 * Months count from year 0 (year × 12 + month − 1), quarters, halves and seasons likewise. A season is
 * meteorological and belongs to the year in which it begins: the winter of 2023 ends in February 2024.
 */
export type Period = { readonly unit: Unit; readonly index: number };

const modulo = (value: number, cycle: number): number => ((value % cycle) + cycle) % cycle;

/** Day number of a calendar day. Month is 1 to 12; the day may overflow its month. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1 to 12) and day of a day number. */
export function civil(index: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = index + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Number of days of a month. */
export const monthLength = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

/** ISO weekday of a day number: 1 is Monday, 7 Sunday. */
export const weekdayOf = (index: number): number => modulo(index + 3, 7) + 1;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** YYYY-MM-DD of a day number. */
export function formatDay(index: number): Day {
  const { year, month, day } = civil(index);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Day number of YYYY-MM-DD. */
export function parseDay(day: Day): number {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** First day number of the period; of the next period, with `index + 1`. */
export function firstDay({ unit, index }: Period): number {
  if (unit === 'day') return index;
  if (unit === 'week') return index * 7 - 3;
  if (unit === 'season') return firstDay({ unit: 'month', index: index * 3 + 2 });
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit];
  const month = index * months;
  return dayNumber(Math.floor(month / 12), modulo(month, 12) + 1, 1);
}

export const lastDay = ({ unit, index }: Period): number => firstDay({ unit, index: index + 1 }) - 1;

/** The period of that unit in which a day lies. */
export function containing(day: number, unit: Unit): Period {
  if (unit === 'day') return { unit, index: day };
  if (unit === 'week') return { unit, index: Math.floor((day + 3) / 7) };
  const { year, month } = civil(day);
  const months = year * 12 + month - 1;
  if (unit === 'season') return { unit, index: Math.floor((months - 2) / 3) };
  const length = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit];
  return { unit, index: Math.floor(months / length) };
}

/**
 * The index at or before `current` (or, looking forward, at or after it) that stands at `place` in its cycle:
 * the last Monday, the next July. With `strict`, `current` itself is left out.
 */
export function nearest(current: number, place: number, cycle: number, forward: boolean, strict = false): number {
  const from = strict ? current + (forward ? 1 : -1) : current;
  return forward ? from + modulo(place - from, cycle) : from - modulo(from - place, cycle);
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** TIMEX3 value: 2025-10-13, 2025-W41, 2025-01, 2025-Q3, 2025-H1, 2025-SU, 2025, 201 (decade), 20 (century). */
export function formatPeriod(period: Period): string {
  const { unit, index } = period;
  if (unit === 'day') return formatDay(index);
  if (unit === 'week') return formatWeek(index);
  if (unit === 'year') return pad(index, 4);
  if (unit === 'decade') return pad(index, 3);
  if (unit === 'century') return pad(index, 2);
  if (unit === 'month') return `${pad(Math.floor(index / 12), 4)}-${pad(modulo(index, 12) + 1, 2)}`;
  if (unit === 'half') return `${pad(Math.floor(index / 2), 4)}-H${modulo(index, 2) + 1}`;
  const year = pad(Math.floor(index / 4), 4);
  return unit === 'quarter' ? `${year}-Q${modulo(index, 4) + 1}` : `${year}-${SEASONS[modulo(index, 4)]}`;
}

/** An ISO week belongs to the year of its Thursday. */
function formatWeek(index: number): string {
  const thursday = index * 7;
  const { year } = civil(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
}

/** What a timeline can show; a decade and a century are too long to date anything by. */
export function precisionOf(unit: Unit): Precision | undefined {
  return unit === 'decade' || unit === 'century' ? undefined : unit;
}
