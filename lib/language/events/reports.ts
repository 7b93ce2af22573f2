import type { DateExpression, EventKind, FoundEvent, Slug } from '../../model.ts';
import { acts } from './acts.ts';
import { findCase } from './cases.ts';
import type { Draft } from './drafts.ts';
import { findEnd } from './ends.ts';
import type { Entity } from './entities.ts';
import { isFamily } from './families.ts';
import { readModality } from './modality.ts';
import { takePart } from './participants.ts';
import { isPunished } from './report-authorities.ts';
import { dateOf } from './report-dates.ts';
import { complete } from './report-parties.ts';
import type { Scene } from './scene.ts';
import { readTone } from './tone.ts';
import { isConjugated } from './verb-parts.ts';
import { readWitness } from './witness.ts';

/** The event a draft makes, or none when no company takes part. */
export function readReport(scene: Scene, draft: Draft, earlier: FoundEvent | undefined): FoundEvent | undefined {
  const { reading } = draft;
  const dated = dateOf(scene, draft);
  const taking = takePart(
    scene.tokens,
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
  const kind = term?.kind ?? kindAmong(scene, reading, draft.cues, participants);
  const modal = readModality(draft.cues, draft.verbs, draft.predicate, scene.lang, ({ from, head }) =>
    wordsOf(scene, from, head),
  );
  const modality = term && modal.modality === 'planned' ? term.modality : modal.modality;
  const until = findEnd(scene, { kind, modality, when: dated.when });
  const tone = readTone(
    scene.tokens,
    kind,
    reading.act,
    draft.cues,
    participants,
    taking,
    draft.head,
    draft.verbs.find(isConjugated)?.passive ?? false,
    modality === 'denied',
    draft.verbs.find(isConjugated)?.negated ?? false,
    draft.antecedent,
  );
  const still = isSideBySide(scene, reading.act, participants)
    ? ({ tone: 'neutral' } as const)
    : dated.report && isSameQuarrel(dated.report, participants, kind, reading.act)
      ? dated.report
      : isPunished(scene, participants, reading.act)
        ? ({ tone: 'conflict' } as const)
        : tone.tone === 'neutral'
          ? (findCase(scene, reading, participants, draft.entities) ?? tone)
          : tone;
  return {
    start: scene.sentence.start,
    end: scene.sentence.end,
    when: dated.when,
    ...(until ? { until } : {}),
    basis: dated.basis,
    participants,
    kind,
    tone: still.tone,
    ...(still.sides ? { sides: still.sides } : {}),
    modality,
    why: whyOf(dated.date, whyParticipants(taking, participants), reading, tone.triggers, modal.triggers),
    witness: readWitness(reading.act, scene.tokens, draft.entities),
  };
}

/** Companies that sign one code, each for itself: it ties them to the authority whose code it is, not to each other. */
const isSideBySide = ({ discourse }: Scene, act: string, participants: readonly Slug[]): boolean =>
  act === 'sign-code' && participants.every((slug) => discourse.companies.get(slug)?.kind !== 'authority');

/** An answer in a quarrel already told: the other side is the same though nobody names it. */
const isSameQuarrel = (report: FoundEvent, participants: readonly Slug[], kind: EventKind, act: string): boolean =>
  report.tone === 'conflict' &&
  kind === 'dispute' &&
  (report.kind === kind || report.kind === 'legal') &&
  acts.get(act)?.tone === 'conflict' &&
  report.participants.join() === participants.join();

const wordsOf = (scene: Scene, from: number, head: number): string =>
  scene.tokens
    .slice(from, head + 1)
    .map(({ text }) => text)
    .join(' ');

type Why = FoundEvent['why'];

const whyOf = (
  date: DateExpression | undefined,
  participants: Why['participants'],
  { cues }: Draft['reading'],
  tone: Why['tone'],
  modality: Why['modality'],
): Why => ({
  ...(date ? { date: whyDate(date) } : {}),
  participants,
  kind: cues.map((cue) => ({ text: cue.text, rule: cue.sense.act })),
  tone,
  modality,
});

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

/** The kind that the parties leave of the one the words tell: what authorities alone publish are rules. */
function kindAmong(
  scene: Scene,
  reading: Draft['reading'],
  cues: Draft['cues'],
  participants: readonly Slug[],
): EventKind {
  if (isHouse(scene, reading, cues, participants)) return 'governance';
  const official = participants.every((slug) => scene.discourse.companies.get(slug)?.kind === 'authority');
  return official && reading.kind === 'launch' ? 'regulation' : reading.kind;
}

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
  !(draft.reading.act === 'stake' && draft.reading.score >= 4) &&
  participants.every((slug) => report.participants.includes(slug));
