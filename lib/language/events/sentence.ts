import type {
  DateExpression,
  DateSpan,
  Day,
  EventKind,
  FoundEvent,
  Lang,
  Mention,
  Slug,
  Span,
  Trigger,
} from '../../model.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { type Cue, findCues } from './cues.ts';
import type { Discourse } from './discourse.ts';
import { type Entity, findEntities } from './entities.ts';
import { findStated, type Stated } from './event-dates.ts';
import { type Reading, readKind } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { readModality } from './modality.ts';
import { findBystanders, takePart } from './participants.ts';
import { readTokens, type Token } from './tokens.ts';
import { readTone } from './tone.ts';
import { findVerbGroups, isConjugated, type VerbGroup } from './verb-groups.ts';
import { readWitness } from './witness.ts';

export type SentenceInput = {
  readonly text: string;
  readonly lang: Lang;
  readonly date: Day;
  readonly sentence: Span;
  /** Its number in the text. */
  readonly index: number;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly lexicon: Lexicon;
  readonly discourse: Discourse;
};

export type SentenceReading = {
  readonly events: readonly FoundEvent[];
  readonly subject: readonly Slug[];
  readonly others: readonly Slug[];
};

const nothing: SentenceReading = { events: [], subject: [], others: [] };

/** Events of one sentence, and what the next may refer to. */
export function readSentence(input: SentenceInput): SentenceReading {
  if (input.mentions.length === 0 && input.discourse.salient.length === 0) return nothing;
  const tokens = readTokens(input.text, input.sentence, input.mentions, input.dates, input.lexicon);
  const groups = findVerbGroups(tokens, input.lexicon);
  const clauses = splitClauses(tokens, groups, input.lexicon);
  const entities = findEntities(tokens, clauses, groups, input.discourse, input.lang);
  const cues = findCues(tokens, new Set(groups.map((group) => group.head)), input.lexicon);
  const bystanders = findBystanders(tokens, cues, entities, input.discourse.companies);
  const scene: Scene = { ...input, tokens, clauses, entities, cues, bystanders };
  const drafts = mergeDrafts(clauses.flatMap((clause) => draftOf(scene, clause)));
  const events = isQuestion(tokens) ? [] : drafts.flatMap((draft) => finish(scene, draft));
  const subjects = entities.filter(
    (entity) => entity.subject && entity.rule !== 'possessive' && !bystanders.has(entity),
  );
  const first = subjects[0];
  const subject = first ? joined(tokens, subjects, first) : [];
  return { events, subject, others: [...new Set(entities.toReversed().flatMap((entity) => entity.slugs))] };
}

type Scene = SentenceInput & {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly Entity[];
  readonly cues: readonly Cue[];
  readonly bystanders: ReadonlyMap<Entity, string>;
};

type Draft = {
  readonly clause: Clause;
  readonly members: readonly number[];
  readonly reading: Reading;
  readonly cues: readonly Cue[];
  readonly stated: Stated | undefined;
  readonly head: number;
  readonly verbs: readonly VerbGroup[];
  readonly entities: readonly Entity[];
};

const isQuestion = (tokens: readonly Token[]): boolean => tokens.slice(-3).some((token) => token.text === '?');

