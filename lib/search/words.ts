import type { Span } from '../model.ts';

export type Word = Span & { readonly text: string };

/** Longer runs of letters are not words anybody types; they are cut so that an index entry stays small. */
const longest = 64;

/**
 * Words as search sees them: runs of letters and digits. "GPT-4o" is two words; an elided article ("l’accord") and an
 * English ending ("Meta’s") are none.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(RUN)) {
    const start = found.index;
    const end = start + found[0].length;
    if (!isElided(text, start, end)) words.push({ start, end, text: found[0] });
  }
  return words;
}

const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

function isElided(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  if (isApostrophe(text, end) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1)))
    return /^(?:[cdjlmnst]|qu)$/iu.test(text.slice(start, end));
  return (
    isApostrophe(text, start - 1) &&
    /\p{L}/u.test(text.charAt(start - 2)) &&
    /^(?:s|t|re|ve|ll|d|m)$/iu.test(text.slice(start, end))
  );
}

function isApostrophe(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

/** A word without case, accents and ligatures. */
export function foldWord(word: string): string {
  const lower = word.slice(0, longest).toWellFormed().toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
