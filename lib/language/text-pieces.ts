import { fold, foldWord } from './text-fold.ts';

/**
 * A text cut into pieces, runs of letters or of digits, so that "GPT-5", "GPT 5" and "GPT5" are the same two.
 * `starts` and `ends` are positions in the original, `symbols` the number of each piece in a vocabulary, 0 for none.
 */
export type Pieces = {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly symbols: Int32Array;
  /** 1 where the vocabulary has only the piece without its last s. */
  readonly plural: Uint8Array;
};

/** Cuts and looks up in one pass. A piece in -s that the vocabulary lacks is tried as a plural. */
export function cutPieces(text: string, vocabulary: ReadonlyMap<string, number>): Pieces {
  const folded = fold(text);
  const size = (folded.text.length >> 1) + 1;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const symbols = new Int32Array(size);
  const plural = new Uint8Array(size);
  let count = 0;
  for (let at = 0; at < folded.text.length; ) {
    const kind = kindOf(folded.text.charCodeAt(at));
    const start = at;
    do at += 1;
    while (kind !== OTHER && at < folded.text.length && kindOf(folded.text.charCodeAt(at)) === kind);
    if (kind === OTHER) continue;
    const piece = folded.text.slice(start, at);
    const symbol = vocabulary.get(piece) ?? 0;
    starts[count] = folded.original(start);
    ends[count] = folded.original(at);
    if (symbol === 0 && piece.length > 3 && piece.endsWith('s')) {
      symbols[count] = vocabulary.get(piece.slice(0, -1)) ?? 0;
      plural[count] = 1;
    } else symbols[count] = symbol;
    count += 1;
  }
  return { count, starts, ends, symbols: symbols.subarray(0, count), plural };
}

/** The pieces of an alias in its own letters, and what stands between them. */
export function listPieces(alias: string): { readonly pieces: string[]; readonly gaps: string[] } {
  const pieces: string[] = [];
  const gaps: string[] = [];
  let end = 0;
  for (const { 0: piece, index } of alias.normalize('NFC').matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    if (pieces.length > 0) gaps.push(foldWord(alias.slice(end, index)));
    pieces.push(piece);
    end = index + piece.length;
  }
  return { pieces, gaps };
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

function kindOf(unit: number): number {
  if (unit < 128) {
    if ((unit > 96 && unit < 123) || (unit > 64 && unit < 91)) return LETTER;
    return unit > 47 && unit < 58 ? DIGIT : OTHER;
  }
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}
