import { dayNumber, nearest } from './dates-calendar.ts';

/**
 * Day number of a holiday in a year. Codes: `12-25` a fixed day; `E+39` days from Easter Sunday;
 * `11-4-4` the fourth Thursday of November; `5-L-1` the last Monday of May.
 */
export function holidayIn(code: string, year: number): number {
  if (code.startsWith('E')) return easter(year) + Number(code.slice(1));
  const [month = 1, which = 1, weekday] = code.split('-').map((part) => (part === 'L' ? -1 : Number(part)));
  if (weekday === undefined) return dayNumber(year, month, which);
  const place = (weekday + 3) % 7;
  if (which < 0) return nearest(dayNumber(year, month + 1, 1), place, 7, false, true);
  return nearest(dayNumber(year, month, 1), place, 7, true) + (which - 1) * 7;
}

/** Gregorian Easter, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
