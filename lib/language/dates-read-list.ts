// Readers of lists and of intervals without a year: the last one named says when, the others come before it.
import { containing, type Period } from './dates-calendar.ts';
import { isAmount, resolveDay } from './dates-resolve.ts';
import type { Context, Match, Reader, Reading } from './dates-rule.ts';

const ITEM = /\d{1,2}(?:st|nd|rd|th|er)?/g;

/** "les 16, 17 et 18 mai", "May 16, 17 and 18": a day each, in the month of the last. */
export const readDayList: Reader = (match, context) => {
  const [day, month] = [match.number('day2'), match.number('month2')];
  const [from, to] = [match.startOf('daylist2'), match.endOf('daylist2')];
  if (day === undefined || month === undefined || from === undefined || to === undefined || isAmount(match))
    return undefined;
  const last = resolveDay(day, month, match.number('year2'), context);
  if (!last?.period) return undefined;
  const list = match.text.slice(from - match.start, to - match.start);
  const days = Array.from(list.matchAll(ITEM), (item) => ({
    day: Number.parseInt(item[0], 10),
    at: from + item.index,
    item,
  }));
  const readings = days.map(({ day, at, item }, place) => {
    const period = dayBefore(day, month, last.period, context);
    const start = place === 0 ? match.start : at;
    return period && { period, relative: last.relative === true, start, end: at + item[0].length };
  });
  const start = Math.max(to, Math.min(match.startOf('day2') ?? to, match.end));
  const found = readings.filter((reading) => reading !== undefined);
  return found.length === days.length ? [...found, { ...last, start, end: match.end }] : undefined;
};

function dayBefore(day: number, month: number, last: Period | undefined, context: Context): Period | undefined {
  if (!last) return undefined;
  const period = resolveDay(day, month, containing(last.index, 'year').index, context)?.period;
  return period && period.index < last.index ? period : undefined;
}

/** "du lundi au vendredi", "from Monday to Friday": the first is the last such day before the second. */
export function readWeekdayRange(readSecond: Reader): Reader {
  return (match, context) => {
    const [first, second] = [match.number('weekday'), match.number('weekday2')];
    const [start, end] = [match.startOf('weekday'), match.endOf('weekday')];
    const read = readSecond(withWeekday(match, second), context);
    if (first === undefined || second === undefined || start === undefined || end === undefined) return undefined;
    if (!read || isList(read) || read.period?.unit !== 'day') return undefined;
    const back = (((second - first) % 7) + 7) % 7 || 7;
    const period: Period = { unit: 'day', index: read.period.index - back };
    return [
      { period, relative: true, start, end },
      { ...read, start: match.startOf('weekday2') ?? end },
    ];
  };
}

const withWeekday = (match: Match, weekday: number | undefined): Match => ({
  ...match,
  number: (label) => (label === 'weekday' ? weekday : match.number(label)),
});

const isList = (read: Reading | readonly Reading[]): read is readonly Reading[] => Array.isArray(read);
