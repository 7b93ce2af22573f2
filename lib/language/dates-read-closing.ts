// Units that point to the day or month the text is about: "to end the day at 7,114", "the same period last year".
import { containing, type Unit } from './dates-calendar.ts';
import { anchorDay, relativeYear } from './dates-resolve.ts';
import type { Reader } from './dates-rule.ts';

const CLOSING =
  /\b(?:end|ends|ended|ending|finish|finishes|finished|finishing|close|closes|closed|closing|start|started|starting|begin|began)(?: off)? $|(?:^|[.,;\n] ?|\bdown |\bup )for $/;
const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** "end the day", "for the year": the unit around the date last spoken of, if that is recent, else around now. */
export const readClosingUnit: Reader = (match, context) => {
  const unit = UNITS[match.word('unit') ?? ''];
  if (!unit || !CLOSING.test(match.before) || !/^(?:[.,;)]|$|\n| (?:at|with|down|up|on|by|in|to)\b)/.test(match.after))
    return undefined;
  const spoken = anchorDay(context);
  const isRecent = context.reference - spoken >= 0 && context.reference - spoken < 8;
  return { period: containing(isRecent ? spoken : context.reference, unit), relative: true };
};

/** "the same period last year": the month of writing, in that year. */
export const readSamePeriod: Reader = (match, context) => {
  const rel = match.word('rel');
  const count = match.number('count');
  const month = containing(context.reference, 'month').index;
  const now = Math.floor(month / 12);
  const year =
    rel !== undefined
      ? relativeYear(rel, context)
      : count !== undefined
        ? now - count
        : containing(anchorDay(context), 'year').index;
  return { period: { unit: 'month', index: year * 12 + (month - now * 12) }, relative: true };
};
