import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWords, foldWord } from './words.ts';

/**
 * The query with words that are one slip away from a company's or product's name put right: a letter missing, added,
 * wrong, or two swapped (Damerau 1964). `isKnown` says whether a word occurs in the articles, in which case it is let
 * be. Undefined when there is nothing to put right.
 */
export function suggestQuery(
  text: string,
  vocabulary: Vocabulary,
  isKnown: (word: string) => boolean,
): string | undefined {
  let suggested = '';
  let at = 0;
  for (const word of findWords(text)) {
    const better = text.charAt(word.end) === ':' ? undefined : correct(foldWord(word.text), vocabulary, isKnown);
    if (better === undefined) continue;
    suggested += text.slice(at, word.start) + better;
    at = word.end;
  }
  return at === 0 ? undefined : suggested + text.slice(at);
}

function correct(word: string, { words }: Vocabulary, isKnown: (word: string) => boolean): string | undefined {
  if (word.length < 4 || words.has(word) || stopWords.has(word)) return undefined;
  const near = [...words].find((name) => isOneSlip(word, name));
  return near === undefined || isKnown(word) ? undefined : near;
}

/** Whether one letter inserted, left out, replaced or swapped with its neighbour turns one word into the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
