import { classAt, DIGIT, LETTER, MARK, skipRun } from '../characters.ts';
import type { Span } from '../model.ts';

const WORD = LETTER | MARK | DIGIT;
const SPOKEN = LETTER | DIGIT;

/**
 * Words of a text: letters and digits, joined by inner hyphens, dots and commas ("start-up", "GPT-5.2", "5,3").
 * An elided word keeps its apostrophe ("d’" + "OpenAI"), an English ending stands alone ("Meta" + "’s").
 */
export function findWords(text: string): Span[] {
  const words: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start);
    if (end > start) words.push({ start, end });
    start = end > start ? end : start + 1;
  }
  return words;
}

/** Where the word that begins at `start` ends; `start` where none does. */
function endOfWord(text: string, start: number): number {
  if (isApostrophe(text, start)) return endOfEnding(text, start);
  return (classAt(text, start) & WORD) === 0 ? start : (endOfElided(text, start) ?? endOfJoined(text, start));
}

const ENDINGS = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);

function endOfEnding(text: string, start: number): number {
  if ((classAt(text, start - 1) & SPOKEN) === 0) return start;
  const end = skipRun(text, start + 1, SPOKEN);
  return end - start < 4 && ENDINGS.has(text.slice(start + 1, end).toLowerCase()) ? end : start;
}

const ELIDED = /^[cdjlmnst]$|(?:qu|aujourd)$/i;

function endOfElided(text: string, start: number): number | undefined {
  const end = skipRun(text, start, LETTER | MARK);
  if (end === start || !isApostrophe(text, end) || (classAt(text, end + 1) & SPOKEN) === 0) return undefined;
  return ELIDED.test(text.slice(start, end)) ? end + 1 : undefined;
}

function endOfJoined(text: string, start: number): number {
  let end = skipRun(text, start, WORD);
  while (isJoint(text.charCodeAt(end)) && (classAt(text, end + 1) & SPOKEN) !== 0) end = skipRun(text, end + 1, WORD);
  return end;
}

/** Hyphens, points and commas. */
const isJoint = (unit: number): boolean => unit === 45 || unit === 0x2011 || unit === 46 || unit === 44;

function isApostrophe(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit === 39 || unit === 0x2019;
}
