import type { FoundEvent } from '../../model.ts';
import { findAntecedent } from './anaphora.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { addNew } from './distinct.ts';
import { announced, attached, inherit, isOpening, objectsOf, subjectAfter } from './draft-entities.ts';
import { passes } from './draft-gates.ts';
import { isSameAct, unite } from './draft-merge.ts';
import { comesAfter, findPredicate, hearsay, introduces, isTelling, tellingVerb } from './draft-predicates.ts';
import { added, appeared, isCourting, settle, untold, unveiled } from './draft-readings.ts';
import { dateBefore, dateOfWhen } from './earlier-dates.ts';
import type { Entity } from './entities.ts';
import { findStated, type Stated } from './event-dates.ts';
import { type Reading, readKind } from './kinds.ts';
import type { Scene } from './scene.ts';
import { readSetting } from './settings.ts';
import { isConjugated, type VerbGroup } from './verb-parts.ts';

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
    if (draft && last && (isSameAct(scene.tokens, last, draft) || isTelling(scene, draft)))
      merged[merged.length - 1] = unite(last, draft);
    else if (draft) merged.push(draft);
  }
  return merged;
}

function draftOf(scene: Scene, clause: Clause): Draft | undefined {
  const { tokens } = scene;
  const after = comesAfter(scene, clause);
  const gapped = clause.gapped ? scene.clauses[clause.parent] : undefined;
  const said = scene.cuesOf[clause.id] ?? [];
  const there = gapped ? [...said, ...(scene.cuesOf[gapped.id] ?? [])] : said;
  if (clause.verbs.length === 0 && !there.some(({ sense }) => sense.kind)) return undefined;
  const cues = there.filter((cue) => !introduces(scene, cue) && cue.at !== after);
  cues.push(...hearsay(scene, clause));
  const verb = findPredicate(clause, cues);
  const head =
    tellingVerb(clause, cues)?.head ?? verb?.head ?? cues.find((cue) => cue.sense.kind)?.at ?? clause.tokens[0] ?? 0;
  const own = scene.entitiesOf[clause.id] ?? [];
  const opening = isOpening(scene, clause);
  const inherited =
    gapped && own.length > 0
      ? objectsOf(scene, gapped)
      : clause.shared
        ? inherit(scene, clause)
        : opening
          ? subjectAfter(scene, clause)
          : [];
  const entities = [...inherited];
  addNew(entities, own);
  addNew(entities, attached(scene, clause));
  const stated =
    findStated(tokens, clause.tokens, head) ??
    dateBefore(scene, clause) ??
    dateOfWhen(scene, clause) ??
    announced(scene, clause, head);
  const antecedent =
    verb && !verb.negated && clause.type !== 'relative' && after === undefined
      ? findAntecedent(tokens, clause.tokens, verb.head, own, scene.discourse, scene.index)
      : undefined;
  const told = cues.some(({ sense }) => sense.kind);
  const setting = told ? readSetting(tokens, clause, cues, entities, head, scene.discourse.companies) : undefined;
  const reading = settle(
    (setting && readKind(cues, setting)) ??
      (opening
        ? unveiled(scene, cues, entities)
        : stated || isCourting(scene, cues, entities)
          ? (appeared(scene, clause, entities) ??
            added(scene, clause) ??
            untold(scene, verb, cues, entities, clause.type === 'relative'))
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
