import type { DateExpression, DateSpan, Lang } from '../model.ts';
import {
  dayNumber,
  firstDay,
  formatDay,
  formatPeriod,
  lastDay,
  type Period,
  precisionOf,
  type Unit,
} from './dates-calendar.ts';
import { findQualifier } from './dates-qualifier.ts';
import type { Placed } from './dates-rule.ts';

type Document = { readonly text: string; readonly folded: string; readonly lang: Lang };

/** What a period looks like written down; news come back to the same ones. */
type Written = { readonly value: string; readonly span: DateSpan | undefined };

/**
 * A function that writes a reading as the model has it: with its text, value, span, and the day it was resolved
 * against. Keep it for one document: it remembers how periods are written.
 */
export function expressionsOf({ text, folded, lang }: Document) {
  const written = new Map<Unit, Map<number, Written>>();
  const remember = (period: Period): Written => {
    const ofUnit = written.get(period.unit) ?? new Map<number, Written>();
    written.set(period.unit, ofUnit);
    const known = ofUnit.get(period.index) ?? writePeriod(period);
    ofUnit.set(period.index, known);
    return known;
  };
  return (rule: string, { start, end, type = 'DATE', value, period, relative }: Placed, reference: number) => {
    const known = period && remember(period);
    const qualifier = known?.span && findQualifier(folded, start, lang);
    const span = qualifier && known?.span ? { ...known.span, qualifier } : known?.span;
    const found = { start, end, text: text.slice(start, end), type, value: value ?? known?.value ?? 'XXXX', rule };
    return withOptional(found, span, relative ? formatDay(reference) : undefined);
  };
}

const earliest = dayNumber(0, 1, 1);
const latest = dayNumber(9999, 12, 31);

/** By hand, for what is absent must not be there as undefined and a spread is slow. */
function withOptional(
  found: DateExpression,
  span: DateSpan | undefined,
  reference: string | undefined,
): DateExpression {
  if (span && reference) return { ...found, span, reference };
  if (span) return { ...found, span };
  return reference ? { ...found, reference } : found;
}

/** Days are written with four digits for the year; what no such day can say is past or to come. */
function writePeriod(period: Period): Written {
  const precision = precisionOf(period.unit);
  const [first, last] = [firstDay(period), lastDay(period)];
  if (first < earliest) return { value: 'PAST_REF', span: undefined };
  if (last > latest) return { value: 'FUTURE_REF', span: undefined };
  return { value: formatPeriod(period), span: precision && { from: formatDay(first), to: formatDay(last), precision } };
}
