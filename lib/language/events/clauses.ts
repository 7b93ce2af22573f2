import { form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isConjugated, type VerbGroup } from './verb-groups.ts';

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
};

const hard = new Set([';', ':', '—', '–', '…']);
const opening = new Set(['«', '“', '(', '[']);
const closing = new Set(['»', '”', ')', ']']);

/** Splits a sentence into clauses by punctuation, conjunctions and relative words, guided by its verbs. */
export function splitClauses(tokens: readonly Token[], groups: readonly VerbGroup[], lexicon: Lexicon): Clause[] {
  const byHead = new Map<number, VerbGroup>();
  for (const group of groups) byHead.set(group.from, group);
  const clauses: Clause[] = [];
  let quoted = false;
  const open = (type: ClauseType, parent: number, shared: boolean): Clause => {
    const clause: Clause = { id: clauses.length, type, parent, verbs: [], tokens: [], shared, quoted };
    clauses.push(clause);
    return clause;
  };
  let current = open('main', -1, false);
  const parentOf = (clause: Clause): Clause => clauses[clause.parent] ?? clause;
  const hasVerb = (clause: Clause): boolean => clause.verbs.some(isConjugated);
  const main = (): Clause => {
    let clause = current;
    while (
      clause.parent >= 0 &&
      (clause.type === 'relative' || clause.type === 'participle' || clause.type === 'aside')
    )
      clause = parentOf(clause);
    return clause;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const { text } = token;
    const classes = token.word?.classes;
    if (opening.has(text)) {
      quoted = quoted || text === '«' || text === '“';
      if (text === '(' || text === '[') current = open('aside', current.id, true);
      else current = open(current.verbs.length ? 'coordinate' : current.type, current.id, false);
    } else if (closing.has(text)) {
      if (text === '»' || text === '”') {
        quoted = false;
        current = open('coordinate', current.id, false);
      } else current = main();
    } else if (text === '"') {
      quoted = !quoted;
      current = open('coordinate', current.id, false);
    } else if (hard.has(text)) {
      const next = firstFinite(tokens, byHead, at + 1, lexicon);
      const dash = text === '—' || text === '–';
      if (!dash || next !== undefined)
        current = open(next === undefined && text === ':' ? 'aside' : 'coordinate', main().id, false);
    } else if (text === ',') {
      current = atComma(tokens, at, byHead, current, main(), open, hasVerb, lexicon);
    } else if (classes?.has('relative') && !isInterrogative(tokens, at)) {
      if (!(text === 'dont' && isNumber(tokens[at + 1])) && current.tokens.length > 0 && !fresh(current, at))
        current = open('relative', current.id, true);
    } else if (classes?.has('complementizer') && isRelativeThat(tokens, at, lexicon)) {
      current = open('relative', current.id, true);
    } else if (classes?.has('subordinator') && isSubordinator(tokens, at, byHead, lexicon)) {
      if (!fresh(current, at)) current = open('subordinate', main().id, false);
    } else if (classes?.has('coordinator')) {
      const shared = startsVerb(tokens, byHead, at + 1);
      const own = !shared && firstFinite(tokens, byHead, at + 1, lexicon) !== undefined;
      const base = hasVerb(current) || current.type === 'participle' ? current : main();
      if ((shared && base.verbs.length > 0) || (own && hasVerb(base)))
        current = open('coordinate', shared ? base.id : main().id, shared);
    }
    current.tokens.push(at);
    const group = byHead.get(at);
    if (group && isConjugated(group) && current.type === 'relative' && hasVerb(current) && !hasVerb(parentOf(current)))
      current = parentOf(current);
    if (group) current.verbs.push(group);
  }
  return clauses.filter((clause) => clause.tokens.length > 0 || clause.id === 0);
}

type Open = (type: ClauseType, parent: number, shared: boolean) => Clause;

