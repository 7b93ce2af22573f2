import { newStemmer } from 'snowball-stemmers';
import type { Lang } from '../model.ts';
import { remember } from '../remember.ts';
import { foldWord } from './words.ts';

/**
 * The form a word is indexed and looked up under: its Snowball stem, folded. French is stemmed again until nothing
 * changes, because Snowball reads accents: "annoncée" gives "annonc", but without its accents "annonce", then "annonc".
 */
export function stemWord(word: string, lang: Lang): string {
  return stems[lang](word);
}

/** Words of a name or a number are no words of the language: capitals inside (OpenAI, FTC), or a digit (4o). */
export function isCode(word: string): boolean {
  return /.\p{Lu}|\p{N}/u.test(word);
}

function stemFrench(word: string): string {
  let stem = foldWord(stemmers.fr.stem(word.slice(0, 64).toWellFormed().toLowerCase()));
  for (let round = 0; round < 3; round++) {
    const next = foldWord(stemmers.fr.stem(stem));
    if (next === stem || next === '') break;
    stem = next;
  }
  return stem;
}

const stemmers = { fr: newStemmer('french'), en: newStemmer('english') };
const stems: Readonly<Record<Lang, (word: string) => string>> = {
  fr: remember(stemFrench),
  en: remember((word) => foldWord(stemmers.en.stem(foldWord(word)))),
};
