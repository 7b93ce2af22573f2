import type { DateExpression, DateSpan, Day, Lang, Span } from '../model.ts';
import { firstDay, formatDay, formatPeriod, lastDay, type Period, precisionOf } from './dates-calendar.ts';
import { findQualifier } from './dates-qualifier.ts';
import type { Reading } from './dates-rule.ts';

type Document = { readonly text: string; readonly folded: string; readonly lang: Lang };

const BEFORE = 40;

/** A reading as the model has it, with its text, value, span, and the day it was resolved against. */
export function toExpression(
  document: Document,
  rule: string,
  reading: Reading & Span,
  reference: number,
): DateExpression {
  const { start, end, period } = reading;
  const span = period && toSpan(period, document, start);
  return {
    start,
    end,
    text: document.text.slice(start, end),
    type: reading.type ?? 'DATE',
    value: reading.value ?? (period ? formatPeriod(period) : 'XXXX'),
    ...(span ? { span } : {}),
    rule,
    ...(reading.relative ? { reference: formatDay(reference) } : {}),
  };
}

function toSpan(period: Period, { folded, lang }: Document, start: number): DateSpan | undefined {
  const precision = precisionOf(period.unit);
  if (!precision) return undefined;
  const qualifier = findQualifier(folded.slice(Math.max(0, start - BEFORE), start), lang);
  const days: { from: Day; to: Day } = { from: formatDay(firstDay(period)), to: formatDay(lastDay(period)) };
  return { ...days, precision, ...(qualifier ? { qualifier } : {}) };
}
