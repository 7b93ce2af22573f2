import type { Lang, Mention, Slug } from '../../model.ts';
import type { Clause } from './clauses.ts';
import type { Discourse } from './discourse.ts';
import { isPrivate } from './people.ts';
import { type Resolved, resolve } from './pronouns.ts';
import type { Token } from './tokens.ts';
import { isConjugated, type VerbPlaces } from './verb-parts.ts';

/** What in a sentence stands for companies: a mention, or a word resolved to one. */
export type Entity = {
  readonly at: number;
  readonly slugs: readonly Slug[];
  readonly rule: 'mention' | 'private' | 'generic' | 'pair' | 'pronoun' | 'clitic' | 'possessive' | 'latter';
  readonly text: string;
  readonly mention?: Mention;
  readonly subject: boolean;
};

/** Everything that stands for a company, left to right, resolved against the sentence so far and the discourse. */
export function findEntities(
  tokens: readonly Token[],
  clauseOf: readonly Clause[],
  verbs: Readonly<Record<'starts' | 'heads', VerbPlaces>>,
  discourse: Discourse,
  lang: Lang,
): Entity[] {
  const entities: Entity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (!token.mention && !token.word?.refers)) continue;
    const clause = clauseOf[at];
    const verb = clause?.verbs.find(isConjugated);
    const subject = verb === undefined || at < verb.from;
    const { mention } = token;
    const found: Resolved | undefined = mention
      ? isPrivate(mention, discourse.companies)
        ? { slugs: [], rule: 'private' }
        : { slugs: [mention.company], rule: 'mention' }
      : resolve(tokens, at, { entities, clause, subject, discourse, starts: verbs.starts, heads: verbs.heads, lang });
    if (found && (found.slugs.length > 0 || found.rule === 'private'))
      entities.push({
        at,
        ...found,
        text: token.text,
        subject: subject && found.rule !== 'clitic',
        ...(mention ? { mention } : found.mention ? { mention: found.mention } : {}),
      });
  }
  return entities;
}
