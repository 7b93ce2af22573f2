import type { FoundEvent, Slug } from '../../model.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { findCues } from './cues.ts';
import { distinct } from './distinct.ts';
import { findDrafts } from './drafts.ts';
import { type Entity, findEntities } from './entities.ts';
import { hasStated } from './event-dates.ts';
import { findBystanders } from './participants.ts';
import { readReport } from './reports.ts';
import type { SentenceInput } from './scene.ts';
import { readTokens, type Token } from './tokens.ts';
import { findVerbGroups } from './verb-groups.ts';

export type SentenceReading = {
  readonly events: readonly FoundEvent[];
  readonly subject: readonly Slug[];
  readonly others: readonly Slug[];
  /** Companies it speaks of, left to right; two that one word stands for are none. */
  readonly spoken: readonly Slug[];
  /** The two that one word of it stands for. */
  readonly both: readonly Slug[];
  /** Whom its object pronoun stands for. */
  readonly center: readonly Slug[];
  /** Its subject is a person acting for himself. */
  readonly silent: boolean;
  /** Its subject is a product. */
  readonly ofProduct: boolean;
};

const nothing: SentenceReading = {
  events: [],
  subject: [],
  others: [],
  spoken: [],
  both: [],
  center: [],
  silent: false,
  ofProduct: false,
};

/** Events of one sentence, and what the next may refer to. */
export function readSentence(input: SentenceInput): SentenceReading {
  const { discourse, lexicon } = input;
  if (input.mentions.length === 0 && discourse.salient.length === 0) return nothing;
  const tokens = readTokens(input.text, input.sentence, input.mentions, input.dates, lexicon);
  const groups = findVerbGroups(tokens, lexicon);
  const clauses = splitClauses(tokens, groups, lexicon);
  const clauseOf = placeTokens(clauses);
  const entities = findEntities(tokens, clauseOf, groups, discourse, input.lang);
  const cues = findCues(tokens, new Map(groups.map((group) => [group.head, group.from])), lexicon);
  const bystanders = findBystanders(tokens, cues, entities, discourse.companies);
  const dated = input.dates.length > 0 && hasStated(tokens);
  const cuesOf = bucket(clauses, clauseOf, cues);
  const entitiesOf = bucket(clauses, clauseOf, entities);
  // Spelt out: what is spread into so many fields is copied several times over.
  const { text, lang, date, sentence, index, mentions, dates } = input;
  const scene = {
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
  const events: FoundEvent[] = [];
  if (!isQuestion(tokens))
    for (const draft of findDrafts(scene)) {
      const event = readReport(scene, draft, events.at(-1));
      if (event) events.push(event);
    }
  const taking = events.flatMap(({ participants }) => participants);
  // Someone whose company the report leaves out (he joined it later) is no one to refer to by "it".
  const isOut = (entity: Entity): boolean =>
    events.length > 0 && entity.mention?.as === 'person' && !entity.slugs.some((slug) => taking.includes(slug));
  const parties = entities.filter((entity) => !bystanders.has(entity) && !isOut(entity));
  const subjects = parties.filter((entity) => entity.subject && entity.rule !== 'possessive');
  const others = distinct([...parties.toReversed(), ...bystanders.keys()].flatMap((entity) => entity.slugs));
  const first = entities.find((entity) => entity.subject);
  const silent = first === undefined ? discourse.topic.length === 0 : first.rule === 'private';
  return {
    events,
    subject: silent ? [] : joined(tokens, subjects),
    others,
    spoken: parties.filter(({ rule }) => rule !== 'pair' && rule !== 'possessive').flatMap(({ slugs }) => slugs),
    both: parties.find(({ rule }) => rule === 'pair')?.slugs ?? [],
    center: parties.find(({ rule }) => rule === 'clitic')?.slugs ?? [],
    silent,
    ofProduct: subjects[0]?.mention?.as === 'product' || (subjects[0]?.rule === 'pronoun' && discourse.ofProduct),
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

const isQuestion = (tokens: readonly Token[]): boolean => [1, 2, 3].some((back) => tokens.at(-back)?.text === '?');

/** "X and Y signed": the subject is both. */
function joined(tokens: readonly Token[], subjects: readonly Entity[]): readonly Slug[] {
  const first = subjects[0];
  if (!first) return [];
  const slugs = [...first.slugs];
  let last = first.at;
  for (const entity of subjects) {
    if (entity.at <= last) continue;
    const between = tokens.slice(last + 1, entity.at).map((token) => token.text);
    if (!between.every((text) => /^(?:et|and|,|le|la|les|l'|the)$/.test(text))) break;
    slugs.push(...entity.slugs);
    last = entity.at;
  }
  return distinct(slugs);
}
