import {
  containing,
  dayNumber,
  firstDay,
  formatDay,
  formatPeriod,
  lastDay,
  type Period,
} from '../language/dates-calendar.ts';
import type { DateSpan, Precision } from '../model.ts';
import { isDay } from './calendar.ts';

type Form = {
  readonly precision: Precision;
  readonly pattern: RegExp;
  /** The how-many-th of its unit: see Period. */
  readonly index: (year: number, place: string) => number;
};

const seasons = ['SP', 'SU', 'FA', 'WI'];

const forms: readonly Form[] = [
  { precision: 'year', pattern: /^(\d{4})$/, index: (year) => year },
  { precision: 'month', pattern: /^(\d{4})-(\d\d)$/, index: (year, place) => year * 12 + Number(place) - 1 },
  { precision: 'quarter', pattern: /^(\d{4})-Q(\d)$/, index: (year, place) => year * 4 + Number(place) - 1 },
  { precision: 'half', pattern: /^(\d{4})-H(\d)$/, index: (year, place) => year * 2 + Number(place) - 1 },
  { precision: 'season', pattern: /^(\d{4})-([A-Z]{2})$/, index: (year, place) => year * 4 + seasons.indexOf(place) },
  {
    precision: 'week',
    pattern: /^(\d{4})-W(\d\d)$/,
    // The week of 4 January is the first of its year (ISO 8601).
    index: (year, place) => containing(dayNumber(year, 1, 4), 'week').index + Number(place) - 1,
  },
];

/**
 * The days of a date as TIMEX3 values it: `2025-10-13`, `2025-W41`, `2025-01`, `2025-Q3`, `2025-H1`, `2025-SU`, `2025`,
 * or two days joined by a slash. Undefined for what the calendar does not have.
 */
export function parseWhen(text: string): DateSpan | undefined {
  const [from = '', to = from] = text.split('/', 2);
  if (isDay(from) && isDay(to) && from <= to) return { from, to, precision: 'day' };
  for (const { precision, pattern, index } of forms) {
    const [, year, place = ''] = pattern.exec(text) ?? [];
    if (year === undefined) continue;
    const period: Period = { unit: precision, index: index(Number(year), place) };
    if (formatPeriod(period) !== text) return undefined;
    return { from: formatDay(firstDay(period)), to: formatDay(lastDay(period)), precision };
  }
  return undefined;
}
