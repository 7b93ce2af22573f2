import { hash } from 'node:crypto';
import { classAt, DIGIT, LETTER, MARK, skipRun } from '../characters.ts';

/**
 * A short mark of what an article says: it moves when a word or a figure of the title or the text does, and stays
 * when only markup, punctuation, capitals, spacing or accents' encoding change. 48 bits: two versions of one article
 * are told apart, which is all it is for.
 */
export function findSubstance(title: string, text: string): string {
  const words = listWords(`${title} ${text}`.normalize('NFC').toLowerCase());
  return hash('sha256', words.join(' '), 'base64url').slice(0, 8);
}

/** Words, cut out together where nothing but one space is between them. */
function listWords(text: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let end = skipRun(text, start, WORD);
    if (end === start) continue;
    while (text.charCodeAt(end) === 32 && (classAt(text, end + 1) & WORD) !== 0) end = skipRun(text, end + 1, WORD);
    words.push(text.slice(start, end));
    start = end;
  }
  return words;
}

const WORD = LETTER | MARK | DIGIT;
