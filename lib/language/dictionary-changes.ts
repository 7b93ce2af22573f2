import type { Company, Slug } from '../model.ts';
import { buildAutomaton, scan } from './automaton.ts';
import { compileDictionary, type Dictionary } from './dictionary.ts';
import { foldWord } from './text-fold.ts';
import { cutPieces } from './text-pieces.ts';

/** What another version of the companies can alter in an analysis. */
export type DictionaryChange = {
  /** Companies that came, went or are not what they were: whatever mentions one is concerned. */
  readonly companies: readonly Slug[];
  /** Folded pieces of the words and phrases that now mean something else: whatever holds one is concerned. */
  readonly forms: readonly (readonly string[])[];
};

/**
 * Compares two versions of the companies. An analysis depends on the words of its text that the dictionary knows, and
 * on what is said of the companies they stand for; so a text without any of `forms` that mentions none of `companies`
 * is analysed as before.
 */
export function findDictionaryChange(before: readonly Company[], after: readonly Company[]): DictionaryChange {
  const companies = findChangedFacts(before, after);
  const [former, present] = [compileDictionary(before), compileDictionary(after)];
  const forms = new Map<string, readonly string[]>();
  const senses = [former, present].map(describeSenses);
  for (const sense of senses.flatMap((one) => [...one.values()])) {
    const isSame = senses.every((one) => one.get(sense.key)?.meaning === sense.meaning);
    if (!isSame || sense.companies.some((slug) => companies.has(slug))) forms.set(sense.key, sense.form);
  }
  for (const piece of listChangedPlurals(former, present)) forms.set(piece, [piece]);
  return { companies: [...companies].sort(), forms: [...forms.values()] };
}

type Meaning = {
  readonly key: string;
  readonly form: readonly string[];
  readonly meaning: string;
  readonly companies: readonly Slug[];
};

/** Guards' words mean nothing by themselves; a guard is part of the entry that it guards. */
function describeSenses({ senses }: Dictionary): Map<string, Meaning> {
  const described = senses.flatMap((sense): Meaning[] => {
    const entries = sense.filter(({ role }) => role !== 'word').flatMap((one) => one.entries);
    const [first] = entries;
    if (!first) return [];
    const form = first.pieces.map(foldWord);
    const companies = entries.map(({ company }) => company);
    return [{ key: form.join(' '), form, meaning: JSON.stringify(entries), companies }];
  });
  return new Map(described.map((one) => [one.key, one]));
}

/** A word in -s is read as a plural only as long as the dictionary does not know it as it is. */
function listChangedPlurals({ vocabulary: a }: Dictionary, { vocabulary: b }: Dictionary): string[] {
  const changed = [...a.keys(), ...b.keys()].filter((piece) => a.has(piece) !== b.has(piece));
  return changed.filter((piece) => piece.endsWith('s'));
}

function findChangedFacts(before: readonly Company[], after: readonly Company[]): Set<Slug> {
  const [former, present] = [before, after].map((list) => new Map(list.map((one) => [one.slug, describeFacts(one)])));
  const slugs = new Set([...(former?.keys() ?? []), ...(present?.keys() ?? [])]);
  return new Set([...slugs].filter((slug) => former?.get(slug) !== present?.get(slug)));
}

/** All that is said of a company but its aliases, which are compared one by one, and what only its page shows. */
function describeFacts(company: Company): string {
  const { names, periphrases, products, needs, not, profile, site, wikidata, file, ...facts } = company;
  return JSON.stringify({ ...facts, products: products.map(({ name, kind, released }) => [name, kind, released]) });
}

export type Detector = {
  /** Whether a Markdown source may give a text with one of the forms; false only where it cannot. */
  readonly mayHold: (source: string) => boolean;
  /** Whether the text holds one of the forms, as an analysis would read it. */
  readonly holds: (text: string) => boolean;
};

/** Looks for any of the forms. */
export function createDetector(forms: DictionaryChange['forms']): Detector {
  const vocabulary = new Map<string, number>();
  for (const piece of forms.flat()) if (!vocabulary.has(piece)) vocabulary.set(piece, vocabulary.size + 1);
  const sequences = forms.map((form) => form.map((piece) => vocabulary.get(piece) ?? 0));
  const automaton = buildAutomaton(sequences);
  return {
    mayHold: (source) => {
      const found = new Set(cutPieces(source, vocabulary).symbols);
      return sequences.some((sequence) => sequence.every((symbol) => found.has(symbol))) || breaksWords.test(source);
    },
    holds: (text) => {
      let isFound = false;
      scan(automaton, cutPieces(text, vocabulary).symbols, () => {
        isFound = true;
      });
      return isFound;
    },
  };
}

/**
 * Markdown and YAML within a word, which reads as one only once they are gone: "Open**AI**", "[Open](…)AI",
 * "Open&shy;AI", "\u004fpenAI".
 */
const breaksWords =
  /[\p{L}\p{M}\p{N}](?:(?!\]\(|\[\^)[*_~`\\[\]<>()!&^])+[\p{L}\p{N}]|(?!\]\()[)\]>;][*_~`\\[\]<>()!&^]*[\p{L}\p{N}]|&#|\\[xuU][\da-fA-F]/u;
