import type { Clause } from './clauses.ts';
import type { Entity } from './entities.ts';
import { findStated, type Stated } from './event-dates.ts';
import type { Scene } from './scene.ts';
import type { Token } from './tokens.ts';
import { isConjugated } from './verb-parts.ts';

/** "Annoncé le 13 octobre, il…": a participle before its subject. */
export const isOpening = (scene: Scene, clause: Clause): boolean =>
  clause.id === 0 &&
  clause.verbs[0]?.tense === 'participle' &&
  clause.verbs[0].head < 2 &&
  !clause.verbs.some(isConjugated) &&
  scene.clauses.length > 1;

export const subjectAfter = (scene: Scene, clause: Clause): readonly Entity[] => {
  const next = scene.clauses.find((other) => other.parent === clause.id);
  return scene.entities.filter((entity) => entity.subject && next?.tokens.includes(entity.at)).slice(0, 1);
};

/**
 * "La fusion de A et B, officialisée le 2 février, crée…": the date stands with a participle that tells nothing itself.
 */
export function announced(scene: Scene, clause: Clause, head: number): Stated | undefined {
  const child = scene.clauses.find(
    (other) => other.parent === clause.id && (isAttribute(other, head) || isToldAside(scene, other)),
  );
  if (!child || scene.cuesOf[child.id]?.some(({ sense }) => sense.kind && sense.source !== 'context')) return undefined;
  return findStated(scene.tokens, child.tokens, head);
}

const isAttribute = ({ type, tokens }: Clause, head: number): boolean =>
  type === 'participle' && (tokens[0] ?? head) < head;

/** ", a fait savoir mardi le laboratoire", ", the lab said on Tuesday": the day it was told. */
function isToldAside({ tokens }: Scene, { type, verbs, quoted }: Clause): boolean {
  const verb = verbs.find(isConjugated);
  return (
    type === 'coordinate' &&
    !quoted &&
    verb !== undefined &&
    ((tokens[verb.head]?.word?.senses.some(({ act, source }) => act === 'report' && source === 'verb') ?? false) ||
      /^(?:savoir|fait)$/.test(tokens[verb.head]?.text ?? ''))
  );
}

/** The subject of the parent clause, or the name a relative clause hangs on. */
export function inherit(scene: Scene, clause: Clause): readonly Entity[] {
  const parent = scene.clauses[clause.parent];
  if (!parent) return [];
  const first = clause.tokens[0] ?? 0;
  const before = (scene.entitiesOf[parent.id] ?? []).filter((entity) => entity.at < first);
  if (clause.type === 'relative' || clause.type === 'participle') return lastOf(scene, before);
  const subjects = before.filter((entity) => entity.subject);
  if (subjects.length > 0) return subjects;
  return parent.shared ? inherit(scene, parent) : [];
}

/** "Amazon pledged four billion to Anthropic, and Google two": whom the verb left out does it to. */
export function objectsOf(scene: Scene, parent: Clause): readonly Entity[] {
  const there = scene.entitiesOf[parent.id] ?? [];
  const doers = there.filter(({ subject }) => subject).flatMap(({ slugs }) => slugs);
  return there.filter(({ subject, slugs }) => !subject && !slugs.some((slug) => doers.includes(slug)));
}

/** The last name, with those that "and" joins to it: "Google and Apple, which…". */
function lastOf({ tokens }: Scene, entities: readonly Entity[]): readonly Entity[] {
  const last = entities.at(-1);
  const other = entities.at(-2);
  if (!last || !other || other.rule !== 'mention' || last.rule !== 'mention') return entities.slice(-1);
  const between = tokens.slice(other.at + 1, last.at).map(({ text }) => text);
  const joined = between.every((text) => /^(?:et|and|le|la|les|l'|the)$/.test(text)) && between.length > 0;
  return joined && isPlural(tokens, last.at) ? [other, last] : [last];
}

/** "…, which have", "…, qui ont": not "…, which has". */
const isPlural = (tokens: readonly Token[], at: number): boolean =>
  ![2, 3].some((gap) => /^(?:has|is|was|a|est|avait|était|devient|sera)$/.test(tokens[at + gap]?.text ?? ''));

/** Parties named in clauses that only describe: "le siège dont il disposait au conseil d'OpenAI". */
export function attached(scene: Scene, clause: Clause): readonly Entity[] {
  if (scene.clauses.length === 1) return [];
  // "…, ce qui relâche sa dépendance": who is named already needs no "its".
  const named = (scene.entitiesOf[clause.id] ?? []).length > 0;
  return scene.clauses
    .filter(
      (child) =>
        child.parent === clause.id &&
        child.id !== clause.id &&
        describes(scene, child) &&
        !tellsOther(scene, child) &&
        !isOneMore(scene.tokens, child),
    )
    .flatMap((child) => scene.entitiesOf[child.id] ?? [])
    .filter(({ rule }) => rule !== 'generic' && (rule !== 'possessive' || !named));
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

/** Acts of their own, whose parties are not those of the clause they describe: "whose model outranks GPT-4". */
const others = /^(?:accuse|suspect|criticise|leave|hire|found|overtake|rank|beat|train|compete|host)$/;

/** ", which also ordered", « , qui a aussi commandé »: it did one thing more. */
export const isOneMore = (tokens: readonly Token[], { type, tokens: members }: Clause): boolean =>
  type === 'relative' &&
  tokens[(members[0] ?? 0) - 1]?.text === ',' &&
  members.slice(0, 5).some((at) => /^(?:also|aussi|également|since|depuis)$/.test(tokens[at]?.text ?? ''));

const tellsOther = (scene: Scene, child: Clause): boolean =>
  (scene.cuesOf[child.id] ?? []).some(({ sense }) => sense.source !== 'context' && others.test(sense.act));
