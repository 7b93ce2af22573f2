// Units that point to the day or month the text is about: "to end the day at 7,114", "the same period last year".
import { containing, type Period, type Unit } from './dates-calendar.ts';
import { anchorDay, relativeYear } from './dates-resolve.ts';
import type { Context, Match, Reader } from './dates-rule.ts';

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
  if (
    !unit ||
    !CLOSING.test(match.before) ||
    !/^(?:[.,;)]|$|\n| (?:at|with|down|up|on|by|in|to|lower|higher|flat|unchanged|off|almost|nearly|slightly|just|little)\b)/.test(
      match.after,
    )
  )
    return undefined;
  const spoken = anchorDay(context);
  const isRecent = context.reference - spoken >= 0 && context.reference - spoken < 8;
  return { period: containing(isRecent ? spoken : context.reference, unit), relative: true };
};

/** How many of a unit a year has. */
const CYCLES: Readonly<Partial<Record<Unit, number>>> = { month: 12, quarter: 4, half: 2, season: 4 };

/** "the same period last year": the quarter last spoken of, or else the month of writing, in that year. */
export const readSamePeriod: Reader = (match, context) => {
  const period = likePeriod(match, context);
  const cycle = CYCLES[period.unit] ?? 12;
  const year = yearOfSame(match, context, Math.floor(period.index / cycle));
  return { period: { unit: period.unit, index: year * cycle + (period.index % cycle) }, relative: true };
};

function likePeriod(match: Match, { anchor, stretch, reference }: Context): Period {
  if (stretch && /period|quarter|half|periode|trimestre|semestre/.test(match.text)) return stretch;
  if (/quarter|trimestre/.test(match.text)) return containing(reference, 'quarter');
  return anchor && CYCLES[anchor.unit] !== undefined ? anchor : containing(reference, 'month');
}

function yearOfSame(match: Match, context: Context, current: number): number {
  const rel = match.word('rel');
  if (rel !== undefined) return relativeYear(rel, context);
  const year = match.number('year');
  if (year !== undefined) return year;
  if (/^(?:the )?year/.test(match.text)) return current - 1;
  const count = match.number('count');
  return count === undefined ? containing(anchorDay(context), 'year').index : current - count;
}
