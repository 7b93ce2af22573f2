import type { Lang } from '../model.ts';
import { isCode, stemWord } from './stem.ts';
import { findWords, foldWord } from './words.ts';

/**
 * A text as the full-text index holds it: stems separated by spaces, in the order of the words. Words of `names`
 * (folded) stay whole where they are written as a name, so that the French "met" does not find Meta.
 */
export function formatIndexText(text: string, lang: Lang, names: ReadonlySet<string> = new Set()): string {
  return findWords(text)
    .map((word) => formatIndexWord(word.text, lang, names))
    .join(' ');
}

export function formatIndexWord(word: string, lang: Lang, names: ReadonlySet<string>): string {
  if (isCode(word)) return foldWord(word);
  if (!/^\p{Lu}/u.test(word)) return stemWord(word, lang);
  const folded = foldWord(word);
  return names.has(folded) ? folded : stemWord(word, lang);
}
