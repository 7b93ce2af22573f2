import type { Span } from '../model.ts';
import { mayHold } from './dates-gate.ts';
import type { Entry, Lexer } from './dates-lexer.ts';
import { matchAt } from './dates-match.ts';
import type { Context, Match, Placed, Reading, Rule } from './dates-rule.ts';
import { isTail, type Word, wordAfter } from './dates-word.ts';

export type Found = { readonly rule: Rule; readonly end: number; readonly readings: readonly Placed[] };

export type Scan = {
  readonly lexer: Lexer;
  readonly text: string;
  readonly folded: string;
  /** No expression reaches beyond its sentence. */
  readonly limit: number;
  readonly contextOf: (span: Span) => Context;
};

/** The longest expression that begins at a word; of two of one length, the one of the earlier rule. */
export function readAt(scan: Scan, word: Word, depth = 0): Found | undefined {
  const { lexer, folded, text, limit } = scan;
  const { start, figure } = word;
  if (!figure && !mayHold(lexer.firsts, folded, start, word.end)) return undefined;
  const opening = lexer.openings.get(figure ? figureKey(word) : folded.slice(start, word.end));
  if (!opening || (figure && depth === 0 && isTail(folded, word))) return undefined;
  let best: Found | undefined;
  const second = wordAfter(folded, word, lexer.seconds);
  for (const entry of (second === undefined ? undefined : opening.bySecond.get(second)) ?? opening.other) {
    if (entry.rule.kind && !isAllowed(entry.rule, depth)) continue;
    const match = matchAt(entry.pattern, folded, text, start);
    if (!match || match.end > limit) continue;
    const found = isPrefix(entry.rule) ? readBehind(scan, entry, match, depth) : readMatch(scan, entry, match);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

const FIGURES = ['', '#1', '#2', '#3', '#4'];

const figureKey = ({ start, end }: Word): string => FIGURES[end - start] ?? '';

const DEEPEST = 2;

function isAllowed({ kind }: Rule, depth: number): boolean {
  return kind === 'inner' ? depth > 0 : depth < DEEPEST;
}

const isPrefix = ({ kind }: Rule): boolean => kind === 'prefix' || kind === 'shift';

function readMatch(scan: Scan, { rule }: Entry, match: Match): Found | undefined {
  const read = rule.read(match, scan.contextOf(match));
  if (!read) return undefined;
  const { start, end } = match;
  const readings = isList(read) ? read : [read];
  return { rule, end, readings: readings.map((reading) => placed(reading, start, end)) };
}

const isList = (read: Reading | readonly Reading[]): read is readonly Reading[] => Array.isArray(read);

/** With its edges; spelt out, for a spread costs more than the rest of a reading. */
const placed = (reading: Reading, start: number, end: number): Placed => ({
  start: reading.start ?? start,
  end: reading.end ?? end,
  type: reading.type,
  period: reading.period,
  value: reading.value,
  relative: reading.relative,
});

const GAP = /[ \n]{0,2}-?/y;

/** "early", "fin de": the expression is theirs too, its value stays that of the whole period, unless they bend it. */
function readBehind(scan: Scan, { rule }: Entry, match: Match, depth: number): Found | undefined {
  GAP.lastIndex = match.end;
  const start = match.end + (GAP.exec(scan.folded)?.[0].length ?? 0);
  const word = wordFrom(scan.folded, start, scan.limit);
  const inner = word && readAt(scan, word, depth + 1);
  const [first, ...others] = inner?.readings ?? [];
  if (!inner || !first || first.start !== start || first.type === 'DURATION' || first.type === 'SET') return undefined;
  if (!rule.bend) return { rule, end: inner.end, readings: [{ ...first, start: match.start }, ...others] };
  const period = first.period && rule.bend(match, first.period);
  if (!period) return undefined;
  if (rule.kind !== 'shift' || inner.rule.name === 'holiday')
    return { rule, end: inner.end, readings: [{ ...first, start: match.start, end: inner.end, period }] };
  const shifted = { ...first, start: match.start, end: edgeOf(match), period, relative: true };
  return { rule, end: inner.end, readings: [shifted, ...inner.readings] };
}

/** The end of "le lendemain du": where its preposition begins. */
const edgeOf = (match: Match): number =>
  match.end - (/(?: (?:de|du|des|d'|of|from))?(?: (?:le|la|l'))?$/.exec(match.text)?.[0].length ?? 0);

function wordFrom(folded: string, start: number, limit: number): Word | undefined {
  const run = /^(?:\d+|[a-z]+)/.exec(folded.slice(start, Math.min(limit, start + 16)))?.[0];
  return run === undefined ? undefined : { start, end: start + run.length, figure: /\d/.test(run) };
}
