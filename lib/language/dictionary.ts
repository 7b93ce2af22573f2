import type { Company, Slug } from '../model.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { type Clash, findClashes } from './dictionary-clashes.ts';
import { type Entry, listEntries } from './dictionary-entries.ts';
import { INDEFINITE, LINKS, MODIFIERS } from './periphrases.ts';
import { foldWord } from './text-fold.ts';

/** What a sequence of `length` pieces may stand for, by role. */
export type Sense = { readonly role: Entry['role']; readonly length: number; readonly entries: readonly Entry[] };

export type Dictionary = {
  readonly companies: ReadonlyMap<Slug, Company>;
  readonly automaton: Automaton;
  /** The number of each known piece of a word, from 1. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The piece of each number. */
  readonly words: readonly string[];
  /** By sequence of the automaton, what it may stand for. */
  readonly senses: readonly (readonly Sense[])[];
  /** Aliases that several companies claim at one time, for the editor. */
  readonly clashes: readonly Clash[];
};

/** Compiles the companies' names, products, people and phrases; the order of `companies` does not matter. */
export function compileDictionary(companies: readonly Company[]): Dictionary {
  const sorted = [...companies].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const vocabulary = new Map<string, number>();
  const sequences = new Map<string, { symbols: number[]; entries: Entry[] }>();
  for (const entry of listEntries(sorted)) {
    const symbols = entry.pieces.map((piece) => numberOf(vocabulary, foldWord(piece)));
    const key = symbols.join(' ');
    const known = sequences.get(key);
    if (known) known.entries.push(entry);
    else sequences.set(key, { symbols, entries: [entry] });
  }
  for (const piece of GRAMMAR) numberOf(vocabulary, piece);
  const listed = [...sequences.values()];
  return {
    companies: new Map(sorted.map((company) => [company.slug, company])),
    automaton: buildAutomaton(listed.map(({ symbols }) => symbols)),
    vocabulary,
    words: ['', ...vocabulary.keys()],
    senses: listed.map(({ symbols, entries }) => groupByRole(entries, symbols.length)),
    clashes: findClashes(listed.map(({ entries }) => entries)),
  };
}

/** Words that the grammar of periphrases asks about. */
const GRAMMAR = [LINKS, MODIFIERS, INDEFINITE].flatMap(({ fr, en }) => [...fr.keys(), ...en.keys()]);

function groupByRole(entries: readonly Entry[], length: number): Sense[] {
  return [...Map.groupBy(entries, ({ role }) => role)].map(([role, same]) => ({ role, length, entries: same }));
}

function numberOf(vocabulary: Map<string, number>, piece: string): number {
  const known = vocabulary.get(piece);
  if (known) return known;
  vocabulary.set(piece, vocabulary.size + 1);
  return vocabulary.size;
}
