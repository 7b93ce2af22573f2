import type { Span } from '../model.ts';
import { type Entry, type Lexer, matchAt } from './dates-lexer.ts';
import type { Context, Match, Reading, Rule } from './dates-rule.ts';
import { afterFigure, isTail, type Word } from './dates-word.ts';

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
export function readAt(scan: Scan, word: Word, inner = false): Found | undefined {
  let best: Found | undefined;
  for (const entry of entriesAt(scan, word, inner)) {
    if (entry.rule.kind === 'inner' && !inner) continue;
    const match = matchAt(entry.pattern, scan.folded, scan.text, word.start);
    if (!match || match.end > scan.limit) continue;
    const found = entry.rule.kind === 'prefix' ? readBehind(scan, entry, match) : readMatch(scan, entry, match);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

const NONE: readonly Entry[] = [];

function entriesAt({ lexer, folded }: Scan, word: Word, inner: boolean): readonly Entry[] {
  if (!word.figure) return lexer.entries.get(folded.slice(word.start, word.end)) ?? NONE;
  if ((!inner && isTail(folded, word)) || !isPromising(lexer, folded, word)) return NONE;
  return lexer.entries.get('#') ?? NONE;
}

function isPromising(lexer: Lexer, folded: string, word: Word): boolean {
  const length = word.end - word.start;
  if (length > 4) return false;
  if (length === 4) return true;
  const next = afterFigure(folded, word);
  return next.joins || lexer.follow.has(next.word);
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
function readBehind(scan: Scan, entry: Entry, match: Match): Found | undefined {
  GAP.lastIndex = match.end;
  const start = match.end + (GAP.exec(scan.folded)?.[0].length ?? 0);
  const word = wordFrom(scan.folded, start, scan.limit);
  const inner = word && readAt(scan, word, true);
  const [first, ...others] = inner?.readings ?? [];
  if (!inner || !first || first.start !== start || first.type === 'DURATION' || first.type === 'SET') return undefined;
  return { rule: entry.rule, end: inner.end, readings: [{ ...first, start: match.start }, ...others] };
}

function wordFrom(folded: string, start: number, limit: number): Word | undefined {
  const run = /^(?:\d+|[a-z]+)/.exec(folded.slice(start, Math.min(limit, start + 16)))?.[0];
  return run === undefined ? undefined : { start, end: start + run.length, figure: /\d/.test(run) };
}
