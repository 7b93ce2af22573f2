// What an expression is read against: the day, the date last spoken of, the clause and the quotation around it.
import type { DateExpression, Lang, Span } from '../model.ts';
import type { Period } from './dates-calendar.ts';
import { clauseDirection, type Direction } from './dates-clause.ts';
import type { Tense } from './dates-grammar.ts';
import { isLimit } from './dates-qualifier.ts';
import { hasQuotation, quotedReference } from './dates-quote.ts';
import type { Context } from './dates-rule.ts';

type Document = { readonly text: string; readonly folded: string; readonly lang: Lang };

/**
 * The surroundings of one document, sentence by sentence in order. One context serves all of them and answers
 * for the span last asked about: it is asked at every look-alike, most of which ask it nothing.
 */
export function surroundingsOf({ text, folded, lang }: Document, day: number, tense: Tense) {
  let sentence: Span = { start: 0, end: 0 };
  let span: Span = sentence;
  let dated: DateExpression | undefined;
  let anchor: Period | undefined;
  let spoken: number | undefined;
  let stretch: Period | undefined;
  let quotes: boolean | undefined;
  let direction: (span: Span) => Direction = clauseDirection(text, sentence, tense);
  const referenceAt = (position: number): number => {
    if (!dated || !mayQuote()) return day;
    return quotedReference(text, sentence, dated, position) ?? day;
  };
  const mayQuote = (): boolean => {
    quotes ??= hasQuotation(text, sentence);
    return quotes;
  };
  const context: Context = {
    lang,
    get anchor() {
      return anchor;
    },
    get day() {
      return spoken;
    },
    get stretch() {
      return stretch;
    },
    get reference() {
      return referenceAt(span.start);
    },
    get forward() {
      return direction(span).forward;
    },
    get verbless() {
      return direction(span).verbless;
    },
    get limit() {
      return isLimit(folded, span.start, lang);
    },
  };
  const contextOf = (of: Span): Context => {
    span = of;
    return context;
  };
  return {
    referenceAt,
    enter(next: Span) {
      sentence = next;
      dated = undefined;
      quotes = undefined;
      direction = clauseDirection(text, sentence, tense);
      return contextOf;
    },
    /** Makes an expression the date last spoken of. */
    add(expression: DateExpression, period: Period | undefined) {
      dated ??= expression;
      // "since December" is where something began, not what is spoken of.
      if (period?.unit === 'day' || expression.span?.qualifier !== 'since') anchor = period ?? anchor;
      if (period?.unit === 'day') spoken = period.index;
      if (period?.unit === 'quarter' || period?.unit === 'half') stretch = period;
    },
  };
}
