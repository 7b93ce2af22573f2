import { atComma, isAddedOn, isGapped } from './clause-commas.ts';
import { findPredicate, isCleft, skipAdverbs, startsVerb } from './clause-predicates.ts';
import { atBefore, atLength, isAfterLength } from './clause-sequels.ts';
import { type Clause, hasVerb, mainOf, open, type Splitting } from './clauses.ts';
import { form } from './forms.ts';
import type { Token } from './tokens.ts';
import { isConjugated } from './verb-parts.ts';

const opening = new Set(['«', '“', '(', '[']);
const closing = new Set(['»', '”', ')', ']']);
const hardStops = new Set([';', ':', '—', '–', '…']);

/** Opens, closes or resumes a clause if the token at `at` marks such a place. */
export function atBreak(splitting: Splitting, at: number): void {
  const token = splitting.tokens[at];
  if (!token) return;
  const { text } = token;
  if (!token.spoken && atSign(splitting, at, text)) return;
  if (token.date) {
    if (isAfterLength(token)) atLength(splitting, at);
    return;
  }
  const classes = token.word?.classes;
  if (!classes || classes.size === 0) return;
  if (classes.has('relative')) {
    atRelative(splitting, at, text);
    return;
  }
  if (classes.has('complementizer')) {
    atComplementizer(splitting, at);
    return;
  }
  if (classes.has('subordinator')) {
    atSubordinator(splitting, at);
    return;
  }
  if (classes.has('coordinator')) {
    atCoordinator(splitting, at);
    return;
  }
  if (text === 'avant' || text === 'before') atBefore(splitting, at);
}

/** Whether the sign is one that parts clauses; then it has been seen to. */
function atSign(splitting: Splitting, at: number, text: string): boolean {
  if (opening.has(text) || closing.has(text) || text === '"') {
    atPair(splitting, text);
    return true;
  }
  if (hardStops.has(text)) {
    atHardStop(splitting, at, text);
    return true;
  }
  if (text !== ',') return false;
  atComma(splitting, at);
  return true;
}

function atPair(splitting: Splitting, text: string): void {
  const { current } = splitting;
  if (text === '(' || text === '[') {
    open(splitting, 'aside', current.id, true);
    return;
  }
  if (text === ')' || text === ']') {
    splitting.current = mainOf(splitting);
    return;
  }
  // A few quoted words inside a clause ("les appels « sans état »") do not end it.
  splitting.quoted = text === '"' ? !splitting.quoted : text === '«' || text === '“';
  if (splitting.quoted && current.tokens.length > 0 && current.verbs.length === 0) return;
  if (splitting.quoted || current.quoted) open(splitting, 'coordinate', current.id, false);
}

function atHardStop(splitting: Splitting, at: number, text: string): void {
  const predicate = findPredicate(splitting, at + 1) !== undefined;
  if (text === ':' && !predicate) return;
  if ((text === '—' || text === '–') && !predicate) return;
  open(splitting, 'coordinate', mainOf(splitting).id, false);
}

function atRelative(splitting: Splitting, at: number, text: string): void {
  const { tokens, current } = splitting;
  if (at === 0 || isFresh(splitting, at) || isCleft(splitting)) return;
  if (text === 'dont' && /^[\d$€£]|^(?:un|une|deux|trois|quatre|cinq|dix)$/.test(tokens[at + 1]?.text ?? '')) return;
  open(splitting, 'relative', current.id, true);
}

/** "that" and "que" after a noun open a relative clause; after a verb they only introduce what is said. */
function atComplementizer(splitting: Splitting, at: number): void {
  const { tokens, current, lexicon } = splitting;
  const before = tokens[at - 1];
  const word = before?.word;
  if (isAddedOn(splitting, at)) {
    open(splitting, 'relative', current.id, true);
    return;
  }
  // "dix semaines après que Disney a porté plainte": told in its turn.
  if (isAfterLength(before)) {
    open(splitting, 'coordinate', mainOf(splitting).id, false);
    return;
  }
  if (!before?.spoken || before.mention || before.date || isCleft(splitting) || isFresh(splitting, at)) return;
  if (joining.test(before.text)) return;
  const noun = (word?.forms ?? 0) === 0 || (word?.senses.some((sense) => sense.source === 'noun') ?? false);
  if (!noun || (word?.classes.size ?? 0) > 0) return;
  if (
    current.verbs.some(
      (verb) =>
        tokens[verb.head]?.word?.senses.some((sense) => sense.act === 'report') ||
        tokens[verb.head]?.word?.lemmas.includes('faire'),
    )
  )
    return;
  if (lexicon.lang === 'en' && ((tokens[at + 1]?.word?.forms ?? 0) & form.infinitive) !== 0) return;
  open(splitting, 'relative', current.id, true);
}

