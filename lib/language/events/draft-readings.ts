import type { FoundEvent } from '../../model.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Entity } from './entities.ts';
import { isFamily } from './families.ts';
import type { Reading } from './kinds.ts';
import type { Scene } from './scene.ts';
import { isConjugated, type VerbGroup } from './verb-parts.ts';

/** A product that is announced is launched. */
export function unveiled(scene: Scene, cues: readonly Cue[], entities: readonly Entity[]): Reading | undefined {
  const [subject] = entities;
  const product = subject?.mention?.as === 'product' || (subject?.rule === 'pronoun' && scene.discourse.ofProduct);
  const told = cues.filter((cue) => /^(?:annonc|announc|présent|present)/.test(cue.text));
  return product && told.length > 0 ? { kind: 'launch', act: 'release', score: 2.5, cues: told } : undefined;
}

/** A product of which a date is told came out then: "MAI-Image-2 a suivi en mars". */
export function appeared({ tokens }: Scene, { verbs }: Clause, entities: readonly Entity[]): Reading | undefined {
  const lemmas = verbs.flatMap(({ head }) => tokens[head]?.word?.lemmas ?? []);
  const came = lemmas.some((lemma) =>
    /^(?:suivre|dater|venir|arriver|apparaître|follow|date|come|arrive|appear)$/.test(lemma),
  );
  if (!came || entities[0]?.mention?.as !== 'product') return undefined;
  return { kind: 'launch', act: 'release', score: 1.5, cues: [] };
}

const following = /^(?:suivre|arriver|venir|follow|come|arrive|join)$/;

/** "Un milliard supplémentaire a suivi en janvier", "another billion followed": more money of the kind just told of. */
export function added({ tokens, discourse, index }: Scene, { verbs, tokens: members }: Clause): Reading | undefined {
  const verb = verbs.find(isConjugated);
  const last = discourse.reports.at(-1);
  if (!verb || !last || last.event.kind !== 'investment' || index - last.sentence > 1) return undefined;
  if (!tokens[verb.head]?.word?.lemmas.some((lemma) => following.test(lemma))) return undefined;
  const sum = members.some(
    (at) => at < verb.from && /^(?:milliards?|millions?|billions?)$/.test(tokens[at]?.text ?? ''),
  );
  return sum ? { kind: 'investment', act: 'invest', score: 3, cues: [] } : undefined;
}

/** A dated clause in a past tense whose verb the lexicon lacks: its parties tell the likeliest kind. */
export function untold(
  scene: Scene,
  verb: VerbGroup | undefined,
  cues: readonly Cue[],
  entities: readonly Entity[],
  isRelative: boolean,
): Reading | undefined {
  if (
    !verb ||
    !isConjugated(verb) ||
    verb.negated ||
    (verb.tense === 'pluperfect' && isRelative) ||
    cues.some(({ at, sense }) => at === verb.head && sense.act === 'state')
  )
    return undefined;
  // "told Congress about DeepSeek": what was said is no pact.
  if (/^(?:said|told|dit)$/.test(scene.tokens[verb.head]?.text ?? '')) return undefined;
  const parties = entities.filter((entity) => !scene.bystanders.has(entity));
  const kind =
    new Set(parties.flatMap(({ slugs }) => slugs)).size > 1
      ? 'partnership'
      : parties.some(({ mention }) => mention?.as === 'product')
        ? 'launch'
        : undefined;
  const score = isCourting(scene, cues, entities) ? 3 : 1.5;
  return kind && { kind, act: kind === 'launch' ? 'release' : 'ally', score, cues: [] };
}

/** "has held talks with": two who are weighing something, and nobody says what. */
export const isCourting = ({ bystanders }: Scene, cues: readonly Cue[], entities: readonly Entity[]): boolean =>
  cues.some(({ sense, text }) => sense.act === 'considered' && sense.source === 'phrase' && courting.test(text)) &&
  new Set(entities.flatMap((entity) => (bystanders.has(entity) ? [] : entity.slugs))).size > 1;

const courting =
  /\btalks\b|discussion|pourparlers|négociation|^(?:discut|négoci)\S* (?:\S+ ){0,3}avec$|^negotiat\S* (?:\S+ )?with$/;

/** What continues an act is of its kind, unless it plainly tells another. */
export function settle(reading: Reading | undefined, antecedent: FoundEvent | undefined): Reading | undefined {
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
