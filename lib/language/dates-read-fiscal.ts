import { fullYear, yearPeriod } from './dates-resolve.ts';
import type { Reader } from './dates-rule.ts';

/** A fiscal year bears the number of the calendar year it is named after; companies end theirs when they like. */
export const readFiscalYear: Reader = (match, { reference }) => {
  const year = match.number('year');
  return year === undefined ? undefined : { period: yearPeriod(fullYear(year, reference)) };
};
