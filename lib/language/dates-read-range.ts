// Readers of intervals and lists, which give one expression for each end: the second names what they share.
import { containing, type Period } from './dates-calendar.ts';
import { fullYear, isAmount, monthPeriod, resolveCycle, resolveDay, yearPeriod } from './dates-resolve.ts';
import type { Context, Match, Reader, Reading } from './dates-rule.ts';

const FIRST = ['weekday', 'day', 'month', 'year'];
const SECOND = ['weekday2', 'day2', 'month2', 'year2'];

const ends = (match: Match): { first: { end: number }; second: { start: number } } => ({
  first: { end: Math.max(...FIRST.map((label) => match.endOf(label) ?? match.start)) },
  second: { start: Math.min(...SECOND.map((label) => match.startOf(label) ?? match.end)) },
});

function both(match: Match, first: Reading | undefined, second: Reading | undefined): Reading[] | undefined {
  if (!first || !second) return undefined;
  const at = ends(match);
  return [
    { ...first, start: match.start, ...at.first },
    { ...second, end: match.end, ...at.second },
  ];
}

/** "du 3 au 5 mars 2025", "October 3-5", "28 février au 3 mars". */
export const readDayRange: Reader = (match, context) => {
  // "vingt-quatre mai" is one day, not the 20th to the 4th.
  if (isAmount(match) || /^[a-z]+-[a-z]/.test(match.text)) return undefined;
  const [day, day2] = [match.number('day'), match.number('day2')];
  const month2 = match.number('month2') ?? match.number('month');
  const month = match.number('month') ?? month2;
  if (day === undefined || day2 === undefined || month === undefined || month2 === undefined) return undefined;
  const second = resolveDay(day2, month2, match.number('year2'), context);
  const first = firstOfRange(day, month, match.number('year'), second?.period, context);
  return both(match, first && { ...first, relative: second?.relative === true }, second);
};

/** The last such day that is not after the other end. */
function firstOfRange(
  day: number,
  month: number,
  year: number | undefined,
  second: Period | undefined,
  context: Context,
): Reading | undefined {
  if (year !== undefined || !second) return resolveDay(day, month, year, context);
  const last = containing(second.index, 'year').index;
  const same = resolveDay(day, month, last, context);
  return same?.period && same.period.index <= second.index ? same : resolveDay(day, month, last - 1, context);
}

/** "de janvier à mars 2025", "between April and June", "July 2024 to March 2025". */
export const readMonthRange: Reader = (match, context) => {
  const [month, month2] = [match.number('month'), match.number('month2')];
  if (month === undefined || month2 === undefined || isAmount(match)) return undefined;
  const year2 = match.number('year2');
  const year = match.number('year');
  const second =
    year2 === undefined
      ? resolveCycle('month', month2 - 1, 12, context, undefined)
      : monthPeriod(fullYear(year2, context.reference), month2);
  const before = monthPeriod(Math.floor(second.index / 12) - (month > month2 ? 1 : 0), month);
  const first = year === undefined ? before : monthPeriod(fullYear(year, context.reference), month);
  const relative = year2 === undefined;
  return both(match, { period: first, relative }, { period: second, relative });
};

/** "2019-2021", "2023-24". */
export const readYearRange: Reader = (match) => {
  const [year, short] = [match.number('year'), match.number('year2')];
  if (year === undefined || short === undefined) return undefined;
  const year2 = short < 100 ? Math.floor(year / 100) * 100 + short : short;
  if (year2 <= year || year2 - year > 120) return undefined;
  return both(match, { period: yearPeriod(year) }, { period: yearPeriod(year2) });
};
