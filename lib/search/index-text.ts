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
  const { stem, name } = known[lang].get(word) ?? readForm(word, lang);
  return name !== undefined && names.has(name) ? name : stem;
}

/** How a word is indexed: as its stem, or whole where it is a name of the text's. */
type Form = { readonly stem: string; readonly name: string | undefined };

function readForm(word: string, lang: Lang): Form {
  const isName = !isCode(word) && /^\p{Lu}/u.test(word);
  const form = {
    stem: isCode(word) ? foldWord(word) : stemWord(word, lang),
    name: isName ? foldWord(word) : undefined,
  };
  if (known[lang].size >= mostKnown) known[lang].clear();
  known[lang].set(word, form);
  return form;
}

// A text says the same few hundred words again and again.
const mostKnown = 50_000;
const known = { fr: new Map<string, Form>(), en: new Map<string, Form>() };
