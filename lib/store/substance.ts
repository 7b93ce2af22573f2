import { hash } from 'node:crypto';
import { DIGIT, LETTER, MARK, skipRun } from '../characters.ts';

/**
 * A short mark of what an article says: it moves when a word or a figure of the title or the text does, and stays
 * when only markup, punctuation, capitals, spacing or accents' encoding change. 48 bits: two versions of one article
 * are told apart, which is all it is for.
 */
export function findSubstance(title: string, text: string): string {
  const words = listWords(`${title} ${text}`.normalize('NFC').toLowerCase());
  return hash('sha256', words.join(' '), 'base64url').slice(0, 8);
}

function listWords(text: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const end = skipRun(text, start, LETTER | MARK | DIGIT);
    if (end > start) words.push(text.slice(start, end));
    start = end;
  }
  return words;
}
