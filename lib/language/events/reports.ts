import type { DateExpression, DateSpan, EventKind, FoundEvent, Slug } from '../../model.ts';
import { type Draft, isFamily } from './drafts.ts';
import type { Entity } from './entities.ts';
import { findStated } from './event-dates.ts';
import { readModality } from './modality.ts';
import { takePart } from './participants.ts';
import { isName } from './parties.ts';
import type { Scene } from './scene.ts';
import { readTone } from './tone.ts';
import { isConjugated } from './verb-groups.ts';
import { readWitness } from './witness.ts';

/** The event a draft makes, or none when no company takes part. */
export function readReport(scene: Scene, draft: Draft, earlier: FoundEvent | undefined): FoundEvent | undefined {
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
  const participants = complete(scene, draft, taking, dated.report, earlier);
  if (participants.length === 0) return undefined;
  const term = dated.report && isTerm(draft, dated.report, participants) ? dated.report : undefined;
  const kind = term?.kind ?? (isHouse(scene, reading, draft.cues, participants) ? 'governance' : reading.kind);
  const modal = readModality(draft.cues, draft.verbs, draft.predicate, scene.lang, ({ from, head }) =>
    wordsOf(scene, from, head),
  );
  const modality = term && modal.modality === 'planned' ? term.modality : modal.modality;
  const tone = readTone(
    kind,
    reading.act,
    draft.cues,
    participants,
    taking,
    draft.head,
    draft.verbs.find(isConjugated)?.passive ?? false,
    modality === 'denied',
    draft.antecedent,
  );
  return {
    start: scene.sentence.start,
    end: scene.sentence.end,
    when: dated.when,
    basis: dated.basis,
    participants,
    kind,
    tone: tone.tone,
    ...(tone.sides ? { sides: tone.sides } : {}),
    modality,
    why: {
      ...(dated.date ? { date: whyDate(dated.date) } : {}),
      participants: whyParticipants(taking, participants),
      kind: reading.cues.map((cue) => ({ text: cue.text, rule: cue.sense.act })),
      tone: tone.triggers,
      modality: modal.triggers,
    },
    witness: readWitness(reading.act, scene.tokens, draft.entities),
  };
}

const wordsOf = (scene: Scene, from: number, head: number): string =>
  scene.tokens
    .slice(from, head + 1)
    .map(({ text }) => text)
    .join(' ');

const whyDate = ({ text, rule, reference }: DateExpression): NonNullable<FoundEvent['why']['date']> => ({
  text,
  rule,
  ...(reference ? { reference } : {}),
});

function whyParticipants(taking: readonly Entity[], participants: readonly Slug[]): FoundEvent['why']['participants'] {
  const named = taking.flatMap((entity) =>
    entity.slugs.map((company) => ({ company, text: entity.text, rule: entity.rule })),
  );
  const implied = participants.filter((slug) => !named.some(({ company }) => company === slug));
  return [...named, ...implied.map((company) => ({ company, text: '', rule: 'carried' }))];
}

type Dated = {
  readonly when: DateSpan;
  readonly basis: FoundEvent['basis'];
  readonly date?: DateExpression;
  readonly report?: FoundEvent;
};

/** Its own date; else another of the sentence; else that of the sentence before, if the story goes on; else the article's. */
function dateOf(scene: Scene, draft: Draft): Dated {
  const { antecedent } = draft;
  const ahead = draft.stated !== undefined && draft.stated.span.from > scene.date;
  const vain = ahead && (antecedent !== undefined || !isToCome(draft));
  if (draft.stated && !vain) return { when: draft.stated.span, basis: 'stated', date: draft.stated.date };
  const before =
    draft.clause.type === 'relative' &&
    draft.verbs.some((verb) => verb.tense === 'pluperfect' || verb.tense === 'perfect');
  const other =
    before || vain
      ? undefined
      : scene.dated
        ? findStated(scene.tokens, [...scene.tokens.keys()], draft.head)
        : undefined;
  if (other) return { when: other.span, basis: 'stated', date: other.date };
  if (draft.antecedent && draft.antecedent.basis !== 'reported')
    return { when: draft.antecedent.when, basis: 'carried', report: draft.antecedent };
  const reported: Dated = { when: { from: scene.date, to: scene.date, precision: 'day' }, basis: 'reported' };
  const last = scene.discourse.reports.at(-1);
  if (alone.has(draft.reading.act) && last?.event.kind !== draft.reading.kind) return reported;
  const follows = draft.cues.some((cue) => cue.sense.act === 'follow' && cue.at < draft.head);
  if (!last || scene.index - last.sentence > (follows ? 3 : 1) || last.event.basis === 'reported') return reported;
  if (scene.dates.some((date) => date.value === 'PRESENT_REF')) return reported;
  const main = draft.verbs.find(isConjugated);
  const being =
    main && /^(?:be|être)$/.test(scene.tokens[main.head]?.word?.lemmas[0] ?? '') && main.tense === 'present';
  if (being && draft.reading.kind === 'dispute') return reported;
  if ((scene.lang === 'en' && main?.tense === 'perfect') || main?.tense === 'pluperfect') return reported;
  return { when: last.event.when, basis: 'carried', report: last.event };
}

const coming = new Set(['planned', 'considered', 'rumoured']);

/** Only what is to come can have a date to come; else the date is that of an end or of a duty. */
const isToCome = ({ cues, verbs }: Draft): boolean =>
  cues.some(({ sense }) => coming.has(sense.act)) ||
  verbs.some(({ tense }) => tense === 'future' || tense === 'conditional' || tense === 'present');

