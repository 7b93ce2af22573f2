import { classAt, DIGIT, LETTER, MARK, skipRun } from '../characters.ts';
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
  forEachWord(text, (start, end) => words.push({ start, end, text: text.slice(start, end) }));
  return words;
}

/** Hands over where each of them begins and ends. */
export function forEachWord(text: string, take: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length; start += 1) {
    if ((classAt(text, start) & (LETTER | DIGIT)) === 0) continue;
    const end = skipRun(text, start, LETTER | MARK | DIGIT);
    if (!isElided(text, start, end)) take(start, end);
    start = end;
  }
}

/** Those of the words that a pattern of {@link matchBeginnings} fits. */
export function findWordsLike(text: string, pattern: RegExp): Word[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }))
    .filter(({ start, end }) => !isElided(text, start, end));
}

/**
 * A pattern that skips words which cannot have one of these folded forms, by their first two letters: folding and
 * stemming leave them, but for letters beyond ASCII, which are never skipped.
 */
export function matchBeginnings(forms: Iterable<string>): RegExp {
  const known = [...forms].map((form) => form.slice(0, 2)).filter((start) => /^[a-z0-9]+$/.test(start));
  const starts = [...new Set(known)].map(([first, second]) => (second ? `${first}(?:${second}|${beyond})` : first));
  const word = `(?:${[...starts, beyond].join('|')})[\\p{L}\\p{M}\\p{N}]*`;
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}`, 'giu');
}

const beyond = '(?!\\p{ASCII})[\\p{L}\\p{N}]';

function isElided(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  if (isApostrophe(text, end) && (classAt(text, end + 1) & (LETTER | DIGIT)) !== 0)
    return /^(?:[cdjlmnst]|qu)$/iu.test(text.slice(start, end));
  return (
    isApostrophe(text, start - 1) &&
    classAt(text, start - 2) === LETTER &&
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
