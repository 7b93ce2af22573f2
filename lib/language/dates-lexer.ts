// From a grammar to what may begin at a word: every pattern is filed under the two words it can start with, so
// that running text costs one look-up a word and no backtracking.
import { buildGate, type Gate } from './dates-gate.ts';
import type { Grammar } from './dates-grammar.ts';
import { compilePattern, type Pattern } from './dates-pattern.ts';
import type { Rule } from './dates-rule.ts';

export type Entry = { readonly rule: Rule; readonly pattern: Pattern };

/** What may begin with one word: by the word that comes second, and whatever comes second. In order of the rules. */
export type Opening = { readonly bySecond: ReadonlyMap<string, readonly Entry[]>; readonly other: readonly Entry[] };

export type Lexer = {
  /** By first word; a figure is `#` and its length. */
  readonly openings: ReadonlyMap<string, Opening>;
  /** What may come first and, in any opening, second. */
  readonly firsts: Gate;
  readonly seconds: Gate;
};

export function compileGrammar({ words, rules }: Grammar): Lexer {
  const candidates = new Map<string, Candidate[]>();
  for (const rule of rules) {
    for (const pattern of rule.patterns.map((source) => compilePattern(source, words))) {
      for (const [word, seconds] of pattern.starts) {
        const known = candidates.get(word) ?? [];
        known.push({ entry: { rule, pattern }, seconds });
        candidates.set(word, known);
      }
    }
  }
  const openings = new Map(Array.from(candidates, ([word, known]) => [word, fileBySecond(known)]));
  const seconds = [...openings.values()].flatMap(({ bySecond }) => [...bySecond.keys()]);
  return { openings, firsts: buildGate(openings.keys()), seconds: buildGate(seconds) };
}

type Candidate = { readonly entry: Entry; readonly seconds: ReadonlySet<string> | undefined };

function fileBySecond(candidates: readonly Candidate[]): Opening {
  const seconds = new Set(candidates.flatMap((candidate) => [...(candidate.seconds ?? [])]));
  const fitting = (second: string | undefined) =>
    candidates
      .filter((candidate) => !candidate.seconds || (second !== undefined && candidate.seconds.has(second)))
      .map(({ entry }) => entry);
  return { bySecond: new Map(Array.from(seconds, (second) => [second, fitting(second)])), other: fitting(undefined) };
}
