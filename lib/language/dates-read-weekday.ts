// Readers of weekdays and of days without their month.
import { containing, nearest, type Period, weekdayOf } from './dates-calendar.ts';
import { anchorDay, calendarDay, dayPeriod, isStrict, looksForward, stepOf } from './dates-resolve.ts';
import type { Context, Reader, Reading } from './dates-rule.ts';

/** "lundi", "next Monday", "vendredi dernier". */
export const readWeekday: Reader = (match, context) => {
  const weekday = match.number('weekday');
  if (weekday === undefined) return undefined;
  const rel = match.word('rel');
  return { period: dayPeriod(resolveWeekday(weekday, context, rel)), relative: true };
};

function resolveWeekday(weekday: number, context: Context, rel: string | undefined): number {
  const place = (weekday + 3) % 7;
  if (rel === 'after' || rel === 'before') return nearest(anchorDay(context), place, 7, rel === 'after', true);
  if (rel === 'next' && context.lang === 'en') return nextWeek(weekday, context.reference);
  const strict = isStrict(rel);
  const ahead = (((place - context.reference) % 7) + 7) % 7;
  // "ce vendredi" without a past verb is the nearer one.
  if (rel === 'this' && context.verbless) return nearest(context.reference, place, 7, ahead <= 3);
  const forward = looksForward(context, rel, ahead, 7 - ahead);
  return nearest(context.reference, place, 7, forward, strict);
}

/** English "next Friday" is the one of next week, unless the week is nearly over. */
const nextWeek = (weekday: number, reference: number): number =>
  (containing(reference, 'week').index + 1) * 7 - 4 + weekday;

/** "Tuesday of last week", "mardi de la semaine prochaine", "Monday next week". */
export const readWeekdayOfWeek: Reader = (match, context) => {
  const weekday = match.number('weekday');
  const rel = match.word('rel');
  if (weekday === undefined || rel === undefined) return undefined;
  const { step, anchored } = stepOf(rel);
  const week = containing(anchored ? anchorDay(context) : context.reference, 'week').index + step;
  return { period: dayPeriod(week * 7 - 4 + weekday), relative: true };
};

/** "le 5", "mardi 11", "Tuesday the 11th": the nearest such day. */
export const readDayOnly: Reader = (match, context) => {
  const day = match.number('day');
  if (day === undefined) return undefined;
  const weekday = match.number('weekday');
  const { reference, forward } = context;
  const period = dayOfSameMonth(day, weekday, context) ?? nearestDay(day, weekday, reference, forward);
  // A weekday and its number fall together about twice a year: what is near is meant, whatever the tense.
  const other = weekday === undefined ? undefined : nearestDay(day, weekday, reference, !forward);
  const isOther = other && (!period || away(other, reference) * 3 < away(period, reference));
  const found = isOther ? other : period;
  return found && { period: found, relative: true };
};

/** "on November 17th … on the 20th": later in the month last spoken of, where that is past. */
function dayOfSameMonth(day: number, weekday: number | undefined, { anchor, reference, forward }: Context) {
  if (weekday !== undefined || forward || anchor?.unit !== 'day') return undefined;
  const month = containing(anchor.index, 'month').index;
  if (month >= containing(reference, 'month').index) return undefined;
  const found = calendarDay(Math.floor(month / 12), (month % 12) + 1, day);
  return found && found.index > anchor.index ? found : undefined;
}

const away = ({ index }: Period, reference: number): number => Math.abs(index - reference);

function nearestDay(day: number, weekday: number | undefined, reference: number, forward: boolean): Period | undefined {
  const month = containing(reference, 'month').index;
  for (let months = 0; months <= 12; months++) {
    const index = month + (forward ? months : -months);
    const found = calendarDay(Math.floor(index / 12), (index % 12) + 1, day);
    const isThere = found && (forward ? found.index >= reference : found.index <= reference);
    if (isThere && (weekday === undefined || weekdayOf(found.index) === weekday)) return found;
  }
  return undefined;
}

/** "three Fridays from now", "two Thursdays ago". */
export const readWeekdaysAway: Reader = (match, { reference }) => {
  const [weekday, count, side] = [match.number('weekday'), match.number('count'), match.number('away')];
  if (weekday === undefined || side === undefined || !count || !Number.isInteger(count)) return undefined;
  const first = nearest(reference, (weekday + 3) % 7, 7, side > 0, true);
  return { period: dayPeriod(first + side * (count - 1) * 7), relative: true };
};

/** "Monday and Tuesday next week", "lundi et mardi prochains": both take what the second says. */
export const readWeekdayPair: Reader = (match, context) => {
  const read = match.word('rel') !== undefined && /week$|semaine/.test(match.text) ? readWeekdayOfWeek : readWeekday;
  const [start, end] = [match.startOf('weekday2'), match.endOf('weekday')];
  const first = read(match, context);
  const second = read({ ...match, number: (label) => match.number(label === 'weekday' ? 'weekday2' : label) }, context);
  if (!first || !second || isList(first) || isList(second) || start === undefined || end === undefined)
    return undefined;
  return [
    { ...first, end },
    { ...second, start },
  ];
};

const isList = (read: Reading | readonly Reading[]): read is readonly Reading[] => Array.isArray(read);
