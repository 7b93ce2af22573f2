import { endOfPart, findPredicate, isCleft, skipAdverbs } from './clause-predicates.ts';
import { type Clause, hasVerb, isOpenFor, mainOf, open, type Splitting } from './clauses.ts';
import { isConjugated } from './verb-parts.ts';

/** A comma ends an inserted clause, opens one, or joins two of the same rank; often it does none of it. */
export function atComma(splitting: Splitting, at: number): void {
  const { tokens, verbs, current } = splitting;
  const main = mainOf(splitting);
  const classes = tokens[at + 1]?.word?.classes;
  if (classes?.has('relative') || isAddedOn(splitting, at + 1)) return;
  if (classes?.has('coordinator') || classes?.has('subordinator')) {
    if (current.type === 'relative' || current.type === 'participle') splitting.current = main;
    return;
  }
  const start = skipAdverbs(splitting, at + 1);
  const group = verbs[start];
  if (group && isConjugated(group)) {
    atVerb(splitting, main);
    return;
  }
  if (group?.tense === 'gerund' && splitting.tokens[start]?.text !== 'having') return;
  if (group?.tense === 'participle') {
    atParticiple(splitting, start);
    return;
  }
  if (group?.tense === 'gerund' || isAfterHaving(splitting, at + 1)) {
    atHaving(splitting, start);
    return;
  }
  if (current.type === 'relative' && !hasVerb(current)) return;
  if (current !== main && !hasVerb(main)) {
    splitting.current = main;
    return;
  }
  if (isOpeningParticiple(current)) {
    open(splitting, 'main', current.id, false);
    return;
  }
  if (!hasVerb(current)) return;
  if (findPredicate(splitting, at + 1) !== undefined) {
    open(
      splitting,
      current.type === 'subordinate' ? 'main' : 'coordinate',
      current.type === 'subordinate' ? current.id : main.id,
      false,
    );
    return;
  }
  if (isGapped(splitting, at + 1)) open(splitting, 'coordinate', current.id, false, true);
}

/**
 * "son enquête sur Microsoft, qu'elle avait ouverte": said of what stands before the comma, unless "annonce que…,
 * que…".
 */
export const isAddedOn = ({ tokens, current, lexicon }: Splitting, at: number): boolean =>
  lexicon.lang === 'fr' &&
  tokens[at - 1]?.text === ',' &&
  (tokens[at]?.word?.classes.has('complementizer') ?? false) &&
  (hasVerb(current) || tokens[at - 2]?.mention !== undefined) &&
  !current.verbs.some(({ head }) =>
    tokens[head]?.word?.senses.some(({ act }) => act === 'report' || act === 'denied'),
  ) &&
  (tokens[at - 2]?.mention !== undefined || (tokens[at - 2]?.word?.forms ?? 0) === 0) &&
  !tokens.slice(0, at).some((token) => token.word?.classes.has('complementizer'));

function atVerb(splitting: Splitting, main: Clause): void {
  const { current } = splitting;
  // "C'est ASML qui, le 9 septembre, en est devenu…": the verb set apart for stress is that of the same clause.
  if (isCleft(splitting) && current.verbs.length === 1) return;
  if (current !== main && isOpenFor(splitting, main)) splitting.current = main;
  else if (current.type !== 'subordinate' && hasVerb(current)) open(splitting, 'coordinate', current.id, true);
}

/** A participle that brings a date tells something of its own. */
function atParticiple(splitting: Splitting, at: number): void {
  const { current } = splitting;
  if (!splitting.tokens.slice(at + 1, endOfPart(splitting, at + 1)).some((token) => token.date)) return;
  const before = splitting.tokens.slice(0, at).findLast((token) => token.text !== ',');
  const compound = current.verbs.some((verb) => verb.tense === 'perfect' || verb.tense === 'pluperfect');
  if (!compound && !before?.mention && !before?.word?.generic) return;
  open(splitting, compound && isListed(splitting, at) ? 'coordinate' : 'participle', current.id, true);
}

const isAfterHaving = ({ tokens }: Splitting, at: number): boolean =>
  tokens[at]?.text === 'après' && /^(?:avoir|être|s'|s'être)$/.test(tokens[at + 1]?.text ?? '');

/** ", having sold its holding in October": with a date of its own it tells something of its own. */
function atHaving(splitting: Splitting, at: number): void {
  const { current } = splitting;
  if (!hasVerb(current) || !splitting.tokens.slice(at + 1, endOfPart(splitting, at + 1)).some((token) => token.date))
    return;
  open(splitting, 'coordinate', mainOf(splitting).id, true);
}

/** "a levé…, puis promis…": after an adverb of order the participle shares the auxiliary. */
const isListed = ({ tokens }: Splitting, at: number): boolean =>
  /^(?:puis|ensuite|then|later)$/.test(tokens[at - 1]?.text ?? '');

/** "Annoncé le 13 octobre, il avait débuté…": the participle stands before its subject. */
const isOpeningParticiple = (clause: Clause): boolean =>
  clause.id === 0 && clause.verbs[0]?.tense === 'participle' && clause.verbs[0].head < 2 && !hasVerb(clause);

/** A name and a date of its own after the comma, but no verb: that of the clause before counts again. */
export function isGapped(splitting: Splitting, at: number): boolean {
  const part = splitting.tokens.slice(at, endOfPart(splitting, at));
  const dated = splitting.current.tokens.some((i) => splitting.tokens[i]?.date?.span);
  return (
    dated &&
    part
      .slice(0, 3)
      .some(
        (token) =>
          token.mention || /^(?:\d.*|several|another|plusieurs|millions?|billions?|milliards?)$/.test(token.text),
      ) &&
    part.some((token) => token.date?.span)
  );
}