function atComma(
  tokens: readonly Token[],
  at: number,
  byHead: ReadonlyMap<number, VerbGroup>,
  current: Clause,
  main: Clause,
  open: Open,
  hasVerb: (clause: Clause) => boolean,
  lexicon: Lexicon,
): Clause {
  const next = tokens[at + 1];
  const classes = next?.word?.classes;
  if (classes?.has('relative')) return current;
  if (classes?.has('coordinator') || classes?.has('subordinator'))
    return current.type === 'relative' || current.type === 'participle' ? main : current;
  const start = skipAdverbs(tokens, at + 1);
  const group = byHead.get(start);
  if (group && isConjugated(group)) {
    if (current !== main && !hasVerb(main)) return main;
    if (current.type === 'subordinate' || !hasVerb(current)) return current;
    return open('coordinate', current.id, true);
  }
  if (group?.tense === 'participle') {
    if (
      current.verbs.some((verb) => verb.tense === 'perfect' || verb.tense === 'pluperfect') &&
      isNewFact(tokens, start)
    )
      return open('coordinate', current.id, true);
    return isNewFact(tokens, start) ? open('participle', current.id, true) : current;
  }
  if (current.type === 'participle' && current.parent < 0) return current;
  if (current.type === 'relative' && !hasVerb(current)) return current;
  if (current !== main && !hasVerb(main)) return main;
  const own = firstFinite(tokens, byHead, at + 1, lexicon);
  if (isOpeningParticiple(current)) return open('main', current.id, false);
  if (own !== undefined && current.type === 'subordinate' && hasVerb(current)) return open('main', current.id, false);
  if (own !== undefined && hasVerb(current)) return open('coordinate', main.id, false);
  return current;
}

/** "Annoncé le 13 octobre, il avait débuté…": the participle stands before its subject. */
const isOpeningParticiple = (clause: Clause): boolean =>
  clause.id === 0 && clause.verbs[0]?.tense === 'participle' && !clause.verbs.some(isConjugated);

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && i < at + 5) {
    const token = tokens[i];
    const classes = token?.word?.classes;
    const light =
      token?.date ||
      classes?.has('adverb') ||
      classes?.has('coordinator') ||
      (classes?.has('clitic') && !classes.has('determiner')) ||
      classes?.has('negation');
    if (!light && !(token && classes?.has('clitic') && tokens[i + 1]?.word && (tokens[i + 1]?.word?.forms ?? 0) > 0))
      return i;
    i++;
  }
  return i;
}

function startsVerb(tokens: readonly Token[], byHead: ReadonlyMap<number, VerbGroup>, at: number): boolean {
  const group = byHead.get(skipAdverbs(tokens, at));
  return group !== undefined && (isConjugated(group) || group.tense === 'participle');
}

/** A participle that brings a date or an agent tells something of its own. */
function isNewFact(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) {
    const token = tokens[i];
    if (token?.date) return true;
    if (token?.text === ',' || token?.text === ';') return false;
  }
  return false;
}

/** The first finite verb with a subject before the next comma, conjunction or relative word. */
function firstFinite(
  tokens: readonly Token[],
  byHead: ReadonlyMap<number, VerbGroup>,
  at: number,
  lexicon: Lexicon,
): number | undefined {
  for (let i = at; i < tokens.length && i < at + 24; i++) {
    const token = tokens[i];
    if (token?.text === ',' && i > at + 3) return undefined;
    if (token && (hard.has(token.text) || closing.has(token.text))) return undefined;
    const classes = token?.word?.classes;
    if (
      i > at &&
      (classes?.has('relative') ||
        (classes?.has('complementizer') && lexicon.lang === 'fr') ||
        classes?.has('subordinator'))
    )
      return undefined;
    const group = byHead.get(i);
    if (group && isConjugated(group) && i > at) return i;
  }
  return undefined;
}

const fresh = (clause: Clause, at: number): boolean =>
  clause.tokens.length === 0 || (clause.tokens.length === 1 && clause.tokens[0] === at - 1 && clause.id > 0);

const isNumber = (token: Token | undefined): boolean => token !== undefined && /^[\d$€£]/.test(token.text);

const isInterrogative = (tokens: readonly Token[], at: number): boolean => at === 0 && tokens[at]?.text !== 'dont';

/** "that" after a noun opens a relative clause; after a verb it only introduces what is said. */
function isRelativeThat(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (!before?.spoken) return false;
  if (lexicon.lang === 'fr')
    return (
      ((before.word?.forms ?? 0) === 0 || before.word?.senses.some((sense) => sense.source === 'noun') === true) &&
      !before.word?.classes.size &&
      !before.mention
    );
  return (
    !before.mention &&
    !before.date &&
    (before.word?.forms ?? 0) === 0 &&
    !before.word?.classes.size &&
    ((tokens[at + 1]?.word?.forms ?? 0) & form.infinitive) === 0 &&
    tokens[at + 1]?.word?.forms !== undefined
  );
}

function isSubordinator(
  tokens: readonly Token[],
  at: number,
  byHead: ReadonlyMap<number, VerbGroup>,
  lexicon: Lexicon,
): boolean {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text;
  if (['tandis', 'alors', 'bien', 'pendant', 'parce', 'afin'].includes(text)) return next === 'que' || next === "qu'";
  if (text === 'as' || text === 'comme' || text === 'if' || text === 'si')
    return firstFinite(tokens, byHead, at + 1, lexicon) !== undefined;
  return true;
}
