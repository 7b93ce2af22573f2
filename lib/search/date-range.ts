import type { Day } from '../model.ts';

export type DayRange = { readonly from?: Day; readonly to?: Day };

/**
 * `2025`, `2025-06`, `2025-06-14`, and ranges of them: `2025-06..2025-10`, `2025..`, `..2024-03`. Days inclusive;
 * undefined when it is none of these, names no day of the calendar, or ends before it starts.
 */
export function parseRange(text: string): DayRange | undefined {
  const [first = '', last = first, more] = text.split('..');
  if (more !== undefined || (first === '' && last === '')) return undefined;
  const from = first === '' ? undefined : startOf(first);
  const to = last === '' ? undefined : endOf(last);
  if ((first !== '' && !from) || (last !== '' && !to) || (from && to && from > to)) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

/** First day of a day, month or year; undefined when it is not in the calendar. */
export function startOf(text: string): Day | undefined {
  const [, year = '', month = '01', day = '01'] = partial.exec(text) ?? [];
  return year === '' ? undefined : checkDay(`${year}-${month}-${day}`);
}

/** Last day of a day, month or year. */
export function endOf(text: string): Day | undefined {
  const [, year = '', month = '12', day] = partial.exec(text) ?? [];
  if (year === '') return undefined;
  if (day !== undefined) return checkDay(`${year}-${month}-${day}`);
  return checkDay(`${year}-${month}-01`) && `${year}-${month}-${daysOf(Number(year), Number(month))}`;
}

const partial = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;

function checkDay(day: string): Day | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return month >= 1 && month <= 12 && date >= 1 && date <= daysOf(year, month) ? day : undefined;
}

/** Days of a month of the Gregorian calendar. */
export function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
