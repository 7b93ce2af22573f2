import { classAt, DIGIT, LETTER, MARK, SPACE, skipRun } from '../../characters.ts';
import type { Lang } from '../../model.ts';

const WORD = LETTER | MARK | DIGIT;

/** Where the next word or sign at or after `from` begins, white space skipped. */
export const nextStart = (text: string, from: number): number => skipRun(text, from, SPACE);

/**
 * Where the word, number or sign at `start` ends. A French elided word keeps its apostrophe ("d’", "lorsqu’"), an
 * English ending begins with it ("’s"), a negation stays whole ("didn’t"); hyphens and points join ("GPT-5.2").
 */
export function endOfWord(text: string, start: number, lang: Lang): number {
  const first = classAt(text, start);
  if (first === DIGIT) return endOfNumber(text, start);
  if ((first & WORD) !== 0)
    return (lang === 'fr' ? endOfElided : endOfNegation)(text, start) ?? endOfJoined(text, start);
  if (lang === 'en' && isApostrophe(text, start)) return endOfEnding(text, start);
  const isPair = (text.charCodeAt(start) & 0xfc00) === 0xd800 && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  return start + (isPair ? 2 : 1);
}

/** "5,3", "1.000", "10 000". */
function endOfNumber(text: string, start: number): number {
  let end = skipRun(text, start, DIGIT);
  for (;;) {
    const next = skipRun(text, end + 1, DIGIT);
    const sign = text.charCodeAt(end);
    const isPoint = (sign === 44 || sign === 46) && next > end + 1;
    const isThousand = (sign === 32 || sign === 0xa0 || sign === 0x202f) && next === end + 4;
    if (!isPoint && !isThousand) return end;
    end = next;
  }
}

function endOfJoined(text: string, start: number): number {
  let end = skipRun(text, start, WORD);
  for (;;) {
    const sign = text.charCodeAt(end);
    if (sign !== 45 && sign !== 46 && sign !== 0x2010 && sign !== 0x2011) return end;
    const next = skipRun(text, end + 1, LETTER | DIGIT);
    if (next === end + 1) return end;
    end = next;
  }
}

const ELIDED = new Set('l d c j m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '));

function endOfElided(text: string, start: number): number | undefined {
  const end = skipRun(text, start, WORD);
  if (end - start > 8 || !isApostrophe(text, end) || classAt(text, end + 1) !== LETTER) return undefined;
  const word = text.slice(start, end).toLowerCase();
  if (ELIDED.has(word)) return end + 1;
  return word === 'aujourd' && text.slice(end + 1, end + 4).toLowerCase() === 'hui' ? end + 4 : undefined;
}

function endOfNegation(text: string, start: number): number | undefined {
  const end = skipRun(text, start, LETTER);
  if (end - start < 2 || !isApostrophe(text, end)) return undefined;
  const isNot = isLetter(text, end - 1, 110) && isLetter(text, end + 1, 116) && !isAscii(text.charCodeAt(end + 2));
  return isNot ? end + 2 : undefined;
}

/** "’s" where the word is over; an apostrophe alone elsewhere. */
function endOfEnding(text: string, start: number): number {
  return isLetter(text, start + 1, 115) && classAt(text, start + 2) !== LETTER ? start + 2 : start + 1;
}

function isApostrophe(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit === 39 || unit === 0x2019;
}

/** Whether an ASCII letter stands there, in either case. */
const isLetter = (text: string, position: number, small: number): boolean => (text.charCodeAt(position) | 32) === small;

const isAscii = (unit: number): boolean =>
  (unit > 47 && unit < 58) || ((unit | 32) > 96 && (unit | 32) < 123) || unit === 95;
