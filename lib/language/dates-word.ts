// Words and figures of the folded text, by hand: this loop sees every character of every article.

import { type Gate, mayHold } from './dates-gate.ts';

export type Word = { readonly start: number; readonly end: number; readonly figure: boolean };

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Letters that folding leaves outside a–z, roughly: all that is not ASCII and not punctuation or a symbol. */
const isForeign = (code: number): boolean =>
  code >= 0xaa && code !== 0xab && code !== 0xbb && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff);

const isWord = (code: number): boolean => isLetter(code) || isFigure(code) || isForeign(code);

/** The next run of letters or of figures that begins a word, at or after `from`. */
export function nextWord(folded: string, from: number, to: number): Word | undefined {
  let at = from;
  while (at < to) {
    const code = folded.charCodeAt(at);
    if (isLetter(code) || isFigure(code)) {
      if (at === 0 || !isWord(folded.charCodeAt(at - 1))) return wordAt(folded, at, to, isFigure(code));
      at = wordEnd(folded, at, to);
    } else at++;
  }
  return undefined;
}

function wordAt(folded: string, start: number, to: number, figure: boolean): Word {
  const same = figure ? isFigure : isLetter;
  let end = start + 1;
  while (end < to && same(folded.charCodeAt(end))) end++;
  return { start, end, figure };
}

function wordEnd(folded: string, from: number, to: number): number {
  let end = from + 1;
  while (end < to && isWord(folded.charCodeAt(end))) end++;
  return end;
}

const GLUE = new Set([...'.,:/-–@#_$€£¥+*=&'].map((sign) => sign.charCodeAt(0)));

/** Whether a figure is the tail of something longer: 5.3, GPT-4, #12, $2025. */
export function isTail(folded: string, { start }: Word): boolean {
  const code = folded.charCodeAt(start - 1);
  if (!GLUE.has(code)) return false;
  return isWord(folded.charCodeAt(start - 2)) || !(code === 45 || code === 8211 || code === 46 || code === 44);
}

/**
 * The word after a word, `#` for a figure, empty for neither or for two figures with only space between: enough to see
 * which rules cannot match. Undefined for one that `gate` knows to be in none.
 */
export function wordAfter(folded: string, word: Word, gate: Gate): string | undefined {
  const start = word.figure ? afterSuffix(folded, word.end) : word.end;
  let at = start;
  let isJoined = !word.figure;
  for (; at < start + 4 && isBetween(folded.charCodeAt(at)); at++) isJoined ||= folded.charCodeAt(at) !== 32;
  const code = folded.charCodeAt(at);
  if (isFigure(code)) return isJoined ? '#' : '';
  if (!isLetter(code)) return '';
  let end = at;
  while (isLetter(folded.charCodeAt(end))) end++;
  return mayHold(gate, folded, at, end) ? folded.slice(at, end) : undefined;
}

const BETWEEN_SIGNS = new Set([..." .,'\n–—/-"].map((sign) => sign.charCodeAt(0)));
const isBetween = (code: number): boolean => !isLetter(code) && BETWEEN_SIGNS.has(code);

const SUFFIX = / ?(?:st|nd|rd|th|er|eme|ere|re|e)(?![a-z])/y;

function afterSuffix(folded: string, end: number): number {
  if (!isLetter(folded.charCodeAt(end)) && !isLetter(folded.charCodeAt(end + 1))) return end;
  SUFFIX.lastIndex = end;
  return end + (SUFFIX.exec(folded)?.[0].length ?? 0);
}
