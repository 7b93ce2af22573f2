// Readers of expressions that are counted from now or from the date last spoken of.
import { containing, firstDay, lastDay, nearest, type Period, type Unit, weekdayOf } from './dates-calendar.ts';
import { holidayIn } from './dates-holidays.ts';
import { anchorDay, dayPeriod, looksForward, stepOf } from './dates-resolve.ts';
import type { Context, Match, Reader, Reading } from './dates-rule.ts';

const UNITS: Readonly<Record<string, { readonly unit: Unit; readonly times: number }>> = {
  day: { unit: 'day', times: 1 },
  week: { unit: 'week', times: 1 },
  fortnight: { unit: 'week', times: 2 },
  weekend: { unit: 'week', times: 1 },
  month: { unit: 'month', times: 1 },
  quarter: { unit: 'quarter', times: 1 },
  half: { unit: 'half', times: 1 },
  season: { unit: 'season', times: 1 },
  year: { unit: 'year', times: 1 },
  decade: { unit: 'decade', times: 1 },
  century: { unit: 'century', times: 1 },
};

/** "last week", "le mois suivant", "cette année", "the same day". */
export const readUnit: Reader = (match, context) => {
  const unit = UNITS[match.word('unit') ?? '']?.unit;
  const rel = match.word('rel');
  if (!unit || rel === undefined) return undefined;
  if (match.word('unit') === 'weekend' && rel === 'this') return readWeekend(match, context);
  const { step, anchored } = stepOf(rel);
  // "in the same week" of a month: some week of it.
  if (rel === 'same' && context.anchor && isWider(context.anchor, unit))
    return { period: context.anchor, relative: true };
  const from = anchored ? anchorIn(unit, context, step) : containing(context.reference, unit).index;
  return { period: { unit, index: from + step }, relative: true };
};

const isWider = (anchor: Period, unit: Unit): boolean =>
  (unit === 'day' || unit === 'week') &&
  (anchor.unit === 'month' || anchor.unit === 'season' || anchor.unit === 'year');

/** "this weekend", "the weekend": its week. Told in the past on a weekday, it is over: last week’s. */
export const readWeekend: Reader = (_match, context) => {
  const week = containing(context.reference, 'week').index;
  const isOver = !context.forward && weekdayOf(context.reference) < 5;
  return { period: { unit: 'week', index: isOver ? week - 1 : week }, relative: true };
};

/** Counting on from a long period starts at its end, back from its beginning. */
function anchorIn(unit: Unit, context: Context, step: number): number {
  const { anchor } = context;
  const day = anchor && step > 0 && unit !== 'day' ? lastDay(anchor) : anchorDay(context);
  return containing(day, unit).index;
}

/** "Friday after next", "the week after next". */
export const readAfterNext: Reader = (match, { reference }) => {
  const weekday = match.number('weekday');
  if (weekday !== undefined)
    return { period: dayPeriod(nearest(reference, (weekday + 3) % 7, 7, true, true) + 7), relative: true };
  const unit = UNITS[match.word('unit') ?? '']?.unit;
  return unit && { period: { unit, index: containing(reference, unit).index + 2 }, relative: true };
};

/** "the week before last". */
export const readBeforeLast: Reader = (match, context) => {
  const unit = UNITS[match.word('unit') ?? '']?.unit;
  return unit && { period: { unit, index: containing(context.reference, unit).index - 2 }, relative: true };
};

/** "a third straight day", "la deuxième année consécutive": the last of the row, which is the present one. */
export const readRun: Reader = (match, context) => {
  const unit = UNITS[match.word('unit') ?? '']?.unit;
  const nth = match.number('nth');
  if (!unit || nth === undefined || nth < 2) return undefined;
  const day = unit === 'day' ? recentDay(context) : context.reference;
  return { period: containing(day, unit), relative: true };
};

/** The current unit, behind a prefix: "the end of the year", "fin du mois". */
export const readCurrentUnit: Reader = (match, context) => {
  const unit = UNITS[match.word('unit') ?? '']?.unit;
  if (!unit) return undefined;
  return { period: containing(unit === 'day' ? recentDay(context) : context.reference, unit), relative: true };
};

/** "the start of the day": of the day last spoken of, if that was within the week. */
const recentDay = ({ anchor, reference }: Context): number =>
  anchor?.unit === 'day' && Math.abs(reference - anchor.index) < 7 ? anchor.index : reference;

/** A day so many days from the reference: today 0, yesterday −1. */
export const readDeictic: Reader = (match, context) => {
  const offset = match.number('deictic');
  return offset === undefined ? undefined : { period: dayPeriod(context.reference + offset), relative: true };
};

