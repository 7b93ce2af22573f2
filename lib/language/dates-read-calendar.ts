// Readers of calendar expressions: what names a day, month, year… by itself, with or without its year.
import { containing, dayNumber, firstDay, monthLength, nearest, type Period, weekdayOf } from './dates-calendar.ts';
import type { Context, Match, Reader, Reading } from './dates-rule.ts';

export const dayPeriod = (index: number): Period => ({ unit: 'day', index });
export const monthPeriod = (year: number, month: number): Period => ({ unit: 'month', index: year * 12 + month - 1 });
export const yearPeriod = (year: number): Period => ({ unit: 'year', index: year });

/** A day that exists, or undefined: there is no 30 February. */
export function calendarDay(year: number, month: number, day: number): Period | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return exists ? dayPeriod(dayNumber(year, month, day)) : undefined;
}

/** Two figures are the year nearest to the reference: 98 is 1998, 15 is 2015. */
export function fullYear(year: number, reference: number): number {
  if (year >= 100) return year;
  const now = containing(reference, 'year').index;
  return nearest(now + 20, year, 100, false);
}

const NUMBERS = /[^0-9]/g;

const parts = (match: Match): number[] =>
  match.text
    .replace(/t.*$/, '')
    .split(NUMBERS)
    .filter((part) => part !== '')
    .map(Number);

/** 2025-10-13, 2025/10/13. */
export const readIsoDay: Reader = (match) => {
  const [year = 0, month = 0, day = 0] = parts(match);
  const period = calendarDay(year, month, day);
  return period && { period };
};

/** 13/10/2025 in French, 10/13/2025 in English; the other way round where only that is a date. */
export const readFigureDay: Reader = (match, { lang, reference }) => {
  const [first = 0, second = 0, year = 0] = parts(match);
  const [day, month] = lang === 'fr' || first > 12 ? [first, second] : [second, first];
  const full = fullYear(year, reference);
  const period = calendarDay(full, month, day) ?? calendarDay(full, day, month);
  return period && { period };
};

const BEFORE_SLASH = /(?:\b(?:on|by|until|till|since|before|after|from|to|le|au|du|des le|this|next|last) )$/;

/** "le 17/02", "on 2/15": bare, it would be a fraction or a score. */
export const readSlashDay: Reader = (match, context) => {
  if (match.number('weekday') === undefined && !BEFORE_SLASH.test(match.before)) return undefined;
  if (isAmount(match) || match.after.startsWith('/')) return undefined;
  const figures = /(\d+)\/(\d+)$/.exec(match.text);
  const [first, second] = [Number(figures?.[1]), Number(figures?.[2])];
  const [day, month] = context.lang === 'fr' ? [first, second] : [second, first];
  return resolveDay(day, month, undefined, context, undefined, match.number('weekday'));
};

/** 2025-10 or 10/2025. */
export const readFigureMonth: Reader = (match) => {
  const [first = 0, second = 0] = parts(match);
  const [year, month] = first > 31 ? [first, second] : [second, first];
  return month >= 1 && month <= 12 ? { period: monthPeriod(year, month) } : undefined;
};

/** Day and month, with the year if there is one, else the nearest that the clause allows. */
export function resolveDay(
  day: number,
  month: number,
  year: number | undefined,
  context: Context,
  rel?: string,
  weekday?: number,
): Reading | undefined {
  if (year !== undefined) {
    const period = calendarDay(fullYear(year, context.reference), month, day);
    return period && { period };
  }
  const period = dayOnWeekday(day, month, context, weekday) ?? nearestDay(day, month, context, rel);
  return period && { period, relative: true };
}

/** "mardi 1er juin": the weekday tells the year, where one of the three nearest has it. */
function dayOnWeekday(day: number, month: number, { reference }: Context, weekday: number | undefined) {
  if (weekday === undefined) return undefined;
  const now = containing(reference, 'year').index;
  const periods = [now - 1, now, now + 1].map((year) => calendarDay(year, month, day));
  return periods.find((period) => period && weekdayOf(period.index) === weekday);
}

