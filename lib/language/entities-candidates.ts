import type { MentionKind, Span } from '../model.ts';
import type { Entry } from './dictionary-entries.ts';
import type { Hit, Reading } from './entities-reading.ts';
import { readVersion } from './families.ts';

/** A stretch of text that may stand for one of the companies of its entries. */
export type Candidate = Span & {
  readonly first: number;
  readonly last: number;
  readonly as: MentionKind;
  readonly rule: string;
  readonly entries: readonly Entry[];
  /** The words themselves leave no doubt: a version number behind an ambiguous product name. */
  readonly sure?: boolean;
  /** Put together by grammar, so that the guard of a product in it is met: "the Claude maker". */
  readonly composed?: boolean;
  /** What the text must name for the phrase to count: the company itself, or some company of the dictionary. */
  readonly support?: 'own' | 'any';
};

const KINDS = ['name', 'product', 'person', 'periphrase'] as const;

/** Names, products, people and listed phrases as they stand in the text, versions of families included. */
export function listCandidates(reading: Reading): Candidate[] {
  return reading.hits.flatMap((hit) => readHit(reading, hit));
}

function readHit(reading: Reading, { first, last, role, entries }: Hit): Candidate[] {
  if (role === 'place' || role === 'surname') return [];
  const span = spanOf(reading, first, last);
  if (isAddress(reading.text, span)) return [];
  if (role === 'stem')
    return readFamily(reading, { ...span, first, last, as: 'product', rule: 'product-family', entries });
  const as = KINDS.find((kind) => kind === role);
  if (!as) return [];
  const rule = as === 'periphrase' ? 'periphrase-listed' : as;
  const candidate = { start: span.start, end: span.end, first, last, as, rule, entries };
  return [entries.every(({ descriptive }) => descriptive) ? { ...candidate, support: 'any' } : candidate];
}

function readFamily(reading: Reading, candidate: Candidate): Candidate[] {
  const version = readVersion(reading.text, candidate.end);
  if (!version) return [];
  let last = candidate.last;
  while ((reading.pieces.starts[last + 1] ?? version.end) < version.end && last + 1 < reading.pieces.count) last += 1;
  return [{ ...candidate, last, end: version.end, sure: version.sure }];
}

/** A plural's s belongs to the span. */
export function spanOf(reading: Reading, first: number, last: number): Span {
  return { start: reading.pieces.starts[first] ?? 0, end: reading.pieces.ends[last] ?? 0 };
}

const ADDRESS_MARKS = /[/@:#_?&=.~]/;

/** Web addresses, mail addresses and handles name nobody: "https://openai.com", "@OpenAI", "openai.com". */
function isAddress(text: string, { start, end }: Span): boolean {
  const next = text.charAt(end);
  if (next === '.' && /^\.(?:com|org|net|fr|eu|io|dev|ai|co)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 5)))
    return true;
  if (!ADDRESS_MARKS.test(text.charAt(start - 1)) && next !== '/' && next !== '@') return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  return /:\/\/|www\.|@\p{L}*$|\p{L}\.\p{L}+\//u.test(before);
}
