import { lengthOfTurn } from './adverbial-turns.ts';
import type { FunctionClass } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Tense =
  | 'present'
  | 'imperfect'
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'future'
  | 'conditional'
  | 'infinitive'
  | 'participle'
  | 'gerund';

/** A verb with its auxiliaries. `head` is the token of the full verb, `from` that of the first auxiliary. */
export type VerbGroup = {
  readonly from: number;
  readonly head: number;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Conditional of a compound tense: what the press says without vouching for it. */
  readonly hearsay: boolean;
};

/** Verb groups by a token of theirs. The lists of a sentence are short: reading a place costs less than asking a map. */
export type VerbPlaces = readonly (VerbGroup | undefined)[];

export function placeVerbs(groups: readonly VerbGroup[], tokenOf: (group: VerbGroup) => number): VerbPlaces {
  const places: (VerbGroup | undefined)[] = [];
  for (const group of groups) places[tokenOf(group)] = group;
  return places;
}

export const isConjugated = (group: VerbGroup): boolean =>
  group.tense !== 'infinitive' && group.tense !== 'participle' && group.tense !== 'gerund';

const isNegation = (token: Token | undefined): boolean => token?.word?.classes.has('negation') ?? false;

export function isNegated(tokens: readonly Token[], from: number, head: number): boolean {
  const first = tokens[from - 1]?.text;
  if (first === 'ni' || first === 'neither' || first === 'nor') return true;
  for (let i = Math.max(0, from - 3); i < from; i++)
    if (tokens[i]?.text === 'ne' || tokens[i]?.text === "n'") return true;
  for (let i = from; i < head; i++) if (isNegation(tokens[i])) return true;
  return false;
}

/** Position of the next token of a compound tense, past adverbs, clitics, negations, dates and short asides. */
export function skip(tokens: readonly Token[], at: number, limit = 6): number {
  let i = at;
  let end = at + limit;
  while (i < tokens.length && i < end) {
    const turn = lengthOfTurn(tokens, i);
    if (turn > 0) {
      i += turn;
      end += turn;
      continue;
    }
    const token = tokens[i];
    const skipped =
      token?.date ||
      token?.text === ',' ||
      token?.word?.classes.has('adverb') ||
      isNegation(token) ||
      token?.word?.classes.has('clitic');
    if (!skipped && !isManner(token)) return i;
    i++;
  }
  return i;
}

/** "formally", "notamment"; "supply" and "affirment" are verbs. */
const isManner = (token: Token | undefined): boolean =>
  token !== undefined && !token.word?.forms && token.text.length > 5 && /(?:ly|ment)$/.test(token.text);

export const past = (text: string): boolean => /^(?:avai|étai|fu|eu|ut)|^(?:had|was|were)$/.test(text);

export const isClass = (token: Token | undefined, ...names: readonly FunctionClass[]): boolean => {
  const classes = token?.word?.classes;
  return classes !== undefined && classes.size > 0 && names.some((name) => classes.has(name));
};
