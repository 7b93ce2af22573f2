import type { FoundEvent, Mention, Slug } from '../../model.ts';
import { addNew, distinct } from './distinct.ts';
import { findDrafts } from './drafts.ts';
import type { Entity } from './entities.ts';
import { isName } from './parties.ts';
import { readReport } from './reports.ts';
import type { Scene, SentenceInput } from './scene.ts';
import { readScene } from './scene-reading.ts';
import type { Token } from './tokens.ts';

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
  /** The person it speaks of; undefined if it is a stranger, null if there is none. */
  readonly person: Mention | undefined | null;
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
  person: null,
};

/** Events of one sentence, and what the next may refer to. */
export function readSentence(input: SentenceInput): SentenceReading {
  if (input.mentions.length === 0 && input.discourse.salient.length === 0) return nothing;
  const scene = readScene(input);
  const events = isQuestion(scene.tokens) ? [] : readEvents(scene);
  return { events, ...findReferents(scene, events) };
}

function readEvents(scene: Scene): FoundEvent[] {
  const events: FoundEvent[] = [];
  for (const draft of findDrafts(scene)) {
    const event = readReport(scene, draft, events.at(-1));
    if (event) events.push(event);
  }
  return events;
}

function findReferents(scene: Scene, events: readonly FoundEvent[]): Omit<SentenceReading, 'events'> {
  const { tokens, entities, bystanders, discourse } = scene;
  // Someone whose company the report leaves out (he joined it later) is no one to refer to by "it".
  const isOut = (entity: Entity): boolean =>
    events.length > 0 && entity.mention?.as === 'person' && !entity.slugs.some((slug) => takesPart(events, slug));
  const parties = entities.filter((entity) => !bystanders.has(entity) && !isOut(entity));
  const subjects = parties.filter((entity) => entity.subject && entity.rule !== 'possessive');
  const first = entities.find((entity) => entity.subject);
  const silent = first === undefined ? discourse.topic.length === 0 : first.rule === 'private';
  return {
    subject: silent ? [] : joined(tokens, subjects),
    others: listOthers(parties, bystanders.keys()),
    spoken: listSpoken(parties),
    both: parties.find(({ rule }) => rule === 'pair')?.slugs ?? [],
    center: parties.find(({ rule }) => rule === 'clitic')?.slugs ?? [],
    silent,
    person: personOf(scene),
    ofProduct: subjects[0]?.mention?.as === 'product' || (subjects[0]?.rule === 'pronoun' && discourse.ofProduct),
  };
}

const takesPart = (events: readonly FoundEvent[], slug: Slug): boolean =>
  events.some(({ participants }) => participants.includes(slug));

/** The last named first, those that take no part behind. */
function listOthers(parties: readonly Entity[], bystanders: Iterable<Entity>): readonly Slug[] {
  const others: Slug[] = [];
  for (let at = parties.length - 1; at >= 0; at--) addNew(others, parties[at]?.slugs ?? []);
  for (const entity of bystanders) addNew(others, entity.slugs);
  return others;
}

function listSpoken(parties: readonly Entity[]): readonly Slug[] {
  const spoken: Slug[] = [];
  for (const { rule, slugs } of parties) if (rule !== 'pair' && rule !== 'possessive') spoken.push(...slugs);
  return spoken;
}

/** The subject if it is a person, or else whoever is named last; a stranger's name makes everybody forgotten. */
function personOf({ tokens, entities }: Scene): Mention | undefined | null {
  const people = entities.filter(({ mention }) => mention?.as === 'person');
  // "Nadella offered him a home": the next sentence goes on about him.
  const spoken = tokens.findIndex(({ text }) => text === 'him');
  const found = people.find(({ at }) => at < spoken - 3) ?? people.find(({ subject }) => subject) ?? people.at(-1);
  if (found) return found.mention;
  const isStranger = tokens.some(
    (token, at) =>
      isName(token) && isName(tokens[at + 1]) && !isName(tokens[at + 2]) && !entities.some((e) => e.at < at),
  );
  return isStranger ? undefined : null;
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