/** A day so many days from the day last spoken of, or else from the article's: "la veille" −1, "le lendemain" 1. */
export const readAnchored: Reader = (match, { anchor, day, reference }) => {
  const offset = match.number('anchored');
  // "that same day" of a month: some day of it, unless the month was only looked back to from a later day.
  if (offset === 0 && anchor && anchor.unit !== 'day' && (day === undefined || lastDay(anchor) >= day))
    return { period: anchor, relative: true };
  return offset === undefined ? undefined : { period: dayPeriod((day ?? reference) + offset), relative: true };
};

/** "two years ago", "il y a trois semaines": in the unit of the phrase. */
export const readAgo: Reader = (match, context) => moved(match, dayPeriod(context.reference), -1);

/** "dans deux ans", "in three weeks". */
export const readAhead: Reader = (match, context) => moved(match, dayPeriod(context.reference), 1);

/** "two years later", "trois jours plus tôt": from the date last spoken of. */
export function readMoved(direction: 1 | -1): Reader {
  return (match, context) => {
    // "days later", told in the past, lies behind us.
    const count = match.number('count');
    const isVague = count === undefined || Number.isNaN(count);
    if (isVague && DAYS[match.word('unit') ?? ''] === undefined)
      return { value: direction > 0 && context.forward ? 'FUTURE_REF' : 'PAST_REF', relative: true };
    return moved(match, startOf(match, context), direction);
  };
}

/** "four days before" after "the spring of 2023": days are counted from the day last spoken of. */
function startOf(match: Match, { anchor, day, reference }: Context): Period {
  const unit = UNITS[match.word('unit') ?? '']?.unit;
  const wide = anchor && /^(?:quarter|half|season|year|decade)$/.test(anchor.unit);
  if (unit === 'day' && wide && day !== undefined) return dayPeriod(day);
  return anchor ?? dayPeriod(reference);
}

/** So many units away from a day, "the day" being one; a count in words like "several" or none leads nowhere. */
export function addUnits(match: Match, from: Period, direction: number): Period | undefined {
  const found = UNITS[match.word('unit') ?? ''];
  const count = match.number('count') ?? 1;
  if (!found || !Number.isInteger(count)) return undefined;
  if (found.unit === 'day' || found.unit === 'week') {
    const days = found.unit === 'day' ? 1 : 7;
    return dayPeriod(from.index + direction * count * found.times * days);
  }
  return { unit: found.unit, index: containing(from.index, found.unit).index + direction * count * found.times };
}

function moved(match: Match, from: Period, direction: number): Reading | undefined {
  const found = UNITS[match.word('unit') ?? ''];
  const count = match.number('count');
  if (count === undefined) return undefined;
  if (!found) return movedByHours(match, from, direction * count);
  if (Number.isNaN(count)) return { value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', relative: true };
  if (!Number.isInteger(count)) return movedByFraction(count, found.unit, from, direction);
  const day = from.unit === 'day' ? from.index : containingDay(from, found.unit);
  const index = containing(day, found.unit).index + direction * count * found.times;
  return { period: { unit: found.unit, index }, relative: true };
}

const DAYS: Readonly<Record<string, number>> = { second: 1 / 86_400, minute: 1 / 1440, hour: 1 / 24 };

/** "two hours ago": the day they fall on, counted in whole days, for nobody says what time it is. */
function movedByHours(match: Match, from: Period, count: number): Reading | undefined {
  const length = DAYS[match.word('unit') ?? ''];
  if (length === undefined || from.unit !== 'day') return undefined;
  if (Number.isNaN(count)) return { period: from, relative: true };
  return { period: dayPeriod(from.index + Math.trunc(count * length)), relative: true };
}

const containingDay = (from: Period, unit: Unit): number => (unit === 'day' ? lastDay(from) : firstDayOf(from));

/** "un an et demi", "two and a half years": counted in months. */
function movedByFraction(count: number, unit: Unit, from: Period, direction: number): Reading | undefined {
  if (unit !== 'year') return undefined;
  const months = containing(firstDayOf(from), 'month').index + direction * Math.round(count * 12);
  return { period: { unit: 'month', index: months }, relative: true };
}

const firstDayOf = (period: Period): number => (period.unit === 'day' ? period.index : firstDay(period));

/** A holiday that falls on a fixed day or moves with Easter. */
export const readHoliday: Reader = (match, context) => {
  const name = match.word('holiday');
  if (name === undefined) return undefined;
  const year = match.number('year');
  const now = containing(context.reference, 'year').index;
  if (year !== undefined) return { period: dayPeriod(holidayIn(name, year)) };
  const forward = looksForward(context, match.word('rel'));
  const years = forward ? [now, now + 1] : [now, now - 1];
  const days = years.map((at) => holidayIn(name, at));
  const day = days.find((at) => (forward ? at >= context.reference : at <= context.reference));
  return day === undefined ? undefined : { period: dayPeriod(day), relative: true };
};
