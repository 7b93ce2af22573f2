// Readers of weekdays and of days without their month.
import { containing, nearest, type Period } from './dates-calendar.ts';
import { anchorDay, calendarDay, dayPeriod, looksForward, stepOf } from './dates-resolve.ts';
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
  const strict = rel === 'last' || rel === 'next';
  const ahead = (((place - context.reference) % 7) + 7) % 7;
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
  const month = containing(context.reference, 'month').index;
  const weekday = match.number('weekday');
  for (let away = 0; away <= 12; away++) {
    const index = month + (context.forward ? away : -away);
    const found = calendarDay(Math.floor(index / 12), (index % 12) + 1, day);
    if (found && fits(found, weekday, context)) return { period: found, relative: true };
  }
  return undefined;
};

function fits(found: Period, weekday: number | undefined, { reference, forward }: Context): boolean {
  if (weekday !== undefined && (((found.index + 3) % 7) + 7) % 7 !== weekday - 1) return false;
  return forward ? found.index >= reference : found.index <= reference;
}

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
