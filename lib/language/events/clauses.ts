import { atBreak } from './clause-breaks.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isConjugated, type VerbGroup, type VerbPlaces } from './verb-parts.ts';

export type ClauseType = 'main' | 'coordinate' | 'relative' | 'subordinate' | 'participle' | 'aside';

/** A stretch of a sentence with at most one predicate of its own; its tokens need not be one run. */
export type Clause = {
  readonly id: number;
  readonly type: ClauseType;
  /** The clause it modifies or continues. */
  readonly parent: number;
  readonly verbs: VerbGroup[];
  readonly tokens: number[];
  /** Has no subject of its own and takes that of its parent. */
  readonly shared: boolean;
  readonly quoted: boolean;
  /** Leaves out its verb, which is that of its parent: "OpenAI 40 milliards en mars". */
  readonly gapped: boolean;
};

/** The splitting under way. */
export type Splitting = {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Verb groups by their first token. */
  readonly verbs: VerbPlaces;
  readonly clauses: Clause[];
  current: Clause;
  quoted: boolean;
};

/** Splits a sentence into clauses by punctuation, conjunctions and relative words, guided by its verbs at their first tokens. */
export function splitClauses(tokens: readonly Token[], verbs: VerbPlaces, lexicon: Lexicon): Clause[] {
  const first: Clause = {
    id: 0,
    type: 'main',
    parent: -1,
    verbs: [],
    tokens: [],
    shared: false,
    quoted: false,
    gapped: false,
  };
  const splitting: Splitting = { tokens, lexicon, verbs, clauses: [first], current: first, quoted: false };
  for (let at = 0; at < tokens.length; at++) {
    atBreak(splitting, at);
    const group = verbs[at];
    if (group && isConjugated(group)) resume(splitting);
    splitting.current.tokens.push(at);
    if (group) splitting.current.verbs.push(group);
  }
  return splitting.clauses;
}

/** "le contrat qui les lie prévoit": a second verb after a relative clause is that of the clause around it. */
function resume(splitting: Splitting): void {
  const { current, clauses } = splitting;
  const parent = clauses[current.parent];
  if (current.type === 'relative' && hasVerb(current) && parent && isOpenFor(splitting, parent))
    splitting.current = parent;
}

/** No verb yet, or none since "said that Altman", « a dit qu'Altman »: what he did is still to come. */
export function isOpenFor({ tokens }: Splitting, clause: Clause): boolean {
  const last = clause.verbs.findLast(isConjugated);
  if (!last) return true;
  const that = clause.tokens.findLast((at) => /^(?:that|que|qu')$/.test(tokens[at]?.text ?? ''));
  return that !== undefined && that > last.head;
}

export const hasVerb = (clause: Clause): boolean => clause.verbs.some(isConjugated);

/** Opens a clause and makes it the current one. */
export function open(splitting: Splitting, type: ClauseType, parent: number, shared: boolean, gapped = false): void {
  const { clauses, quoted } = splitting;
  const clause: Clause = { id: clauses.length, type, parent, verbs: [], tokens: [], shared, quoted, gapped };
  clauses.push(clause);
  splitting.current = clause;
}

/** The clause that relative clauses, participles and asides around the current token hang on. */
export function mainOf({ clauses, current }: Splitting): Clause {
  let clause = current;
  while (clause.type === 'relative' || clause.type === 'participle' || clause.type === 'aside') {
    const parent = clauses[clause.parent];
    if (!parent) return clause;
    clause = parent;
  }
  return clause;
}
