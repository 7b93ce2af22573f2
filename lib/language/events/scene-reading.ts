import { findBystanders } from './bystanders.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { findCues } from './cues.ts';
import { findEntities } from './entities.ts';
import { hasStated } from './event-dates.ts';
import type { Scene, SentenceInput } from './scene.ts';
import { readTokens } from './tokens.ts';
import { findVerbGroups } from './verb-groups.ts';
import { placeVerbs } from './verb-parts.ts';

/** One sentence taken apart: its words, verbs, clauses, companies and cues. */
export function readScene(input: SentenceInput): Scene {
  const { text, lang, date, sentence, index, mentions, dates, discourse, lexicon } = input;
  const tokens = readTokens(text, sentence, mentions, dates, lexicon);
  const groups = findVerbGroups(tokens, lexicon);
  const starts = placeVerbs(groups, ({ from }) => from);
  const heads = placeVerbs(groups, ({ head }) => head);
  const clauses = splitClauses(tokens, starts, lexicon);
  const clauseOf = placeTokens(clauses);
  const entities = findEntities(tokens, clauseOf, { starts, heads }, discourse, lang);
  const cues = findCues(tokens, heads, lexicon);
  const bystanders = findBystanders(tokens, cues, entities, discourse.companies);
  const dated = dates.length > 0 && hasStated(tokens);
  const cuesOf = bucket(clauses, clauseOf, cues);
  const entitiesOf = bucket(clauses, clauseOf, entities);
  // Spelt out: what is spread into so many fields is copied several times over.
  return {
    text,
    lang,
    date,
    sentence,
    index,
    mentions,
    dates,
    lexicon,
    discourse,
    tokens,
    clauses,
    entities,
    cues,
    cuesOf,
    entitiesOf,
    bystanders,
    dated,
  };
}

/** The clause of each token. */
function placeTokens(clauses: readonly Clause[]): Clause[] {
  const clauseOf: Clause[] = [];
  for (const clause of clauses) for (const at of clause.tokens) clauseOf[at] = clause;
  return clauseOf;
}

/** What stands in each clause, by its id. */
function bucket<Item extends { readonly at: number }>(
  clauses: readonly Clause[],
  clauseOf: readonly Clause[],
  items: readonly Item[],
): Item[][] {
  const buckets: Item[][] = clauses.map(() => []);
  for (const item of items) buckets[clauseOf[item.at]?.id ?? 0]?.push(item);
  return buckets;
}
