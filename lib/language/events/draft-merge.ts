import type { EventKind, Slug } from '../../model.ts';
import { distinct } from './distinct.ts';
import { isOneMore } from './draft-entities.ts';
import type { Draft } from './drafts.ts';
import { isFamily } from './families.ts';
import type { Token } from './tokens.ts';

/** Whether two clauses of a sentence tell of one act: same date, and the same kind or terms of the same deal. */
export function isSameAct(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (a.stated && b.stated && (a.stated.span.from !== b.stated.span.from || a.stated.span.to !== b.stated.span.to))
    return false;
  if (b.clause.gapped || isBackground(a) || isBackground(b)) return a.reading.act === b.reading.act && !b.clause.gapped;
  if (b.clause.type === 'coordinate' && !b.clause.shared && (apart(a, b) || isOther(tokens, a, b))) return false;
  if (b.clause.type === 'coordinate' && !b.clause.shared && doers(b).length > 0 && isWeighed(b) && !isWeighed(a))
    return false;
  const loose =
    b.clause.type === 'relative' ||
    b.clause.type === 'participle' ||
    b.clause.type === 'aside' ||
    a.clause.type === 'participle';
  if (a.reading.kind === 'people' && b.reading.kind === 'people') return loose;
  // "a class action by authors who accused it of…": the charge is that of the suit.
  if (a.reading.kind === 'legal' && b.reading.act === 'accuse' && !b.stated) return loose;
  if (isDatedAside(tokens, a, b) || isDatedAside(tokens, b, a)) return false;
  if (isLookingBack(tokens, b)) return false;
  if (isBirth(a, b) || isFurther(tokens, a, b)) return false;
  if (isFamily(a.reading.kind, b.reading.kind)) return true;
  return Math.min(a.reading.score, b.reading.score) < 2.5;
}

/** "…, and it is in talks to invest": what is only weighed is none of what was done. */
const isWeighed = ({ cues, verbs, reading }: Draft): boolean =>
  reading.score >= 3 &&
  (cues.some(({ at, sense }) => sense.act === 'considered' && verbs.some(({ head }) => head === at)) ||
    verbs.some(({ hearsay }) => hearsay));

/** A relative clause in the pluperfect goes back to something else. */
const isBackground = (draft: Draft): boolean =>
  draft.clause.type === 'relative' && draft.verbs.some((verb) => verb.tense === 'pluperfect');

/** "Anthropic, which opened an office on Monday, struck a pact": another act, with a date of its own. */
const isDatedAside = (tokens: readonly Token[], a: Draft, b: Draft): boolean =>
  a.clause.type === 'relative' &&
  tokens[(a.clause.tokens[0] ?? 0) - 1]?.text === ',' &&
  a.stated !== undefined &&
  !b.stated &&
  a.reading.kind !== b.reading.kind;

/** ", having already sued it last September": what it did before, on a day of its own. */
const isLookingBack = (tokens: readonly Token[], { clause, stated, reading }: Draft): boolean =>
  stated !== undefined &&
  reading.score >= 3 &&
  clause.tokens.slice(0, 3).some((at) => /^(?:having|ayant|avoir)$/.test(tokens[at]?.text ?? ''));

/** "led a round for OpenAI, which also ordered capacity from CoreWeave": one more deal, and one of another kind. */
const isFurther = (tokens: readonly Token[], a: Draft, b: Draft): boolean =>
  isOneMore(tokens, b.clause) && a.reading.kind !== b.reading.kind && a.reading.score >= 3 && b.reading.score >= 3;

/** "founded in June X, which has just raised…": whoever is founded does other things in its turn. */
const isBirth = (a: Draft, b: Draft): boolean =>
  a.reading.act === 'found' && b.reading.act !== 'found' && a.reading.score >= 3 && b.reading.score >= 3;

const single = new Set<EventKind>(['milestone', 'launch', 'people', 'legal', 'research']);

/** Two clauses, each with parties of its own, of a kind that ties nobody. */
const apart = (a: Draft, b: Draft): boolean =>
  (single.has(b.reading.kind) || b.reading.act === 'fund' || b.reading.act === 'unseat') &&
  b.entities.some(({ rule }) => rule === 'mention') &&
  b.entities.every((entity) => !a.entities.some((other) => other.slugs.some((slug) => entity.slugs.includes(slug))));

/** "X promised…, while Y undertook…": somebody else does it, or all but a full stop stands before it. */
const isOther = (tokens: readonly Token[], a: Draft, b: Draft): boolean =>
  a.reading.score >= 3 &&
  b.reading.score >= 3 &&
  !b.cues.some(({ at, text, sense }) => returning.test(text) || (at === b.head && sense.act === 'state')) &&
  doers(b).length > 0 &&
  (a.reading.kind === b.reading.kind
    ? isOfOthers(a, b)
    : a.reading.act !== b.reading.act && (tokens[b.clause.tokens[0] ?? 0]?.text === ';' || isByOther(a, b)));

/** "Meta bought Manus, and Nvidia bought Groq": two of whom the first part does not speak. */
const isOfOthers = (a: Draft, b: Draft): boolean => {
  const known = a.entities.flatMap(({ slugs }) => slugs);
  const own = new Set(b.entities.flatMap(({ slugs }) => slugs));
  return own.size > 1 && [...own].every((slug) => !known.includes(slug));
};

/** Another doer, and somebody of whom the first part does not speak: else it tells the terms of the same deal. */
const isByOther = (a: Draft, b: Draft): boolean => {
  const known = a.entities.flatMap(({ slugs }) => slugs);
  return (
    doers(b).every((slug) => !doers(a).includes(slug)) &&
    b.entities.some(({ slugs }) => slugs.some((slug) => !known.includes(slug)))
  );
};

/** What one side gives for what the other gives is one deal. */
const returning = /^(?:en échange|en contrepartie|en retour|in exchange|in return)$/;

const doers = ({ entities, head }: Draft): readonly Slug[] =>
  entities.filter(({ at, subject }) => subject && at < head).flatMap(({ slugs }) => slugs);

export function unite(a: Draft, b: Draft): Draft {
  // "a présenté des PC animés par des puces Qualcomm": what drives a product is told of it.
  const part = b.clause.type === 'participle' && a.reading.kind === 'launch' && b.reading.act === 'integrate';
  const stronger = (b.reading.score > a.reading.score + 1 && !part) || isTermOf(a, b) ? b : a;
  return {
    ...stronger,
    cues: [...a.cues, ...b.cues],
    stated: a.stated ?? b.stated,
    verbs: [...a.verbs, ...b.verbs],
    entities: distinct([...a.entities, ...b.entities]),
    antecedent: a.antecedent ?? b.antecedent,
  };
}

/** "Under a contract signed on Monday, it will buy computing": what is agreed upon says more than that it is agreed. */
const isTermOf = (a: Draft, b: Draft): boolean =>
  a.reading.act === 'contract' &&
  a.reading.kind === 'partnership' &&
  b.reading.score >= 3 &&
  (b.reading.kind === 'infrastructure' || b.reading.kind === 'acquisition' || b.reading.kind === 'investment');