/** A parent that merges what is its own puts its house in order. */
function isHouse(scene: Scene, { act }: Draft['reading'], cues: Draft['cues'], participants: readonly Slug[]): boolean {
  if (!cues.some(({ sense }) => sense.act === 'team')) return false;
  const parents = participants.map((slug) => scene.discourse.companies.get(slug)?.parent);
  return (
    /^(?:merge|integrate|buy|restructure)$/.test(act) &&
    parents.some((parent) => parent !== undefined && participants.includes(parent))
  );
}

/** Terms of a deal told in a second sentence are the deal. */
const isTerm = (draft: Draft, report: FoundEvent, participants: readonly Slug[]): boolean =>
  isFamily(report.kind, draft.reading.kind) &&
  draft.reading.score < 5 &&
  participants.every((slug) => report.participants.includes(slug));

/** Acts that need two. */
const relational = new Set(
  'ally contract license integrate host commit donate rewrite loosen keep extend invest stake buy merge acquihire rent compute supply seat unseat'.split(
    ' ',
  ),
);

/** Acts that one may do alone, whatever was told before. */
const alone = new Set(['list', 'team', 'found', 'fund']);

/** Companies named, and those that the sentence takes over from what came before without naming them. */
function complete(
  scene: Scene,
  draft: Draft,
  taking: readonly Entity[],
  report: FoundEvent | undefined,
  earlier: FoundEvent | undefined,
): readonly Slug[] {
  const named = [...new Set(taking.flatMap((entity) => entity.slugs))].sort();
  const { kind, act, score } = draft.reading;
  if (draft.antecedent)
    return named.length > 1 && kind !== 'investment'
      ? named
      : [...new Set([...named, ...draft.antecedent.participants])].sort();
  if (named.length === 0 && earlier && score >= 3) return earlier.participants;
  const within = named.every((slug) => report?.participants.includes(slug));
  if (
    report &&
    named.length === 1 &&
    within &&
    isFamily(report.kind, kind) &&
    (relational.has(act) || report.kind === kind) &&
    !alone.has(act)
  )
    return report.participants;
  if (named.length === 0 && kind === 'people') return lastStaff(scene);
  const last = scene.discourse.reports.at(-1);
  const before = last && scene.index - last.sentence === 1 ? last.event : report;
  if (named.length === 0) return before?.kind === kind && score >= 2 ? before.participants : [];
  if (kind === 'legal' && named.length === 1 && follows.has(act)) return sameCase(scene, named);
  if (named.length > 1 || !relational.has(act) || namesOther(scene, draft)) return named;
  const other = implied(scene, named[0], kind, earlier);
  return other ? [...named, other].sort() : named;
}

/** The board that hires and dismisses is that of the company whose people the text has spoken of. */
function lastStaff({ discourse }: Scene): readonly Slug[] {
  const reports = discourse.reports.filter(({ event }) => event.kind === 'people');
  const last = reports.findLast(({ event }) => event.participants.length === 1) ?? reports.at(-1);
  return last?.event.participants ?? protagonist(discourse, undefined);
}

/** The company most reports of the text have been about, if there is one. */
function protagonist(discourse: Scene['discourse'], but: Slug | undefined): readonly Slug[] {
  const counts = new Map<Slug, number>();
  for (const { event } of discourse.reports)
    for (const slug of event.participants) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const [first] = [...counts]
    .filter(([slug]) => slug !== but && discourse.companies.get(slug)?.kind !== 'authority')
    .sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] * 2 > discourse.reports.length ? [first[0]] : [];
}

/** Acts that go on with a suit already told. */
const follows = new Set(['amend', 'testify', 'appeal', 'drop']);

function sameCase({ discourse }: Scene, named: readonly Slug[]): readonly Slug[] {
  const last = discourse.reports.findLast(({ event }) => event.kind === 'legal')?.event.participants ?? [];
  return [...new Set([...named, ...last])].sort();
}

/** The other party, when the sentence before or this one has just spoken of it. */
function implied(
  scene: Scene,
  slug: Slug | undefined,
  kind: EventKind,
  earlier: FoundEvent | undefined,
): Slug | undefined {
  const { discourse } = scene;
  const open = (other: Slug): boolean => other !== slug && discourse.companies.get(other)?.kind !== 'authority';
  const partner = (event: FoundEvent | undefined): Slug | undefined =>
    event && slug !== undefined && event.participants.includes(slug) && event.participants.length === 2
      ? event.participants.find(open)
      : undefined;
  const here = partner(earlier);
  if (here) return here;
  const first = scene.entities[0]?.slugs[0];
  if (earlier && earlier.participants.length === 2 && !earlier.participants.includes(slug ?? ''))
    return earlier.participants.find((other) => open(other) && other !== first);
  const last = discourse.reports.at(-1);
  if (last && scene.index - last.sentence === 1 && last.event.participants.length === 2)
    return (
      partner(last.event) ?? last.event.participants.find((other) => open(other) && !discourse.topic.includes(other))
    );
  if (discourse.topicAt === scene.index - 1) return discourse.topic.find(open);
  const near = partner(
    discourse.reports.findLast(
      ({ event, sentence }) =>
        scene.index - sentence < 5 && event.kind === kind && event.participants.includes(slug ?? ''),
    )?.event,
  );
  return near ?? protagonist(discourse, slug)[0];
}

/** An unknown name in the clause is the other party. */
const namesOther = (scene: Scene, draft: Draft): boolean =>
  draft.clause.tokens.some((at) => at > draft.head && isName(scene.tokens[at]));
