import type { Day } from '../model.ts';

/** Whether the text is a day of the Gregorian calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  return Number(year) > 0 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month, numbered from 1; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

const instant =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is an instant with its zone (RFC 3339, seconds optional). */
export function isInstant(text: string): boolean {
  const day = instant.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/** The same instant in UTC, to the second's thousandth. */
export function toUtc(text: string): string {
  return new Date(text).toISOString();
}

/** Whether the text is a year, a month or a day: YYYY, YYYY-MM, YYYY-MM-DD. */
export function isPeriod(text: string): boolean {
  return isDay(firstDay(text)) && /^\d{4}(?:-\d\d){0,2}$/.test(text);
}

export function firstDay(period: string): Day {
  return `${period}-01-01`.slice(0, 10);
}

export function lastDay(period: string): Day {
  if (period.length === 4) return `${period}-12-31`;
  if (period.length === 7) return `${period}-${daysIn(Number(period.slice(0, 4)), Number(period.slice(5)))}`;
  return period;
}
