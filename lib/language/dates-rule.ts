import type { Lang, Span } from '../model.ts';
import type { Period } from './dates-calendar.ts';

/** What a rule's pattern matched. Labels are those of the pattern; `before` and `after` are folded neighbours. */
export type Match = Span & {
  readonly text: string;
  /** The same stretch as it was written. */
  readonly original: string;
  readonly before: string;
  /** What stands before, as it was written: dès and des fold alike. */
  readonly written: string;
  readonly after: string;
  readonly number: (label: string) => number | undefined;
  readonly word: (label: string) => string | undefined;
  /** Where a label begins. */
  readonly startOf: (label: string) => number | undefined;
  readonly endOf: (label: string) => number | undefined;
};

/** What an expression is resolved against. Day numbers as in dates-calendar. */
export type Context = {
  readonly lang: Lang;
  /** The article's day, or that of the quotation the expression stands in. */
  readonly reference: number;
  /** The date last spoken of. */
  readonly anchor: Period | undefined;
  /** The day last spoken of. */
  readonly day: number | undefined;
  /** The quarter or half last spoken of: what "the same period" means in a report on results. */
  readonly stretch: Period | undefined;
  /** Whether the clause looks forward. */
  readonly forward: boolean;
  /** Whether no verb says where the clause looks. */
  readonly verbless: boolean;
  /** Whether "until", "by", "from" stand before: then the nearer side counts for more than the tense. */
  readonly limit: boolean;
};

/** How an expression was read. Without `start` and `end` it is the whole match. */
export type Reading = Partial<Span> & {
  readonly type?: 'DATE' | 'DURATION' | 'SET';
  readonly period?: Period;
  /** For what is no period: PAST_REF, P3Y… */
  readonly value?: string;
  /** Resolved against something. */
  readonly relative?: boolean;
};

/** A reading with its edges. */
export type Placed = Span & {
  readonly type: Reading['type'] | undefined;
  readonly period: Period | undefined;
  readonly value: string | undefined;
  readonly relative: boolean | undefined;
};

/** Reads a match; undefined when it is no temporal expression after all. */
export type Reader = (match: Match, context: Context) => Reading | readonly Reading[] | undefined;

/**
 * A rule: phrases and how to read them. `prefix` rules ("early", "fin de") take the reading of the expression
 * that follows; `shift` rules ("le lendemain de") are a date of their own beside it, but one with a holiday;
 * `inner` rules ("the year") only count behind a prefix.
 */
export type Rule = {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly read: Reader;
  readonly kind?: 'prefix' | 'shift' | 'inner';
  /** For a prefix that means another period than the one that follows it: the week of a day, the day after it. */
  readonly bend?: (match: Match, period: Period) => Period | undefined;
};