/** "X and Y signed": the subject is both. */
function joined(tokens: readonly Token[], subjects: readonly Entity[], first: Entity): readonly Slug[] {
  const slugs = [...first.slugs];
  let last = first.at;
  for (const entity of subjects) {
    if (entity.at <= last) continue;
    const between = tokens.slice(last + 1, entity.at).map((token) => token.text);
    if (!between.every((text) => /^(?:et|and|,|le|la|les|l'|the)$/.test(text))) break;
    slugs.push(...entity.slugs);
    last = entity.at;
  }
  return [...new Set(slugs)];
}

function draftOf(scene: Scene, clause: Clause): Draft[] {
  const members = new Set(clause.tokens);
  const cues = scene.cues.filter((cue) => members.has(cue.at));
  const reading = readKind(cues);
  const verb = clause.verbs.find(isConjugated) ?? clause.verbs.find((group) => group.tense === 'participle');
  const head = headOf(reading, verb, clause);
  const stated = findStated(scene.tokens, clause.tokens, head);
  const own = scene.entities.filter((entity) => members.has(entity.at));
  const inherited = clause.shared ? inherit(scene, clause) : [];
  const entities = [...inherited.filter((entity) => !own.includes(entity)), ...own];
  if (!passes(scene, clause, reading, cues, verb, stated)) return [];
  if (!reading) return [];
  return [{ clause, members: clause.tokens, reading, cues, stated, head, verbs: clause.verbs, entities }];
}

/** Where the act is told: its strongest word, or else the verb. */
function headOf(reading: Reading | undefined, verb: VerbGroup | undefined, clause: Clause): number {
  const cue = reading?.cues.find(({ sense }) => sense.act === reading.act);
  return verb?.head ?? cue?.at ?? clause.tokens[0] ?? 0;
}

/** The subject of the parent clause, or the name a relative clause hangs on. */
function inherit(scene: Scene, clause: Clause): readonly Entity[] {
  const parent = scene.clauses[clause.parent];
  if (!parent) return [];
  const first = clause.tokens[0] ?? 0;
  const before = scene.entities.filter((entity) => parent.tokens.includes(entity.at) && entity.at < first);
  if (clause.type === 'relative' || clause.type === 'participle') return before.slice(-1);
  const subjects = before.filter((entity) => entity.subject);
  if (subjects.length > 0) return subjects;
  return parent.shared ? inherit(scene, parent) : [];
}

/** Whether a clause reports something that happened, happens or is to happen. */
function passes(
  scene: Scene,
  clause: Clause,
  reading: Reading | undefined,
  cues: readonly Cue[],
  verb: VerbGroup | undefined,
  stated: Stated | undefined,
): boolean {
  if (!reading) return false;
  const modal = cues.some((cue) => cue.sense.act === 'denied');
  if (verb?.negated && !modal) return false;
  if (/^(?:ni|neither)$/.test(scene.tokens[clause.tokens[0] ?? 0]?.text ?? '')) return false;
  if (cues.some((cue) => cue.sense.act === 'opinion')) return false;
  if (stated) return reading.score >= 1.5 || verb !== undefined;
  if (clause.quoted || !verb || !isConjugated(verb)) return false;
  if (clause.type === 'relative' || clause.type === 'subordinate')
    return reading.score >= 3 && (verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect');
  return reading.score >= 3 && !isStanding(scene, verb, cues);
}

/** A standing fact has a stative verb in the present or imperfect and no act of its own. */
function isStanding(scene: Scene, verb: VerbGroup, cues: readonly Cue[]): boolean {
  const told = cues.filter((cue) => cue.at === verb.head && cue.sense.source !== 'context');
  const stative = told.some((cue) => cue.sense.act === 'state');
  const active = told.some(
    (cue) =>
      cue.sense.kind !== undefined ||
      cue.sense.act === 'report' ||
      cue.sense.act === 'considered' ||
      cue.sense.act === 'planned' ||
      cue.sense.act === 'denied',
  );
  if (stative && !active) return true;
  if (active) return false;
  return verb.tense === 'present' || verb.tense === 'imperfect' || scene.tokens[verb.head] === undefined;
}

const deals = new Set<EventKind>(['partnership', 'investment', 'infrastructure', 'acquisition', 'governance']);

/** Clauses of one sentence that tell of one act: same date, and the same kind or terms of the same deal. */
function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    if (!last || !isSameAct(last, draft)) merged.push(draft);
    else merged[merged.length - 1] = unite(last, draft);
  }
  return merged;
}

function isSameAct(a: Draft, b: Draft): boolean {
  if (a.stated && b.stated && (a.stated.span.from !== b.stated.span.from || a.stated.span.to !== b.stated.span.to))
    return false;
  if (a.reading.kind === 'people' && b.reading.kind === 'people')
    return a.clause.type === 'participle' || b.clause.type === 'relative';
  if (a.reading.kind === b.reading.kind) return true;
  if (deals.has(a.reading.kind) && deals.has(b.reading.kind)) return true;
  return b.reading.score < 3 || (a.reading.score < 3 && a.clause.type === 'participle');
}

function unite(a: Draft, b: Draft): Draft {
  const stronger = b.reading.score > a.reading.score + 1 ? b : a;
  return {
    ...stronger,
    members: [...a.members, ...b.members],
    cues: [...a.cues, ...b.cues],
    stated: a.stated ?? b.stated,
    verbs: [...a.verbs, ...b.verbs],
    entities: [...new Set([...a.entities, ...b.entities])],
  };
}

function finish(scene: Scene, draft: Draft): FoundEvent[] {
  const { reading } = draft;
  const dated = dateOf(scene, draft);
  const taking = takePart(
    draft.entities,
    scene.bystanders,
    reading.kind,
    reading.act,
    draft.head,
    dated.when.to,
    scene.discourse.companies,
  );
  let participants = [...new Set(taking.flatMap((entity) => entity.slugs))].sort();
  let carried = dated.report;
  if (
    participants.length < 2 &&
    carried &&
    isFamily(carried.kind, reading.kind) &&
    participants.every((slug) => carried?.participants.includes(slug))
  )
    participants = [...carried.participants];
  else carried = undefined;
  if (participants.length === 0) return [];
  const modal = readModality(draft.cues, draft.verbs, scene.lang, (group) =>
    scene.tokens
      .slice(group.from, group.head + 1)
      .map(({ text }) => text)
      .join(' '),
  );
  const tone = readTone(
    reading.kind,
    reading.act,
    draft.cues,
    participants,
    draft.entities,
    draft.head,
    modal.modality === 'denied',
  );
  const kindTriggers: Trigger[] = reading.cues.map((cue) => ({ text: cue.text, rule: cue.sense.act }));
  return [
    {
      start: scene.sentence.start,
      end: scene.sentence.end,
      when: dated.when,
      basis: dated.basis,
      participants,
      kind: reading.kind,
      tone: tone.tone,
      ...(tone.sides ? { sides: tone.sides } : {}),
      modality: modal.modality,
      why: {
        ...(dated.date
          ? {
              date: {
                text: dated.date.text,
                rule: dated.date.rule,
                ...(dated.date.reference ? { reference: dated.date.reference } : {}),
              },
            }
          : {}),
        participants: taking.flatMap((entity) =>
          entity.slugs.map((company) => ({ company, text: entity.text, rule: entity.rule })),
        ),
        kind: kindTriggers,
        tone: tone.triggers,
        modality: modal.triggers,
      },
      witness: readWitness(reading.act, scene.tokens, draft.entities),
    },
  ];
}

const isFamily = (a: EventKind, b: EventKind): boolean => a === b || (deals.has(a) && deals.has(b));

type Dated = {
  readonly when: DateSpan;
  readonly basis: FoundEvent['basis'];
  readonly date?: DateExpression;
  readonly report?: FoundEvent;
};

/** Its own date; else another of the sentence; else that of the sentence before, if the story goes on; else the article's. */
function dateOf(scene: Scene, draft: Draft): Dated {
  if (draft.stated) return { when: draft.stated.span, basis: 'stated', date: draft.stated.date };
  const all = scene.tokens.map((_, at) => at);
  const other = draft.clause.type === 'relative' ? undefined : findStated(scene.tokens, all, draft.head);
  if (other) return { when: other.span, basis: 'stated', date: other.date };
  const reported: Dated = { when: { from: scene.date, to: scene.date, precision: 'day' }, basis: 'reported' };
  const last = scene.discourse.reports.at(-1);
  if (!last || scene.index - last.sentence > 1 || last.event.basis === 'reported') return reported;
  if (scene.dates.some((date) => date.value === 'PRESENT_REF')) return reported;
  const main = draft.verbs.find(isConjugated);
  if (scene.lang === 'en' && main?.tense === 'perfect') return reported;
  return { when: last.event.when, basis: 'carried', report: last.event };
}