function nearestDay(day: number, month: number, context: Context, rel: string | undefined): Period | undefined {
  const now = containing(context.reference, 'year').index;
  const strict = rel === 'last' || rel === 'next';
  const thisYear = calendarDay(now, month, day)?.index ?? context.reference;
  const ahead = (((thisYear - context.reference) % 365) + 365) % 365;
  const forward = looksForward(context, rel, ahead, 365 - ahead);
  for (let away = 0; away <= 8; away++) {
    const period = calendarDay(now + (forward ? away - 1 : 1 - away), month, day);
    if (period && isBeyond(period.index, context.reference, forward, strict)) return period;
  }
  return undefined;
}

function isBeyond(day: number, reference: number, forward: boolean, strict: boolean): boolean {
  if (day === reference) return !strict;
  return forward ? day > reference : day < reference;
}

/** A limit set in the past tense may still lie ahead: "gave them until Friday". Distances are in any unit. */
const AHEAD_IF_NEARER = 2.5;

export function looksForward(context: Context, rel: string | undefined, ahead = 1, back = 1): boolean {
  if (rel === 'last') return false;
  if (rel === 'next' || context.forward) return true;
  return context.limit && ahead * AHEAD_IF_NEARER < back;
}

/** "mardi 14 octobre 2025", "October 14", "le 14 octobre dernier". */
export const readDayMonth: Reader = (match, context) => {
  if (isAmount(match) || match.text === 'dix-sept' || match.text === 'dix sept') return undefined;
  const day = match.number('day');
  const month = match.number('month');
  if (day === undefined || month === undefined) return undefined;
  const year = match.number('year') ?? (isAttack(day, month, match) ? 2001 : undefined);
  return resolveDay(day, month, year, context, match.word('rel'), match.number('weekday'));
};

/** 11 September with its attacks needs no year. */
const isAttack = (day: number, month: number, { before, after }: Match): boolean =>
  day === 11 &&
  month === 9 &&
  (/atta(?:cks|ques) (?:terroristes )?(?:du|of) (?:the )?$|attentats (?:du )?$/.test(before) ||
    /^(?:,? (?:terror|terrorist|hijack)?\w* ?attacks)/.test(after));

/** "March 14 of that year", "le 14 mars de l’année suivante". */
export const readDayMonthOfYear: Reader = (match, context) => {
  const day = match.number('day');
  const month = match.number('month');
  const rel = match.word('rel');
  if (day === undefined || month === undefined || rel === undefined) return undefined;
  const period = calendarDay(relativeYear(rel, context), month, day);
  return period && { period, relative: true };
};

/** A figure that goes on: 3 mars 000, 3.5, 12:30, 8 %. */
export const isAmount = ({ after }: Match): boolean => /^(?:[.,:]\d| ?%| ?\$| ?€| ?£)/.test(after);

/** "octobre 2025", "octobre 98", "October of last year". */
export const readMonthYear: Reader = (match, context) => {
  const month = match.number('month');
  const rel = match.word('rel');
  const year = rel === undefined ? match.number('year') : relativeYear(rel, context);
  if (month === undefined || year === undefined || isAmount(match)) return undefined;
  return { period: monthPeriod(fullYear(year, context.reference), month), relative: rel !== undefined };
};

const STEPS: Readonly<Record<string, number>> = { last: -1, next: 1, this: 0, before: -1, after: 1, same: 0 };

/** Steps from now ("last", "next", "this") or from the date last spoken of ("before", "after", "same"). */
export function stepOf(rel: string): { readonly step: number; readonly anchored: boolean } {
  return { step: STEPS[rel] ?? 0, anchored: rel === 'before' || rel === 'after' || rel === 'same' };
}

/** The year a word like "last" or "suivante" points to. */
export function relativeYear(rel: string, context: Context): number {
  const { step, anchored } = stepOf(rel);
  return containing(anchored ? anchorDay(context) : context.reference, 'year').index + step;
}

