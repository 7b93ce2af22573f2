import type { EventKind, Lang } from '../../model.ts';
import { acts } from './acts.ts';
import { form, type Paradigm } from './forms.ts';
import { type GenericClass, listGenerics } from './generics.ts';
import { functionWordsEn, mannerEn } from './grammar-en.ts';
import { functionWordsFr, mannerFr } from './grammar-fr.ts';
import { authoritiesEn } from './lexicon-en-authorities.ts';
import { conflictsEn } from './lexicon-en-conflicts.ts';
import { dealsEn } from './lexicon-en-deals.ts';
import { firmsEn } from './lexicon-en-firms.ts';
import { productsEn } from './lexicon-en-products.ts';
import { authoritiesFr } from './lexicon-fr-authorities.ts';
import { conflictsFr } from './lexicon-fr-conflicts.ts';
import { dealsFr } from './lexicon-fr-deals.ts';
import { firmsFr } from './lexicon-fr-firms.ts';
import { productsFr } from './lexicon-fr-products.ts';
import { plainVerbsEn } from './plain-verbs-en.ts';
import { plainVerbsFr } from './plain-verbs-fr.ts';
import { conjugateEnglish } from './verbs-en.ts';
import { conjugateFrench } from './verbs-fr.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Source = 'verb' | 'light' | 'noun' | 'context' | 'phrase';

/** One meaning of a word: its act (or manner), where it stands in the lexicon, and its kind if it is an act. */
export type Sense = { readonly act: string; readonly source: Source; readonly kind: EventKind | undefined };

/** What follows the first word; each step any of several spellings. */
export type Phrase = {
  readonly sense: Sense;
  readonly inflected: boolean;
  /** Only after s' or se. */
  readonly reflexive: boolean;
  /** Nothing may stand between its words. */
  readonly tight: boolean;
  readonly rest: readonly (readonly string[])[];
};

export type FunctionClass = keyof typeof functionWordsFr;

/** Everything known of a spelling. One look-up a word serves the whole analysis. */
export type Word = {
  forms: number;
  readonly lemmas: string[];
  readonly senses: Sense[];
  /** Phrases that begin with it, uninflected, by the word that follows; '' for none. */
  phrases: Map<string, Phrase[]> | undefined;
  readonly classes: Set<FunctionClass>;
  /** May stand for a company: a generic word, a pronoun, a possessive. */
  refers: boolean;
  generic?: { readonly type: GenericClass; readonly plural: boolean };
};

