import type { Lang } from '../model.ts';
import { remember } from '../remember.ts';
import { isCode, stemWord } from './stem.ts';
import { foldWord, forEachWord } from './words.ts';

/**
 * A text as the full-text index holds it: stems separated by spaces, in the order of the words. Words of `names`
 * (folded) stay whole where they are written as a name, so that the French "met" does not find Meta.
 */
export function formatIndexText(text: string, lang: Lang, names: ReadonlySet<string> = new Set()): string {
  const stems: string[] = [];
  forEachWord(text, (start, end) => stems.push(formatIndexWord(text.slice(start, end), lang, names)));
  return stems.join(' ');
}

export function formatIndexWord(word: string, lang: Lang, names: ReadonlySet<string>): string {
  const { stem, name } = forms[lang](word);
  return name !== undefined && names.has(name) ? name : stem;
}

/** How a word is indexed: as its stem, or whole where it is a name of the text's. */
type Form = { readonly stem: string; readonly name: string | undefined };

function readForm(word: string, lang: Lang): Form {
  const isName = !isCode(word) && /^\p{Lu}/u.test(word);
  return {
    stem: isCode(word) ? foldWord(word) : stemWord(word, lang),
    name: isName ? foldWord(word) : undefined,
  };
}

const forms: Readonly<Record<Lang, (word: string) => Form>> = {
  fr: remember((word) => readForm(word, 'fr')),
  en: remember((word) => readForm(word, 'en')),
};