/** A day inside the date last spoken of, or the reference when nothing has been. */
export function anchorDay({ anchor, reference }: Context): number {
  if (!anchor) return reference;
  return anchor.unit === 'day' ? anchor.index : firstDay(anchor);
}

/** A month by itself or with "dernier", "prochain", "this". */
export const readMonth: Reader = (match, context) => {
  const month = match.number('month');
  if (month === undefined) return undefined;
  return { period: resolveCycle('month', month - 1, 12, context, match.word('rel')), relative: true };
};

/** The nearest month, quarter, half or season of that place in its cycle. */
export function resolveCycle(
  unit: Period['unit'],
  place: number,
  cycle: number,
  context: Context,
  rel: string | undefined,
): Period {
  const now = containing(context.reference, unit).index;
  if (rel === 'this') return { unit, index: Math.floor(now / cycle) * cycle + place };
  if (rel === 'same') return { unit, index: yearOfAnchor(context) * cycle + place };
  if (rel === 'after' || rel === 'before') {
    const from = containing(anchorDay(context), unit).index;
    return { unit, index: nearest(from, place, cycle, rel === 'after', true) };
  }
  const strict = rel === 'last' || rel === 'next';
  const ahead = (((place - now) % cycle) + cycle) % cycle;
  const forward = looksForward(context, rel, ahead, cycle - ahead);
  return { unit, index: nearest(now, place, cycle, forward, strict) };
}

const yearOfAnchor = (context: Context): number => containing(anchorDay(context), 'year').index;

/** A year in four figures or in words. */
export const readYear: Reader = (match) => {
  const year = match.number('year');
  return year === undefined ? undefined : { period: yearPeriod(year) };
};

/** "the 1990s", "les années 90": two figures are those of the decade nearest to the reference. */
export const readDecade: Reader = (match, { reference }) => {
  const year = match.number('decade');
  if (year === undefined) return undefined;
  return { period: { unit: 'decade', index: Math.floor(fullYear(year, reference - 9 * 365) / 10) } };
};

/** "XIXe siècle" is 18, as TIMEX3 counts. */
export const readCentury: Reader = (match) => {
  const century = match.number('century') ?? match.number('ordinal');
  return century === undefined ? undefined : { period: { unit: 'century', index: century - 1 } };
};

/** Quarters and halves: "third quarter of 2025", "au premier semestre", "Q3", "le dernier trimestre de 2024". */
export function readPart(unit: 'quarter' | 'half', cycle: number): Reader {
  return (match, context) => {
    const ordinal = match.number('part');
    const place = ordinal === undefined || ordinal < 0 ? cycle : ordinal;
    if (place < 1 || place > cycle) return undefined;
    const rel = match.word('rel');
    const year = rel === undefined ? match.number('year') : relativeYear(rel, context);
    if (year === undefined) return { period: resolveCycle(unit, place - 1, cycle, context, undefined), relative: true };
    const period = { unit, index: fullYear(year, context.reference) * cycle + place - 1 };
    return { period, relative: rel !== undefined };
  };
}

const SEASON_PLACES: Readonly<Record<string, number>> = { SP: 0, SU: 1, FA: 2, WI: 3 };

/** That of the calendar year; until May, "this winter" is the one that began last December. */
function thisSeason(place: number, { reference }: Context): Period {
  const month = containing(reference, 'month').index;
  const year = Math.floor(month / 12);
  const isLastWinter = place === 3 && month - year * 12 < 5;
  return { unit: 'season', index: (isLastWinter ? year - 1 : year) * 4 + place };
}

/** "l’été 2023", "this spring", "l’hiver dernier". */
export const readSeason: Reader = (match, context) => {
  const place = SEASON_PLACES[match.word('season') ?? ''];
  if (place === undefined) return undefined;
  const year = match.number('year');
  if (year !== undefined) return { period: { unit: 'season', index: fullYear(year, context.reference) * 4 + place } };
  const rel = match.word('rel');
  if (rel === 'this') return { period: thisSeason(place, context), relative: true };
  return { period: resolveCycle('season', place, 4, context, rel), relative: true };
};