/** "en même temps que", "chaque fois que": the word before belongs to the conjunction. */
const joining =
  /^(?:temps|fois|moment|fait|lieu|mesure|sorte|dès|plus|moins|autant|aussi|mieux|tel|telle|time|so|such|now|provided)$/;

const paired = new Set(['tandis', 'alors', 'bien', 'pendant', 'parce', 'afin']);
/** Words that set one happening beside another rather than under it. */
const contrast = /^(?:tandis|alors|while|whereas)$/;

function atSubordinator(splitting: Splitting, at: number): void {
  const text = splitting.tokens[at]?.text ?? '';
  const next = splitting.tokens[at + 1]?.text;
  if (text === 'as' && (/^(?:far|well|much|long|many)$/.test(next ?? '') || splitting.tokens[at - 2]?.text === 'as'))
    return;
  if (paired.has(text) && next !== 'que' && next !== "qu'") return;
  if (/^(?:as|comme|if|si)$/.test(text) && findPredicate(splitting, at + 1) === undefined) return;
  if (!isFresh(splitting, at))
    open(splitting, contrast.test(text) ? 'coordinate' : 'subordinate', mainOf(splitting).id, false);
}

function atCoordinator(splitting: Splitting, at: number): void {
  const { current } = splitting;
  const main = mainOf(splitting);
  const base = hasVerb(current) || current.type === 'participle' ? current : main;
  if (
    /^(?:between|entre)$/.test(
      [2, 3, 4, 5]
        .map((back) => splitting.tokens[at - back]?.text)
        .find((text) => text === 'between' || text === 'entre') ?? '',
    )
  )
    return;
  if (startsVerb(splitting, at + 1)) {
    if (base.verbs.length > 0 && (isVerbAt(splitting, at + 1) || sharesAuxiliary(base)))
      open(splitting, 'coordinate', base.id, true);
    return;
  }
  if (isListOfNames(splitting, at) || !hasVerb(base)) return;
  if (findPredicate(splitting, at + 1) !== undefined) open(splitting, 'coordinate', main.id, false);
  else if (isGapped(splitting, at + 1)) open(splitting, 'coordinate', base.id, true, true);
}

/** "announced that Altman and Brockman would run…": two subjects of one verb. */
function isListOfNames({ tokens, current }: Splitting, at: number): boolean {
  if (!tokens[at - 1]?.mention || !(tokens[at + 1]?.mention || tokens[at + 2]?.mention)) return false;
  if (current.type === 'relative' && !hasVerb(current)) return true;
  const last = current.verbs.findLast(isConjugated)?.head ?? 0;
  return tokens.slice(last, at).some((token) => token.word?.classes.has('complementizer'));
}

const isVerbAt = (splitting: Splitting, at: number): boolean => {
  const group = splitting.verbs[skipAdverbs(splitting, at)];
  return group !== undefined && isConjugated(group);
};

/** "avait évincé… et confié": the second participle needs the auxiliary of the first. */
const sharesAuxiliary = (clause: Clause): boolean => {
  const last = clause.verbs.filter((verb) => verb.tense !== 'infinitive').at(-1);
  return last !== undefined && (last.tense === 'perfect' || last.tense === 'pluperfect' || last.passive);
};

/** Whether the current clause has only just begun: the word belongs to its opening. */
function isFresh({ current, tokens }: Splitting, at: number): boolean {
  if (current.id > 0 && current.tokens.length === 0) return true;
  return current.tokens.length === 1 && current.tokens[0] === at - 1 && !isOpenToken(tokens[at - 1]);
}

const isOpenToken = (token: Token | undefined): boolean => token?.mention !== undefined || token?.text === ',';
