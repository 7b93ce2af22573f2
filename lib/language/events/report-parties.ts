import type { EventKind, FoundEvent, Slug } from '../../model.ts';
import { addSorted, distinct } from './distinct.ts';
import type { Draft } from './drafts.ts';
import type { Entity } from './entities.ts';
import { isFamily } from './families.ts';
import { isName } from './parties.ts';
import { alone, follows, relational } from './relations.ts';
import { isGrantedByUnnamed, lastAuthority } from './report-authorities.ts';
import type { Scene } from './scene.ts';
import { isAbout, isOfThat, lastBargain, leftBehind, namesOther } from './unnamed-parties.ts';

/** Companies named, and those that the sentence takes over from what came before without naming them. */
export function complete(
  scene: Scene,
  draft: Draft,
  taking: readonly Entity[],
  report: FoundEvent | undefined,
  earlier: FoundEvent | undefined,
): readonly Slug[] {
  const named: Slug[] = [];
  for (const { slugs } of taking) addSorted(named, slugs);
  const { kind, act, score } = draft.reading;
  if (draft.antecedent?.kind === 'legal' && kind === 'legal') return draft.antecedent.participants;
  // What is valued is whoever raised the money, not those who gave it.
  if (draft.antecedent && named.length === 0 && draft.cues.some(({ text }) => /^valu|^valoris/.test(text)))
    return doers(draft.antecedent);
  if (draft.antecedent)
    return named.length > 1 && kind !== 'investment'
      ? named
      : distinct([...named, ...draft.antecedent.participants]).sort();
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
  if (report && named.length === 1 && within && answers(report, kind, act) && !namesOther(scene, draft))
    return report.participants;
  if (named.length === 0 && kind === 'people')
    return draft.entities.some((entity) => isOwner(scene, entity)) ? [] : lastStaff(scene);
  const last = scene.discourse.reports.at(-1);
  const before = last && scene.index - last.sentence === 1 ? last.event : report;
  if (
    named.length === 0 &&
    act === 'fund' &&
    // "Une levée de 6,5 milliards doit être bouclée": whose round it is was said before.
    draft.reading.cues.some(({ at, sense }) => at < draft.head && sense.act === 'fund' && sense.source !== 'context') &&
    score >= 3 &&
    before?.kind !== kind &&
    scene.discourse.topicAt === scene.index - 1
  )
    return scene.discourse.topic.slice(0, 1);
  if (named.length === 0) return before?.kind === kind && score >= 2 ? before.participants : [];
  const listed = named.length === 1 && earlier?.kind === kind ? carriedBy(earlier) : undefined;
  if (listed && draft.clause.type === 'coordinate' && !namesOther(scene, draft))
    return distinct([...named, listed]).sort();
  if (kind === 'regulation' && (asking.test(act) || isOfThat(scene, draft)) && areAuthorities(scene, named))
    return distinct([...named, ...lastSpoken(scene)]).sort();
  if (isGrantedByUnnamed(scene, draft, named))
    return distinct([...named, ...lastAuthority(scene, named, earlier)]).sort();
  if (kind === 'legal' && named.length === 1 && follows.has(act)) return sameCase(scene, named);
  if ((kind === 'legal' || kind === 'dispute') && named.length === 1 && isAbout(scene, draft))
    return lastBargain(scene, named);
  const left = leftBehind(scene, draft, named);
  if (left) return [...named, left].sort();
  if (named.length > 1 || !relational.has(act) || namesOther(scene, draft) || isByOther(scene, draft)) return named;
  const other = implied(scene, named[0], kind, earlier);
  return other ? [...named, other].sort() : named;
}

/** "Amazon sued Perplexity. The start-up denounced a bullying": an answer to the other side. */
const answers = ({ kind, tone, participants }: FoundEvent, answer: EventKind, act: string): boolean =>
  answer === 'dispute' &&
  (act === 'criticise' || act === 'accuse') &&
  (kind === 'legal' || kind === 'dispute') &&
  tone === 'conflict' &&
  participants.length === 2;

const asking = /^(?:consult|inquire|request|order)$/;

const areAuthorities = ({ discourse }: Scene, named: readonly Slug[]): boolean =>
  named.length > 0 && named.every((slug) => discourse.companies.get(slug)?.kind === 'authority');

/** "On Friday it invited comments": on those of whom the sentence before spoke. */
const lastSpoken = ({ discourse, index }: Scene): readonly Slug[] =>
  discourse.topicAt === index - 1
    ? discourse.spoken.filter((slug) => discourse.companies.get(slug)?.kind !== 'authority')
    : [];

/** "Oracle booked orders, AMD promised six gigawatts": what they do to the one whom no part names. */
const carriedBy = ({ participants, why }: FoundEvent): Slug | undefined =>
  participants.length === 2 ? why.participants.find(({ rule }) => rule === 'carried')?.company : undefined;

/** "l'entreprise d'Elon Musk": the company of somebody who has several is none of those spoken of. */
const isOwner = ({ tokens }: Scene, { at, rule }: Entity): boolean =>
  rule === 'private' && /^(?:d'|de|of)$/.test(tokens[at - 1]?.text ?? '');

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

function sameCase({ discourse }: Scene, named: readonly Slug[]): readonly Slug[] {
  const last = discourse.reports.findLast(({ event }) => event.kind === 'legal')?.event.participants ?? [];
  return distinct([...named, ...last]).sort();
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
  const alone = earlier?.participants.length === 1 ? earlier.participants.find(open) : undefined;
  if (alone) return alone;
  const first = scene.entities[0]?.slugs[0];
  if (earlier && earlier.participants.length === 2 && !earlier.participants.includes(slug ?? ''))
    return earlier.participants.find((other) => open(other) && other !== first);
  const last = discourse.reports.at(-1);
  // A rank taken from somebody ties nobody to him.
  if (last && scene.index - last.sentence === 1 && last.event.kind === 'milestone') return doers(last.event).find(open);
  if (last && scene.index - last.sentence === 1 && last.event.participants.length === 2)
    return (
      partner(last.event) ?? last.event.participants.find((other) => open(other) && !doers(last.event).includes(other))
    );
  if (discourse.topicAt === scene.index - 1) return discourse.topic.find(open);
  const near = partner(
    discourse.reports.findLast(
      ({ event, sentence }) =>
        scene.index - sentence < 5 && event.kind === kind && event.participants.includes(slug ?? ''),
    )?.event,
  );
  return near;
}

/** Whoever is named first in a report is its doer, whose place another then takes. */
const doers = ({ why }: FoundEvent): readonly Slug[] => why.participants.slice(0, 1).map(({ company }) => company);

/** Somebody else is the subject: a person acting for himself, an unknown name. */
const isByOther = (scene: Scene, draft: Draft): boolean =>
  !draft.entities.some((entity) => entity.at < draft.head && entity.slugs.length > 0) &&
  draft.clause.tokens.some(
    (at) =>
      at < draft.head &&
      (isName(scene.tokens[at]) || scene.entities.some((entity) => entity.at === at && entity.rule === 'private')),
  );
