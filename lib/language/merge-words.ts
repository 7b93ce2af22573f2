import type { Evidence } from '../model.ts';
import { remember } from '../remember.ts';
import { readFigure } from './merge-figures.ts';
import { formOf, type Key, keyOf, type WordForm } from './merge-word-forms.ts';
import { foldWord } from './text-fold.ts';
import { findWords } from './text-words.ts';

/**
 * What a report says of the act besides its date and its parties, in forms that do not depend on the language, each
 * with the word it came from: `amount:6600000000`, `figure:9`, `name:lmarena`, `notion:court`, `common:contract`,
 * `root:techn`. Remembered as long as the report is.
 */
export function wordsOf(evidence: Evidence): ReadonlyMap<string, string> {
  const words = known.get(evidence) ?? readWords(evidence);
  known.set(evidence, words);
  return words;
}

const known = new WeakMap<Evidence, ReadonlyMap<string, string>>();

function readWords(evidence: Evidence): Map<string, string> {
  const words = new Map<string, string>();
  const takeFirst: Take = ({ text }, word) => {
    if (!words.has(text)) words.set(text, word);
  };
  listKeys(evidence, takeFirst, ({ text }, word) => words.set(text, word));
  return words;
}

/** The same as whole numbers, in ascending order. */
export function readCodes(evidence: Evidence): Int32Array {
  const codes = new Set<number>();
  const take: Take = ({ code }) => codes.add(code);
  listKeys(evidence, take, take);
  return new Int32Array([...codes]).sort();
}

type Take = (key: Key, word: string) => void;

/** Hands over what the words of the sentence say, then what its witnesses do, which know better. */
function listKeys(evidence: Evidence, take: Take, takeWitness: Take): void {
  // "Mistral" is as silent as "mistral-ai".
  const slugs = evidence.participants.flatMap(foldSlug);
  const people = evidence.witness.people.map(foldPhrase);
  const silent = new Set(slugs);
  for (const { text } of evidence.why.participants) for (const word of foldCapitalised(text)) silent.add(word);
  for (const word of foldPhrase(evidence.why.date?.text ?? '')) silent.add(word);
  for (const words of people) for (const word of words.slice(0, -1)) silent.add(word);
  listSpoken(evidence.sentence, silent, take);
  for (const name of evidence.witness.products)
    for (const word of foldPhrase(name))
      if (!slugs.includes(word) && word.length > 1) takeWitness(keyOf(`name:${word}`), name);
  for (const [index, name] of evidence.witness.people.entries())
    takeWitness(keyOf(`name:${people[index]?.at(-1)}`), name);
  for (const amount of evidence.witness.amounts) takeWitness(keyOfFigure(amount.split(' ')[0] ?? ''), amount);
}

function listSpoken(sentence: string, silent: ReadonlySet<string>, take: Take): void {
  const forms = findWords(sentence).map(({ start, end }) => formOf(sentence.slice(start, end)));
  forms.forEach((form, at) => {
    if (silent.has(form.folded)) return;
    for (const key of readKeys(form, forms[at - 1], forms[at + 1])) take(key, form.text);
  });
}

function readKeys(form: WordForm, before: WordForm | undefined, after: WordForm | undefined): readonly Key[] {
  if (form.isBillions && !before?.isFigure) return BILLIONS;
  if (form.isSilent) return [];
  if (form.isFigure) {
    const figure = readFigure(form.folded, after?.folded ?? '');
    return figure === undefined ? [] : [keyOfFigure(figure)];
  }
  return (before ? form.isName : form.isNameFirst) ? form.asName : form.asWord;
}

const BILLIONS = [keyOf('notion:billions')];

/** A figure of a million and more is an amount: no other act is likely to share it. */
function keyOfFigure(figure: string): Key {
  return keyOf(Number(figure) >= 1e6 ? `amount:${figure}` : `figure:${figure}`);
}

const foldPhrase = remember((text): readonly string[] =>
  findWords(text).map(({ start, end }) => foldWord(text.slice(start, end))),
);

const foldSlug = remember((slug): readonly string[] => [slug, ...slug.split('-')].flatMap(foldPhrase));

/** In "Sam Altman's chatbot" the party is named by its capitals; the chatbot may be what the report is about. */
const CAPITALISED = /[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/gu;
const foldCapitalised = remember((text): readonly string[] => (text.match(CAPITALISED) ?? []).flatMap(foldPhrase));
