import type { Evidence } from '../model.ts';
import { isFigure, readFigure } from './merge-figures.ts';
import { hashText } from './merge-hash.ts';
import { findNotion, isCommonNotion } from './merge-notions.ts';
import { SILENT } from './merge-silent.ts';
import { remember } from './remember.ts';
import { foldWord } from './text-fold.ts';
import { findWords } from './text-words.ts';

/** `readWords`, remembered as long as the report is. */
export function wordsOf(evidence: Evidence): ReadonlyMap<string, string> {
  const words = known.get(evidence) ?? readWords(evidence);
  known.set(evidence, words);
  return words;
}

const known = new WeakMap<Evidence, ReadonlyMap<string, string>>();

/** First letters by which a French and an English cognate meet: "exclusivité", "exclusivity". */
const ROOT = 5;

/**
 * What a report says of the act besides its date and its parties, in forms that do not depend on the language, each
 * with the word it came from: `amount:6600000000`, `figure:9`, `name:lmarena`, `notion:court`, `common:contract`, `root:techn`.
 */
export function readWords(evidence: Evidence): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  // "Mistral" is as silent as "mistral-ai".
  const slugs = foldAll(evidence.participants.flatMap((slug) => [slug, ...slug.split('-')]));
  const parties = evidence.why.participants.flatMap(({ text }) => findCapitalised(text));
  const phrases = [...parties, evidence.why.date?.text ?? ''];
  const people = evidence.witness.people.map((name) => foldAll([name]));
  const silent = new Set([...slugs, ...foldAll(phrases), ...people.flatMap((words) => words.slice(0, -1))]);
  const spans = findWords(evidence.sentence).map(({ start, end }) => evidence.sentence.slice(start, end));
  const folded = spans.map(foldKnown);
  spans.forEach((text, index) => {
    const word = folded[index] ?? '';
    if (silent.has(word)) return;
    const before = folded[index - 1] ?? '';
    for (const key of readKeys({ text, word, before, after: folded[index + 1] ?? '', opens: index === 0 }))
      if (!words.has(key)) words.set(key, text);
  });
  for (const name of evidence.witness.products)
    for (const word of foldAll([name])) if (!slugs.includes(word) && word.length > 1) words.set(`name:${word}`, name);
  for (const [index, name] of evidence.witness.people.entries()) words.set(`name:${people[index]?.at(-1)}`, name);
  for (const amount of evidence.witness.amounts) words.set(keyOf(amount.split(' ')[0] ?? ''), amount);
  return words;
}

/** In "Sam Altman's chatbot" the party is named by its capitals; the chatbot may be what the report is about. */
const CAPITALISED = /[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/gu;
const findCapitalised = remember((text): readonly string[] => text.match(CAPITALISED) ?? []);

/** Kinds of keys, the first three of which few other acts share. */
export const AMOUNT = 0;
export const FIGURE = 1;
export const NAME = 2;
export const NOTION = 3;
export const COMMON = 4;
const TYPES: readonly string[] = ['amount:', 'figure:', 'name:', 'notion:', 'common:', 'root:'];
const BITS = 28;

/** A key of `readWords` as a whole number, by type and then by hash. */
export const codeWord = remember((key: string): number => {
  const type = TYPES.findIndex((opening) => key.startsWith(opening));
  return (type << BITS) | (hashText(key) >>> (32 - BITS));
});

export function typeOf(code: number): number {
  return code >> BITS;
}

type Place = {
  readonly text: string;
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly opens: boolean;
};

function readKeys({ text, word, before, after, opens }: Place): string[] {
  if (BILLIONS.test(word) && !isFigure(before)) return ['notion:billions'];
  if (SILENT.has(word)) return [];
  if (isKnownFigure(word)) {
    const figure = readFigure(word, after);
    return figure === undefined ? [] : [keyOf(figure)];
  }
  if (hasCapital(opens ? text.slice(1) : text) || hasDigit(text)) return [`name:${word}`];
  return word.split('-').flatMap(readCommon);
}

const isKnownFigure = remember(isFigure);
const hasCapital = remember((text) => /\p{Lu}/u.test(text));
const hasDigit = remember((text) => /\p{N}/u.test(text));

/** A figure of a million and more is an amount: no other act is likely to share it. */
function keyOf(figure: string): string {
  return Number(figure) >= 1e6 ? `amount:${figure}` : `figure:${figure}`;
}

/** "Several billion", "plusieurs milliards": an amount that nobody told. */
const BILLIONS = /^(?:milliards|billions?)$/;

const readCommon = remember((word): readonly string[] => {
  if (SILENT.has(word)) return [];
  const notion = findNotion(word);
  if (notion !== undefined) return [`${isCommonNotion(notion) ? 'common' : 'notion'}:${notion}`];
  return word.length < ROOT ? [] : [`root:${word.slice(0, ROOT)}`];
});

const foldKnown = remember(foldWord);

const foldPhrase = remember((text) => findWords(text).map(({ start, end }) => foldWord(text.slice(start, end))));

function foldAll(texts: readonly string[]): string[] {
  return texts.flatMap(foldPhrase);
}
