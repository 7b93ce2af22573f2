import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { isOpening } from './draft-entities.ts';
import type { Stated } from './event-dates.ts';
import { isFamily } from './families.ts';
import type { Reading } from './kinds.ts';
import { isName } from './parties.ts';
import type { Scene } from './scene.ts';
import type { Token } from './tokens.ts';
import { isConjugated, type VerbGroup } from './verb-parts.ts';

/** Whether a clause reports something that happened, happens or is to happen. */
export function passes(
  scene: Scene,
  clause: Clause,
  reading: Reading,
  cues: readonly Cue[],
  verb: VerbGroup | undefined,
  stated: Stated | undefined,
  continues: boolean,
): boolean {
  const denied = cues.some((cue) => cue.sense.act === 'denied');
  // "has not ruled out buying": the negation is what weighs it.
  const open = cues.some(({ sense, text }) => sense.act === 'considered' && /\brul|exclu/.test(text));
  if (!stated && isBygone(scene, clause)) return false;
  if (verb?.negated && !denied && !open && reading.act !== 'sign-code' && !isPrevented(scene.tokens[verb.head]))
    return false;
  if (!denied && nobody.test(scene.tokens[clause.tokens[0] ?? 0]?.text ?? '')) return false;
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
    // "la société qu'il a créée en quittant Meta": told in passing.
    const passing =
      scene.lang === 'fr' &&
      clause.verbs.some(({ head, tense }) => tense === 'gerund' && reading.cues.some(({ at }) => at === head));
    return reading.score >= 3 && told && !passing;
  }
  const last = scene.discourse.reports.at(-1);
  const goesOn =
    last !== undefined &&
    scene.index - last.sentence === 1 &&
    isFamily(last.event.kind, reading.kind) &&
    scene.entities.some(
      ({ at, rule }) =>
        at < verb.from && (rule === 'mention' || (reading.score >= 4 && (rule === 'generic' || rule === 'pronoun'))),
    );
  const first = scene.index === 0 || reading.kind === 'dispute' || goesOn;
  const weighed = cues.some(({ sense }) => sense.act === 'considered' && sense.source !== 'light');
  if (
    scene.lang === 'en' &&
    !weighed &&
    !denied &&
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
  // "denied any agreement with it", « dément toute rupture »: what is denied is told by a noun.
  const loose =
    announced ||
    (denied && cues.some(({ at, sense }) => sense.act === 'denied' && at === verb.head)) ||
    (weighed && (verb.hearsay || reading.cues.some(({ sense }) => sense.source === 'noun')));
  const least = loose ? 2 : isDoneToOther(scene, verb, reading) ? 2.5 : 3;
  return reading.score >= least && !isStanding(verb, cues, reading);
}

/** "None of the plaintiffs won": nobody did it. */
const nobody = /^(?:ni|neither|none|nobody|nothing|aucune?|nulle?|personne|rien)$/;

/** "did not prevent Meta from buying", « n'a pas empêché Meta d'acheter »: so it bought. */
const isPrevented = (verb: Token | undefined): boolean =>
  verb?.word?.lemmas.some((lemma) => /^(?:prevent|stop|deter|keep|empêcher|dissuader)$/.test(lemma)) ?? false;

/** "The Garante blocked DeepSeek": what is over and done by one company to another needs no word more. */
function isDoneToOther({ tokens, entities, bystanders }: Scene, verb: VerbGroup, reading: Reading): boolean {
  const over = verb.tense === 'perfect' || (verb.tense === 'past' && !verb.passive);
  if (!over || !reading.cues.some(({ at }) => at === verb.head)) return false;
  const parties = entities.filter((entity) => entity.rule === 'mention' && !bystanders.has(entity));
  const doers = parties.filter(({ at }) => at < verb.from).flatMap(({ slugs }) => slugs);
  if (doers.length > 0 && reading.kind === 'people' && isName(tokens[verb.head + 1])) return true;
  return (
    doers.length > 0 &&
    parties.some(({ at, slugs }) => at > verb.head && at - verb.head < 4 && !slugs.some((slug) => doers.includes(slug)))
  );
}

/** "The partners have quarrelled before": at no time that anybody names. */
function isBygone({ tokens }: Scene, clause: Clause): boolean {
  const last = clause.tokens.findLast((at) => tokens[at]?.spoken);
  return last !== undefined && tokens[last]?.text === 'before';
}

const saying = new Set(['report', 'considered', 'planned', 'rumoured', 'denied']);

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
