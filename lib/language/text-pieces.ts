import * as characters from '../characters.ts';
import { remember } from '../remember.ts';
import { foldUnit, foldWord } from './text-fold.ts';

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
  const size = (text.length >> 1) + 1;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const symbols = new Int32Array(size);
  const plural = new Uint8Array(size);
  const find = lookUpIn(vocabulary);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const kind = KINDS[text.charCodeAt(at)];
    const start = at;
    at += 1;
    if (kind !== LETTER && kind !== DIGIT) continue;
    for (let next = KINDS[text.charCodeAt(at)]; next === kind || next === DROPPED; next = KINDS[text.charCodeAt(at)])
      at += 1;
    const found = find(text.slice(start, at));
    starts[count] = start;
    ends[count] = at;
    symbols[count] = Math.abs(found);
    plural[count] = found < 0 ? 1 : 0;
    count += 1;
  }
  return { count, starts, ends, symbols: symbols.subarray(0, count), plural };
}

const LOOK_UPS = new WeakMap<ReadonlyMap<string, number>, (written: string) => number>();

/** What finds a piece in a vocabulary, as {@link lookUp} does. */
function lookUpIn(vocabulary: ReadonlyMap<string, number>): (written: string) => number {
  const known = LOOK_UPS.get(vocabulary) ?? remember((written) => lookUp(written, vocabulary));
  LOOK_UPS.set(vocabulary, known);
  return known;
}

/** The number of a piece, 0 for none; negative where it is that of the piece without its last s. */
function lookUp(written: string, vocabulary: ReadonlyMap<string, number>): number {
  const piece = foldWord(written);
  const isPlural = piece.length > 3 && piece.endsWith('s') && !vocabulary.has(piece);
  return isPlural ? -(vocabulary.get(piece.slice(0, -1)) ?? 0) : (vocabulary.get(piece) ?? 0);
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

const LETTER = 1;
const DIGIT = 2;
const DROPPED = 3;

/** Of each code unit, what it is once folded. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));

function kindOf(unit: number): number {
  const folded = foldUnit(unit);
  if (folded === undefined) return DROPPED;
  const character = String.fromCharCode(folded === 0 ? unit : folded);
  const kind = characters.classAt(character, 0);
  return (kind & (characters.LETTER | characters.MARK)) !== 0 ? LETTER : kind === characters.DIGIT ? DIGIT : 0;
}
