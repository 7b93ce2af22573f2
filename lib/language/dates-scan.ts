import type { Span } from '../model.ts';
import { containing, type Unit } from './dates-calendar.ts';
import { type Candidate, type Entry, type Lexer, matchAt } from './dates-lexer.ts';
import type { Context, Match, Reading, Rule } from './dates-rule.ts';
import { afterFigure, isTail, type Word, wordAfter } from './dates-word.ts';

export type Found = { readonly rule: Rule; readonly end: number; readonly readings: readonly (Reading & Span)[] };

type Scan = {
  readonly lexer: Lexer;
  readonly text: string;
  readonly folded: string;
  /** No expression reaches beyond its sentence. */
  readonly limit: number;
  readonly context: (span: Span) => Context;
};

/** The longest expression that begins at a word; of two of one length, the one of the earlier rule. */
export function readAt(scan: Scan, word: Word, depth = 0): Found | undefined {
  let best: Found | undefined;
  const entries = entriesAt(scan, word, depth > 0);
  if (entries === NONE) return undefined;
  const second = wordAfter(scan.folded, word);
  for (const { entry, seconds } of entries) {
    if (seconds && !seconds.has(second)) continue;
    if (!isAllowed(entry.rule, depth)) continue;
    const match = matchAt(entry.pattern, scan.folded, scan.text, word.start);
    if (!match || match.end > scan.limit) continue;
    const found = entry.rule.kind === 'prefix' ? readBehind(scan, entry, match, depth) : readMatch(scan, entry, match);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

const DEEPEST = 2;

function isAllowed({ kind }: Rule, depth: number): boolean {
  if (kind === 'inner') return depth > 0;
  return kind !== 'prefix' || depth < DEEPEST;
}

const NONE: readonly Candidate[] = [];

function entriesAt({ lexer, folded }: Scan, word: Word, inner: boolean): readonly Candidate[] {
  if (!word.figure) return lexer.entries.get(folded.slice(word.start, word.end)) ?? NONE;
  if ((!inner && isTail(folded, word)) || !isPromising(lexer, folded, word)) return NONE;
  return lexer.entries.get('#') ?? NONE;
}

function isPromising(lexer: Lexer, folded: string, word: Word): boolean {
  const length = word.end - word.start;
  if (length > 4) return false;
  if (length === 4) return true;
  const next = afterFigure(folded, word);
  // ’82
  return next.joins || lexer.follow.has(next.word) || (length === 2 && folded.charCodeAt(word.start - 1) === 39);
}

function readMatch(scan: Scan, { rule }: Entry, match: Match): Found | undefined {
  const read = rule.read(match, scan.context(match));
  if (!read) return undefined;
  const readings = Array.isArray(read) ? read : [read];
  return {
    rule,
    end: match.end,
    readings: readings.map((reading) => ({ start: match.start, end: match.end, ...reading })),
  };
}

const GAP = /[ \n]{0,2}-?/y;

/** "early", "fin de": the expression is theirs too, its value stays that of the whole period. */
function readBehind(scan: Scan, entry: Entry, match: Match, depth: number): Found | undefined {
  GAP.lastIndex = match.end;
  const start = match.end + (GAP.exec(scan.folded)?.[0].length ?? 0);
  const word = wordFrom(scan.folded, start, scan.limit);
  const inner = word && readAt(scan, word, depth + 1);
  const [first, ...others] = inner?.readings ?? [];
  if (!inner || !first || first.start !== start || first.type === 'DURATION' || first.type === 'SET') return undefined;
  const reading = entry.rule.unit ? widened(first, entry.rule.unit) : first;
  return reading && { rule: entry.rule, end: inner.end, readings: [{ ...reading, start: match.start }, ...others] };
}

/** "the week of October 6": the unit in which the day lies. */
function widened(reading: Reading & Span, unit: Unit): (Reading & Span) | undefined {
  return reading.period?.unit === 'day' ? { ...reading, period: containing(reading.period.index, unit) } : undefined;
}

function wordFrom(folded: string, start: number, limit: number): Word | undefined {
  const run = /^(?:\d+|[a-z]+)/.exec(folded.slice(start, Math.min(limit, start + 16)))?.[0];
  return run === undefined ? undefined : { start, end: start + run.length, figure: /\d/.test(run) };
}
