import { remember } from '../remember.ts';
import { isFigure } from './merge-figures.ts';
import { hashText } from './merge-hash.ts';
import { findNotion, isCommonNotion } from './merge-notions.ts';
import { SILENT } from './merge-silent.ts';
import { foldWord } from './text-fold.ts';

/** One of the things a word says: `notion:court`, and the same as a whole number, by type and then by hash. */
export type Key = { readonly text: string; readonly code: number };

/** Kinds of keys, the first three of which few other acts share. */
export const AMOUNT = 0;
export const FIGURE = 1;
export const NAME = 2;
export const NOTION = 3;
export const COMMON = 4;
const TYPES: readonly string[] = ['amount:', 'figure:', 'name:', 'notion:', 'common:', 'root:'];
const BITS = 28;

export const keyOf = remember((text): Key => {
  const type = TYPES.findIndex((opening) => text.startsWith(opening));
  return { text, code: (type << BITS) | (hashText(text) >>> (32 - BITS)) };
});

export function typeOf(code: number): number {
  return code >> BITS;
}

/** What a word says wherever it stands. */
export type WordForm = {
  readonly text: string;
  readonly folded: string;
  readonly isSilent: boolean;
  readonly isFigure: boolean;
  /** "Several billion", "plusieurs milliards": an amount that nobody told. */
  readonly isBillions: boolean;
  /** Written with a capital or a digit. */
  readonly isName: boolean;
  /** The same at the start of a sentence, where the first capital says nothing. */
  readonly isNameFirst: boolean;
  readonly asName: readonly Key[];
  readonly asWord: readonly Key[];
};

/** One look-up a word: its questions are asked of every word of every report. */
export const formOf = remember((text): WordForm => {
  const folded = foldWord(text);
  const hasDigit = /\p{N}/u.test(text);
  return {
    text,
    folded,
    isSilent: SILENT.has(folded),
    isFigure: isFigure(folded),
    isBillions: /^(?:milliards|billions?)$/.test(folded),
    isName: hasDigit || /\p{Lu}/u.test(text),
    isNameFirst: hasDigit || /\p{Lu}/u.test(text.slice(1)),
    asName: [keyOf(`name:${folded}`)],
    asWord: folded.split('-').flatMap(readCommon),
  };
});

/** First letters by which a French and an English cognate meet: "exclusivité", "exclusivity". */
const ROOT = 5;

function readCommon(word: string): Key[] {
  if (SILENT.has(word)) return [];
  const notion = findNotion(word);
  if (notion !== undefined) return [keyOf(`${isCommonNotion(notion) ? 'common' : 'notion'}:${notion}`)];
  return word.length < ROOT ? [] : [keyOf(`root:${word.slice(0, ROOT)}`)];
}