export type Lexicon = {
  readonly lang: Lang;
  readonly words: ReadonlyMap<string, Word>;
  /** Phrases by the lemma of their verb, then by the word that follows it; '' for none. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;
};

const vocabularies: Readonly<Record<Lang, readonly Vocabulary[]>> = {
  fr: [productsFr, dealsFr, conflictsFr, authoritiesFr, firmsFr, mannerFr],
  en: [productsEn, dealsEn, conflictsEn, authoritiesEn, firmsEn, mannerEn],
};

const compiled = new Map<Lang, Lexicon>();

/** The lexicon of a language, compiled on first use. */
export function getLexicon(lang: Lang): Lexicon {
  const known = compiled.get(lang);
  if (known) return known;
  const lexicon = compile(lang);
  compiled.set(lang, lexicon);
  return lexicon;
}

function compile(lang: Lang): Lexicon {
  const words = new Map<string, Word>();
  const phrases = new Map<string, Map<string, Phrase[]>>();
  const conjugated = new Set<string>();
  const conjugate = lang === 'fr' ? conjugateFrench : conjugateEnglish;
  const at = (text: string): Word => {
    const known = words.get(text);
    if (known) return known;
    const fresh: Word = { forms: 0, lemmas: [], senses: [], phrases: undefined, classes: new Set(), refers: false };
    words.set(text, fresh);
    return fresh;
  };
  const addVerb = (lemma: string, sense?: Sense): void => {
    const paradigm: Paradigm = conjugate(lemma);
    for (const [text, forms] of paradigm) {
      const word = at(text);
      word.forms |= forms;
      if (!word.lemmas.includes(lemma)) word.lemmas.push(lemma);
      if (sense && !word.senses.includes(sense)) word.senses.push(sense);
    }
    conjugated.add(lemma);
  };
  const addPhrase = (phrase: string, sense: Sense): void => {
    const inflected = phrase.startsWith('*');
    const [first = '', ...rest] = bare(inflected ? phrase.slice(1) : phrase).split(/[\s+]+/);
    const tight = phrase.includes('+');
    const reflexive = /^\*?s(?:'|e )/.test(phrase);
    const entry = { sense, inflected, reflexive, tight, rest: rest.map((step) => spellings(step, sense)) };
    if (inflected && !conjugated.has(first)) addVerb(first);
    const byNext = (inflected ? phrases.get(first) : at(first).phrases) ?? new Map<string, Phrase[]>();
    if (inflected) phrases.set(first, byNext);
    else at(first).phrases = byNext;
    for (const next of entry.rest[0] ?? ['']) byNext.set(next, [...(byNext.get(next) ?? []), entry]);
  };
  for (const entry of vocabularies[lang].flat()) {
    const kind = acts.get(entry.act)?.kind;
    const sense = (source: Source): Sense => ({ act: entry.act, source, kind });
    for (const lemma of list(entry.verbs))
      if (lemma.startsWith("s'")) addPhrase(`*${lemma}`, sense('verb'));
      else addVerb(lemma, sense('verb'));
    for (const lemma of list(entry.light)) addVerb(lemma, sense('light'));
    for (const noun of list(entry.nouns)) at(noun).senses.push(sense('noun'));
    for (const noun of list(entry.context)) at(noun).senses.push(sense('context'));
    for (const phrase of (entry.phrases ?? '').split('|')) if (phrase.trim()) addPhrase(phrase.trim(), sense('phrase'));
  }
  addFunctionWords(lang, at, addVerb);
  for (const [text, generic] of listGenerics(lang)) at(text).generic = generic;
  for (const text of pointing) at(text);
  for (const [text, word] of words) word.refers = refers(text, word);
  return { lang, words, phrases };
}

function addFunctionWords(lang: Lang, at: (text: string) => Word, addVerb: (lemma: string) => void): void {
  for (const lemma of list(lang === 'fr' ? plainVerbsFr : plainVerbsEn)) addVerb(lemma);
  const classes = lang === 'fr' ? functionWordsFr : functionWordsEn;
  for (const [name, members] of Object.entries(classes)) {
    if (!isFunctionClass(name) || name === 'have' || name === 'be') continue;
    for (const text of list(members)) at(text).classes.add(name);
  }
  if (lang === 'fr') return;
  for (const text of ['is', 'are', 'am', 'was', 'were', 'been', 'being', 'be']) {
    const word = at(text);
    if (!word.lemmas.includes('be')) word.lemmas.push('be');
    word.forms |= text === 'was' || text === 'were' ? form.past : form.present;
  }
}

const classNames: ReadonlySet<string> = new Set(Object.keys(functionWordsFr));
const isFunctionClass = (name: string): name is FunctionClass => classNames.has(name);

const pointing = new Set('both deux dernier dernière latter it former premier première second seconde'.split(' '));

const refers = (text: string, word: Word): boolean =>
  word.generic !== undefined ||
  pointing.has(text) ||
  word.classes.has('subject') ||
  word.classes.has('clitic') ||
  word.classes.has('possessive');

/** Reflexive verbs are listed with their pronoun for the reader; the text may put words between the two. */
const bare = (phrase: string): string => phrase.replace(/^(?:s'|se )/, '');

/**
 * What may stand at one step of a phrase: a round number in either number or shortened ("$6bn", « 6 Md€ ») and, where
 * an act is told, a preposition with or without its article.
 */
const spellings = (step: string, { kind }: Sense): readonly string[] =>
  step
    .split('/')
    .flatMap((word) => [
      ...(/^mill(?:ion|iard)s$/.test(word) ? [word.slice(0, -1)] : []),
      ...((kind && shortened.get(word)) ?? [word]),
    ]);

const shortened: ReadonlyMap<string, readonly string[]> = new Map([
  ['de', ['de', 'du', 'des', "d'"]],
  ['à', ['à', 'au', 'aux']],
  ['milliards', ['milliards', 'md', 'mds', 'mrd', 'mrds']],
  ['trillion', ['trillion', 'trn', 'tn']],
  ['billion', ['billion', 'bn', 'b']],
  ['million', ['million', 'mn', 'm']],
]);

const list = (words: string | undefined): readonly string[] => (words ?? '').split(/\s+/).filter(Boolean);
