import { endOfPart, findPredicate } from './clause-predicates.ts';
import { hasVerb, mainOf, open, type Splitting } from './clauses.ts';
import type { Token } from './tokens.ts';

/** "avant de renoncer vendredi à…", "before dropping it on Friday": with a date of its own, what one does next. */
export function atBefore(splitting: Splitting, at: number): void {
  const { tokens, verbs, current } = splitting;
  const french = /^d(?:e|')$/.test(tokens[at + 1]?.text ?? '');
  const verb = french ? (verbs[at + 2] ?? verbs[at + 3]) : verbs[at + 1];
  if (verb?.tense !== (french ? 'infinitive' : 'gerund') || !hasVerb(current)) return;
  if (tokens.slice(verb.head, endOfPart(splitting, verb.head)).some((token) => token.date))
    open(splitting, 'coordinate', mainOf(splitting).id, true);
}

/** "a day after", « dix semaines après »: what follows is told in its turn. */
export const isAfterLength = (token: Token | undefined): boolean =>
  token?.date?.type === 'DURATION' && / (?:after|après)$/.test(token.text);

export function atLength(splitting: Splitting, at: number): void {
  if (splitting.tokens[at - 1]?.text === ',' || !hasVerb(splitting.current)) return;
  if (findPredicate(splitting, at + 1) !== undefined) open(splitting, 'coordinate', mainOf(splitting).id, false);
}
