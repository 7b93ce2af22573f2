import { classAt, DIGIT, LETTER } from '../../characters.ts';
import type { Lang } from '../../model.ts';
import type { Lexicon, Word } from './lexicon.ts';

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

/** More spellings than a year of news has; then it starts again. */
const most = 50_000;
const known: Readonly<Record<Lang, Map<string, WordForm>>> = { fr: new Map(), en: new Map() };

/** Looks a spelling up; those seen lately are remembered, for a text says the same few hundred words again and again. */
export function lookUp(raw: string, lexicon: Lexicon): WordForm {
  const forms = known[lexicon.lang];
  const seen = forms.get(raw);
  if (seen) return seen;
  if (forms.size >= most) forms.clear();
  const form = readForm(raw, lexicon);
  forms.set(raw, form);
  return form;
}

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
