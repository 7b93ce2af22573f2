// Readers of days written out or in figures.

import { calendarDay, fullYear, isAlone, isAmount, monthPeriod, relativeYear, resolveDay } from './dates-resolve.ts';
import type { Match, Reader } from './dates-rule.ts';

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

/** "le 17/02", "on 2/15": bare, it would be a fraction or a score, but in a line or cell of its own. */
export const readSlashDay: Reader = (match, context) => {
  if (match.number('weekday') === undefined && !isAlone(match) && !BEFORE_SLASH.test(match.before)) return undefined;
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
