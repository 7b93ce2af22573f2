import { classAt, DIGIT, LETTER } from '../../characters.ts';
import type { Lang } from '../../model.ts';
import { remember } from '../../remember.ts';
import { getLexicon, type Lexicon, type Word } from './lexicon.ts';

/** What a word is wherever it stands, by the way it is written. */
export type WordForm = {
  /** Lower case, straight apostrophes and hyphens. */
  readonly text: string;
  readonly word: Word | undefined;
  /** Has a letter or digit. */
  readonly spoken: boolean;
  readonly capital: boolean;
  /** A French pronoun behind its verb: "a-t-il" goes on from there. */
  readonly tail: { readonly from: number } | undefined;
};

const readers: Readonly<Record<Lang, (raw: string) => WordForm>> = {
  fr: remember((raw) => readForm(raw, getLexicon('fr'))),
  en: remember((raw) => readForm(raw, getLexicon('en'))),
};

/** Looks a spelling up in the lexicon of a language. */
export const lookUp = (raw: string, lang: Lang): WordForm => readers[lang](raw);

const inverted = /-(?:t-)?(il|elle|on|ils|elles)$/;

function readForm(raw: string, { lang, words }: Lexicon): WordForm {
  const spelled = plain(raw.toLowerCase());
  const found = lang === 'fr' ? inverted.exec(spelled) : null;
  const tail = found && found.index > 0 ? { from: found.index } : undefined;
  const text = found ? (tail ? spelled.slice(0, tail.from) : `-${found[1]}`) : spelled;
  const spoken = isSpoken(tail ? raw.slice(0, tail.from) : raw);
  return { text, word: words.get(text), spoken, capital: spoken && raw.charAt(0) !== text.charAt(0), tail };
}

const plain = (text: string): string => text.replace('’', "'").replace(/[‐‑]/g, '-');

/** A hyphen that does not break goes with its letters. */
const isSpoken = (raw: string): boolean =>
  raw.charCodeAt(0) > 127 ? /[\p{L}\p{N}]/u.test(raw) : (classAt(raw, 0) & (LETTER | DIGIT)) !== 0;
