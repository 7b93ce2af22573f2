// From a grammar to what may begin at a word: every rule is filed under the words it can start with, so that
// running text costs one look-up a word and no backtracking.
import type { Grammar } from './dates-grammar.ts';
import { compilePattern, type Pattern } from './dates-pattern.ts';
import type { Match, Rule } from './dates-rule.ts';

export type Entry = { readonly rule: Rule; readonly pattern: Pattern };

/** An entry under one first word, with the words one of which must come second, if it is that choosy. */
export type Candidate = { readonly entry: Entry; readonly seconds: ReadonlySet<string> | undefined };

export type Lexer = {
  readonly entries: ReadonlyMap<string, readonly Candidate[]>;
  /** Words one of which must follow a figure for it to be looked at. */
  readonly follow: ReadonlySet<string>;
};

export function compileGrammar({ words, rules }: Grammar): Lexer {
  const entries = new Map<string, Candidate[]>();
  const follow = new Set<string>();
  for (const rule of rules) {
    for (const pattern of rule.patterns.map((source) => compilePattern(source, words))) {
      for (const [word, seconds] of pattern.starts) {
        entries.set(word, [...(entries.get(word) ?? []), { entry: { rule, pattern }, seconds }]);
        if (word === '#') for (const second of seconds ?? []) follow.add(second);
      }
    }
  }
  return { entries, follow };
}

const NEAR = 48;

/** One attempt of a pattern at a position of the folded text. */
export function matchAt({ regex, labels }: Pattern, folded: string, text: string, at: number): Match | undefined {
  regex.lastIndex = at;
  const found = regex.exec(folded);
  if (!found) return undefined;
  const end = at + found[0].length;
  const value = (label: string) => {
    const said = found.groups?.[label];
    return said === undefined ? undefined : labels.get(label)?.value(said.replaceAll(/\s+/g, ' '));
  };
  return {
    start: at,
    end,
    text: found[0],
    original: text.slice(at, end),
    before: folded.slice(Math.max(0, at - NEAR), at),
    written: text.slice(Math.max(0, at - NEAR), at),
    after: folded.slice(end, end + NEAR),
    number: (label) => asNumber(value(label)),
    word: (label) => asWord(value(label)),
    startOf: (label) => found.indices?.groups?.[label]?.[0],
    endOf: (label) => found.indices?.groups?.[label]?.[1],
  };
}

const asNumber = (meaning: number | string | undefined) => (typeof meaning === 'number' ? meaning : undefined);
const asWord = (meaning: number | string | undefined) => (typeof meaning === 'string' ? meaning : undefined);
