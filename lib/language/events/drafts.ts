import type { EventKind, FoundEvent } from '../../model.ts';
import { findAntecedent } from './anaphora.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Entity } from './entities.ts';
import { findStated, type Stated } from './event-dates.ts';
import { type Reading, readKind } from './kinds.ts';
import type { Scene } from './scene.ts';
import { readSetting } from './settings.ts';
import { isConjugated, type VerbGroup } from './verb-groups.ts';

/** An event in the making: the clauses that tell it and what they hold. */
export type Draft = {
  readonly clause: Clause;
  readonly reading: Reading;
  readonly cues: readonly Cue[];
  readonly stated: Stated | undefined;
  /** Token of the verb that tells the act. */
  readonly head: number;
  /** Token of the finite verb that says whether and when. */
  readonly predicate: number;
  readonly verbs: readonly VerbGroup[];
  readonly entities: readonly Entity[];
  /** Earlier report that this one continues by a word like "the deal". */
  readonly antecedent: FoundEvent | undefined;
};

/** One draft an act that the sentence reports, in order. */
export function findDrafts(scene: Scene): Draft[] {
  const merged: Draft[] = [];
  for (const clause of scene.clauses) {
    const draft = draftOf(scene, clause);
    const last = merged.at(-1);
    if (draft && last && isSameAct(last, draft)) merged[merged.length - 1] = unite(last, draft);
    else if (draft) merged.push(draft);
  }
  return merged;
}

function draftOf(scene: Scene, clause: Clause): Draft | undefined {
  const { tokens } = scene;
  const gapped = clause.gapped ? scene.clauses[clause.parent] : undefined;
  const there = [...(scene.cuesOf[clause.id] ?? []), ...(gapped ? (scene.cuesOf[gapped.id] ?? []) : [])];
  if (clause.verbs.length === 0 && !there.some(({ sense }) => sense.kind)) return undefined;
  const cues = there.filter((cue) => !introduces(scene, cue));
  const verb = findPredicate(clause, cues);
  const head =
    tellingVerb(clause, cues)?.head ?? verb?.head ?? cues.find((cue) => cue.sense.kind)?.at ?? clause.tokens[0] ?? 0;
  const own = scene.entitiesOf[clause.id] ?? [];
  const opening = isOpening(scene, clause);
  const inherited = clause.shared ? inherit(scene, clause) : opening ? subjectAfter(scene, clause) : [];
  const entities = [...new Set([...inherited, ...own, ...attached(scene, clause)])];
  const stated = findStated(tokens, clause.tokens, head);
  const antecedent =
    verb && !verb.negated && clause.type !== 'relative'
      ? findAntecedent(tokens, clause.tokens, verb.head, own, scene.discourse, scene.index)
      : undefined;
  const told = cues.some(({ sense }) => sense.kind);
  const setting = told ? readSetting(tokens, clause, cues, entities, head, scene.discourse.companies) : undefined;
  const reading = settle(
    (setting && readKind(cues, setting)) ??
      (opening
        ? unveiled(scene, cues, entities)
        : stated
          ? (appeared(scene, clause, entities) ?? untold(scene, verb, cues, entities))
          : undefined),
    antecedent,
  );
  if (
    !reading ||
    !passes(
      scene,
      clause,
      reading,
      cues,
      gapped ? gapped.verbs.find(isConjugated) : verb,
      stated,
      antecedent !== undefined,
    )
  )
    return undefined;
  const predicate = findPredicate(clause, reading.cues)?.head ?? head;
  return {
    clause,
    reading,
    cues,
    stated,
    head,
    predicate,
    verbs: gapped ? gapped.verbs : clause.verbs,
    entities,
    antecedent,
  };
}

