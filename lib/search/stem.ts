import { newStemmer } from 'snowball-stemmers';
import type { Lang } from '../model.ts';
import { foldWord } from './words.ts';

/**
 * The form a word is indexed and looked up under: its Snowball stem, folded. French is stemmed again until nothing
 * changes, because Snowball reads accents: "annoncée" gives "annonc", but without its accents "annonce", then "annonc".
 */
export function stemWord(word: string, lang: Lang): string {
  const known = caches[lang].get(word);
  if (known !== undefined) return known;
  const stem = lang === 'fr' ? stemFrench(word) : foldWord(stemmers.en.stem(foldWord(word)));
  if (caches[lang].size >= mostCached) caches[lang].clear();
  caches[lang].set(word, stem);
  return stem;
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
const mostCached = 200_000;
const caches = { fr: new Map<string, string>(), en: new Map<string, string>() };
