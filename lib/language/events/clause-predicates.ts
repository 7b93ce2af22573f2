import type { Splitting } from './clauses.ts';
import { isConjugated } from './verb-parts.ts';

const reach = 24;
const ends = new Set([';', ':', '—', '–', '»', '”', ')', ']', ',']);

/** First token of the finite verb that a subject standing at `at` would have, before the part of the sentence ends. */
export function findPredicate({ tokens, verbs, lexicon }: Splitting, at: number): number | undefined {
  let named = false;
  for (let i = at; i < tokens.length && i < at + reach; i++) {
    const token = tokens[i];
    if (token?.text === ',' && tokens[i + 1]?.word?.classes.has('coordinator')) return undefined;
    if (!token || (ends.has(token.text) && (token.text !== ',' || named))) return undefined;
    named ||= token.mention !== undefined || i > at + 5;
    const classes = token.word?.classes;
    const inner =
      classes?.has('relative') ||
      classes?.has('subordinator') ||
      (classes?.has('complementizer') && lexicon.lang === 'fr');
    if (i > at && inner) return undefined;
    const group = verbs[i];
    if (group && isConjugated(group) && i > at) return i;
  }
  return undefined;
}

/** Whether a verb begins at `at`, adverbs and dates aside: what comes has no subject of its own. */
export function startsVerb(splitting: Splitting, at: number): boolean {
  const group = splitting.verbs[skipAdverbs(splitting, at)];
  return group !== undefined && (isConjugated(group) || group.tense === 'participle');
}

/** Position past adverbs, dates, negations and object pronouns. */
export function skipAdverbs({ tokens, verbs }: Splitting, at: number): number {
  let i = at;
  for (; i < tokens.length && i < at + 5; i++) {
    const token = tokens[i];
    const classes = token?.word?.classes;
    if (verbs[i]) return i;
    const pronoun = classes?.has('clitic') && (!classes.has('determiner') || verbs[i + 1]);
    if (
      !token?.date &&
      !classes?.has('adverb') &&
      !classes?.has('coordinator') &&
      !classes?.has('negation') &&
      !pronoun
    )
      return i;
  }
  return i;
}

/** Position of the punctuation that ends the part of the sentence at `at`. */
export function endOfPart({ tokens }: Splitting, at: number): number {
  let i = at;
  while (i < tokens.length && i < at + reach && !ends.has(tokens[i]?.text ?? '')) i++;
  return i;
}

/** "C'est le 11 septembre que…", "it was Musk who…": one clause, its parts set apart for stress. */
export function isCleft({ tokens, current }: Splitting): boolean {
  const [first, second] = current.tokens
    .filter((at) => tokens[at]?.spoken && !tokens[at]?.date)
    .map((at) => tokens[at]?.text ?? '');
  return (first === "c'" || first === 'ce' || first === 'it') && /^(?:est|était|fut|sera|is|was)$/.test(second ?? '');
}
