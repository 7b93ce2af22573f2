// Readers of the how-many-th of something: the first Friday of July, la dernière semaine de mars, the 15th of next
// month.
import { containing, firstDay, lastDay, nearest, type Period } from './dates-calendar.ts';
import { anchorDay, calendarDay, dayPeriod, fullYear, monthPeriod, resolveCycle, stepOf } from './dates-resolve.ts';
import type { Context, Match, Reader } from './dates-rule.ts';

/** The month a phrase names or points to. */
function monthOf(match: Match, context: Context): Period | undefined {
  const rel = match.word('rel') ?? match.word('thisMonth');
  if (rel !== undefined) {
    const { step, anchored } = stepOf(rel);
    const from = containing(anchored ? anchorDay(context) : context.reference, 'month');
    return { unit: 'month', index: from.index + step };
  }
  const month = match.number('month');
  if (month === undefined) return undefined;
  const year = match.number('year');
  if (year !== undefined) return monthPeriod(fullYear(year, context.reference), month);
  return resolveCycle('month', month - 1, 12, context, undefined);
}

/** "the first Friday of July", "dernier vendredi d’octobre". */
export const readNthWeekday: Reader = (match, context) => {
  const weekday = match.number('weekday');
  const nth = match.number('part');
  const month = monthOf(match, context);
  if (weekday === undefined || nth === undefined || nth > 5 || !month) return undefined;
  const place = (weekday + 3) % 7;
  const index =
    nth < 0 ? nearest(lastDay(month), place, 7, false) : nearest(firstDay(month), place, 7, true) + (nth - 1) * 7;
  return { period: dayPeriod(index), relative: match.number('year') === undefined };
};

/** "the last day of October 2015". */
export const readNthDayOf: Reader = (match, context) => {
  const nth = match.number('part') ?? match.number('day');
  const month = monthOf(match, context);
  if (nth === undefined || !month) return undefined;
  const year = Math.floor(month.index / 12);
  const period = nth < 0 ? dayPeriod(lastDay(month)) : calendarDay(year, month.index - year * 12 + 1, nth);
  return period && { period, relative: match.number('year') === undefined };
};

/** "la première semaine d’octobre": a week belongs to the month of its Thursday, as ISO has it for years. */
export const readNthWeek: Reader = (match, context) => {
  const nth = match.number('part');
  const month = monthOf(match, context) ?? yearOf(match);
  if (nth === undefined || !month) return undefined;
  const thursday =
    nth < 0 ? nearest(lastDay(month), 0, 7, false) : nearest(firstDay(month), 0, 7, true) + (nth - 1) * 7;
  return { period: containing(thursday, 'week'), relative: match.number('year') === undefined };
};

function yearOf(match: Match): Period | undefined {
  const year = match.number('year');
  return year === undefined ? undefined : { unit: 'year', index: year };
}