/** "a révélé que", "showed that": what is told follows, the verb itself is no act. */
function introduces({ tokens, cues }: Scene, { at, sense }: Cue): boolean {
  const word = tokens[at]?.word;
  if (sense.act === 'threaten' && sense.source === 'verb' && /^(?:de|d'|to)$/.test(tokens[at + 1]?.text ?? ''))
    return cues.some(
      (cue) => cue.at > at && cue.sense.kind && cue.sense.kind !== 'dispute' && cue.sense.source !== 'context',
    );
  if (!sense.kind || !word?.senses.some(({ act }) => act === 'report')) return false;
  return [1, 2, 3].some((gap) => /^(?:que|qu'|that)$/.test(tokens[at + gap]?.text ?? ''));
}

/** The verb that tells an act, or else the first: "Reuters reports that OpenAI will rent…". */
function findPredicate(clause: Clause, cues: readonly Cue[]): VerbGroup | undefined {
  const telling = tellingVerb(clause, cues);
  const conjugated = clause.verbs.filter(isConjugated);
  if (!telling || isConjugated(telling))
    return telling ?? conjugated[0] ?? clause.verbs.find((verb) => verb.tense === 'participle');
  return conjugated.findLast((verb) => verb.from <= telling.head) ?? conjugated[0] ?? telling;
}

const strength: Readonly<Record<string, number>> = { phrase: 4, verb: 3, light: 1.5 };

/** The verb of the clause with the strongest act. */
function tellingVerb(clause: Clause, cues: readonly Cue[]): VerbGroup | undefined {
  let best: { readonly verb: VerbGroup; readonly weight: number } | undefined;
  for (const verb of clause.verbs) {
    const weights = cues
      .filter((cue) => cue.at === verb.head && cue.sense.kind)
      .map((cue) => strength[cue.sense.source] ?? 0);
    const weight = Math.max(0, ...weights) + (isConjugated(verb) ? 1 : 0);
    if (weights.length > 0 && (!best || weight > best.weight)) best = { verb, weight };
  }
  return best?.verb;
}

/** "Annoncé le 13 octobre, il…": a participle before its subject. */
const isOpening = (scene: Scene, clause: Clause): boolean =>
  clause.id === 0 &&
  clause.verbs[0]?.tense === 'participle' &&
  clause.verbs[0].head < 2 &&
  !clause.verbs.some(isConjugated) &&
  scene.clauses.length > 1;

const subjectAfter = (scene: Scene, clause: Clause): readonly Entity[] => {
  const next = scene.clauses.find((other) => other.parent === clause.id);
  return scene.entities.filter((entity) => entity.subject && next?.tokens.includes(entity.at)).slice(0, 1);
};

/** A product that is announced is launched. */
function unveiled(scene: Scene, cues: readonly Cue[], entities: readonly Entity[]): Reading | undefined {
  const [subject] = entities;
  const product = subject?.mention?.as === 'product' || (subject?.rule === 'pronoun' && scene.discourse.ofProduct);
  const told = cues.filter((cue) => /^(?:annonc|announc|présent|present)/.test(cue.text));
  return product && told.length > 0 ? { kind: 'launch', act: 'release', score: 2.5, cues: told } : undefined;
}

/** A product of which a date is told came out then: "MAI-Image-2 a suivi en mars". */
function appeared({ tokens }: Scene, { verbs }: Clause, entities: readonly Entity[]): Reading | undefined {
  const lemmas = verbs.flatMap(({ head }) => tokens[head]?.word?.lemmas ?? []);
  const came = lemmas.some((lemma) =>
    /^(?:suivre|dater|venir|arriver|apparaître|follow|date|come|arrive|appear)$/.test(lemma),
  );
  if (!came || entities[0]?.mention?.as !== 'product') return undefined;
  return { kind: 'launch', act: 'release', score: 1.5, cues: [] };
}

/** A dated clause in a past tense whose verb the lexicon lacks: its parties tell the likeliest kind. */
function untold(
  scene: Scene,
  verb: VerbGroup | undefined,
  cues: readonly Cue[],
  entities: readonly Entity[],
): Reading | undefined {
  if (
    !verb ||
    !isConjugated(verb) ||
    verb.negated ||
    cues.some(({ at, sense }) => at === verb.head && sense.act === 'state')
  )
    return undefined;
  const parties = entities.filter((entity) => !scene.bystanders.has(entity));
  const kind =
    new Set(parties.flatMap(({ slugs }) => slugs)).size > 1
      ? 'partnership'
      : parties.some(({ mention }) => mention?.as === 'product')
        ? 'launch'
        : undefined;
  return kind && { kind, act: kind === 'launch' ? 'release' : 'ally', score: 1.5, cues: [] };
}

/** What continues an act is of its kind, unless it plainly tells another. */
function settle(reading: Reading | undefined, antecedent: FoundEvent | undefined): Reading | undefined {
  if (
    !antecedent ||
    reading?.kind === 'people' ||
    (reading &&
      reading.score >= 3 &&
      (reading.kind === antecedent.kind || (reading.score >= 4 && isFamily(reading.kind, antecedent.kind))))
  )
    return reading;
  return {
    kind: antecedent.kind,
    act: antecedent.witness.act,
    score: Math.max(3, reading?.score ?? 0),
    cues: reading?.cues ?? [],
  };
}

/** The subject of the parent clause, or the name a relative clause hangs on. */
function inherit(scene: Scene, clause: Clause): readonly Entity[] {
  const parent = scene.clauses[clause.parent];
  if (!parent) return [];
  const first = clause.tokens[0] ?? 0;
  const before = (scene.entitiesOf[parent.id] ?? []).filter((entity) => entity.at < first);
  if (clause.type === 'relative' || clause.type === 'participle') return before.slice(-1);
  const subjects = before.filter((entity) => entity.subject);
  if (subjects.length > 0) return subjects;
  return parent.shared ? inherit(scene, parent) : [];
}

/** Parties named in clauses that only describe: "le siège dont il disposait au conseil d'OpenAI". */
function attached(scene: Scene, clause: Clause): readonly Entity[] {
  return scene.clauses
    .filter((child) => child.parent === clause.id && child.id !== clause.id && describes(scene, child))
    .flatMap((child) => scene.entitiesOf[child.id] ?? []);
}

/** "…invested that sum and became sole supplier to the lab": a second predicate that is no act of its own. */
function isTail(scene: Scene, child: Clause): boolean {
  const verb = child.verbs.find(isConjugated);
  if (!verb || verb.negated || findStated(scene.tokens, child.tokens, verb.head)) return false;
  return /^(?:become|devenir|get|obtenir)$/.test(scene.tokens[verb.head]?.word?.lemmas[0] ?? '');
}

function describes(scene: Scene, child: Clause): boolean {
  if (child.type === 'coordinate' && child.shared && !child.gapped) return isTail(scene, child);
  if (child.type !== 'relative' && child.type !== 'aside') return false;
  const verb = child.verbs.find(isConjugated);
  if (!verb) return true;
  if (findStated(scene.tokens, child.tokens, verb.head)) return false;
  const first = child.tokens[0] ?? 0;
  const comma = scene.tokens[first - 1]?.text === ',' || /^(?:whose|dont)$/.test(scene.tokens[first]?.text ?? '');
  const lemmas = scene.tokens[verb.head]?.word?.lemmas ?? [];
  const still =
    lemmas.includes('être') ||
    lemmas.includes('be') ||
    scene.cues.some((cue) => cue.at === verb.head && cue.sense.act === 'state');
  const before = scene.entities.findLast(({ at }) => at < first);
  if (before?.mention?.as === 'person' && verb.tense === 'present') return false;
  return !comma || !still;
}

/** Whether a clause reports something that happened, happens or is to happen. */
function passes(
  scene: Scene,
  clause: Clause,
  reading: Reading,
  cues: readonly Cue[],
  verb: VerbGroup | undefined,
  stated: Stated | undefined,
  continues: boolean,
): boolean {
  const modal = cues.some((cue) => cue.sense.act === 'denied');
  if (verb?.negated && !modal) return false;
  if (/^(?:ni|neither)$/.test(scene.tokens[clause.tokens[0] ?? 0]?.text ?? '')) return false;
  if (reading.kind !== 'legal' && cues.some((cue) => cue.sense.act === 'opinion')) return false;
  const opened =
    clause.parent === 0 && scene.clauses[0] !== undefined && isOpening(scene, scene.clauses[0]) && scene.dated;
  if (stated || opened) return reading.score >= 1.5 || (stated !== undefined && verb !== undefined);
  const dated = scene.dated && !clause.quoted;
  const predicate = verb && (isConjugated(verb) || (clause.type === 'coordinate' && clause.shared));
  if (!predicate || (clause.quoted && !scene.dated)) return false;
  if (continues) return !cues.some((cue) => cue.at === verb.head && cue.sense.act === 'state') || reading.score >= 4;
  if (clause.type === 'relative' || clause.type === 'subordinate') {
    const foretold = dated && verb.tense === 'conditional';
    const told =
      foretold ||
      verb.tense === 'past' ||
      verb.tense === 'perfect' ||
      verb.tense === 'pluperfect' ||
      (dated && verb.tense === 'imperfect') ||
      verb.hearsay;
    return reading.score >= 3 && told;
  }
  const last = scene.discourse.reports.at(-1);
  const goesOn =
    last !== undefined &&
    scene.index - last.sentence === 1 &&
    isFamily(last.event.kind, reading.kind) &&
    scene.entities.some(({ at, rule }) => rule === 'mention' && at < verb.from);
  const first = scene.index === 0 || reading.kind === 'dispute' || goesOn;
  if (
    scene.lang === 'en' &&
    verb.tense === 'present' &&
    !verb.passive &&
    !first &&
    !/ing$/.test(scene.tokens[verb.head]?.text ?? '')
  )
    return false;
  if (scene.lang === 'en' && verb.tense === 'conditional' && !cues.some(({ sense }) => saying.has(sense.act)))
    return false;
  const announced = cues.some(
    (cue) =>
      cue.sense.act === 'report' &&
      clause.verbs.some(({ head }) => head === cue.at) &&
      ![1, 2, 3].some((gap) => /^(?:que|qu'|that)$/.test(scene.tokens[cue.at + gap]?.text ?? '')),
  );
  return reading.score >= (announced ? 2 : 3) && !isStanding(verb, cues, reading);
}

const saying = new Set(['report', 'considered', 'planned', 'denied']);

/** A standing fact has a stative verb and no act of its own. */
function isStanding(verb: VerbGroup, cues: readonly Cue[], reading: Reading): boolean {
  const told = cues.filter((cue) => cue.at === verb.head && cue.sense.source !== 'context');
  if (told.some((cue) => (cue.sense.kind !== undefined && cue.sense.source !== 'light') || saying.has(cue.sense.act)))
    return false;
  const keeps = told.some((cue) => /^(?:rest|demeur|gard|remain|stay|kept|keep)/.test(cue.text));
  const over = verb.tense === 'perfect' || verb.tense === 'past' || verb.tense === 'pluperfect';
  if (told.some((cue) => cue.sense.act === 'state')) return !over || !keeps || reading.score < 3;
  if (told.some((cue) => cue.sense.kind !== undefined)) return verb.tense === 'present' && reading.score < 3;
  if (reading.kind === 'dispute' && reading.score >= 4) return false;
  return verb.tense === 'present' || verb.tense === 'imperfect';
}

const deals = new Set<EventKind>(['partnership', 'investment', 'infrastructure', 'acquisition', 'governance']);

/** Kinds that tell of one deal in turn. */
export const isFamily = (a: EventKind, b: EventKind): boolean => a === b || (deals.has(a) && deals.has(b));

function isSameAct(a: Draft, b: Draft): boolean {
  if (a.stated && b.stated && (a.stated.span.from !== b.stated.span.from || a.stated.span.to !== b.stated.span.to))
    return false;
  if (b.clause.gapped || isBackground(a) || isBackground(b)) return a.reading.act === b.reading.act && !b.clause.gapped;
  if (b.clause.type === 'coordinate' && !b.clause.shared && apart(a, b)) return false;
  const loose =
    b.clause.type === 'relative' ||
    b.clause.type === 'participle' ||
    b.clause.type === 'aside' ||
    a.clause.type === 'participle';
  if (a.reading.kind === 'people' && b.reading.kind === 'people') return loose;
  if (isFamily(a.reading.kind, b.reading.kind)) return true;
  return Math.min(a.reading.score, b.reading.score) < 2.5;
}

/** A relative clause in the pluperfect goes back to something else. */
const isBackground = (draft: Draft): boolean =>
  draft.clause.type === 'relative' && draft.verbs.some((verb) => verb.tense === 'pluperfect');

const single = new Set<EventKind>(['milestone', 'launch', 'people', 'legal', 'research']);

/** Two clauses, each with parties of its own, of a kind that ties nobody. */
const apart = (a: Draft, b: Draft): boolean =>
  (single.has(b.reading.kind) || b.reading.act === 'fund' || b.reading.act === 'unseat') &&
  b.entities.length > 0 &&
  b.entities.every(
    (entity) =>
      entity.rule === 'mention' && !a.entities.some((other) => other.slugs.some((slug) => entity.slugs.includes(slug))),
  );

function unite(a: Draft, b: Draft): Draft {
  const stronger = b.reading.score > a.reading.score + 1 ? b : a;
  return {
    ...stronger,
    cues: [...a.cues, ...b.cues],
    stated: a.stated ?? b.stated,
    verbs: [...a.verbs, ...b.verbs],
    entities: [...new Set([...a.entities, ...b.entities])],
    antecedent: a.antecedent ?? b.antecedent,
  };
}
