import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './kinds.ts';
import type { Scene } from './scene.ts';
import { isConjugated, type VerbGroup } from './verb-parts.ts';

/** "a révélé que", "showed that": what is told follows, the verb itself is no act. */
export function introduces({ tokens, cues }: Scene, { at, sense }: Cue): boolean {
  const word = tokens[at]?.word;
  if (sense.act === 'threaten' && sense.source === 'verb' && /^(?:de|d'|to)$/.test(tokens[at + 1]?.text ?? ''))
    return cues.some(
      (cue) => cue.at > at && cue.sense.kind && cue.sense.kind !== 'dispute' && cue.sense.source !== 'context',
    );
  if (!sense.kind || !word?.senses.some(({ act }) => act === 'report')) return false;
  return [1, 2, 3].some((gap) => /^(?:que|qu'|that)$/.test(tokens[at + gap]?.text ?? ''));
}

/** ", ont indiqué lundi les deux groupes": who told what went before, and when. */
export function isTelling(
  { tokens }: Scene,
  { clause, reading }: { readonly clause: Clause; readonly reading: Reading },
): boolean {
  const verb = clause.verbs.find(isConjugated);
  return (
    verb !== undefined &&
    reading.cues.length === 0 &&
    tokens[verb.from - 1]?.text === ',' &&
    (tokens[verb.head]?.word?.senses.some(({ act, source }) => act === 'report' && source === 'verb') ?? false)
  );
}

/** The verb that tells an act, or else the first: "Reuters reports that OpenAI will rent…". */
export function findPredicate(clause: Clause, cues: readonly Cue[]): VerbGroup | undefined {
  const telling = tellingVerb(clause, cues);
  const conjugated = clause.verbs.filter(isConjugated);
  if (!telling || isConjugated(telling))
    return telling ?? conjugated[0] ?? clause.verbs.find((verb) => verb.tense === 'participle');
  return conjugated.findLast((verb) => verb.from <= telling.head) ?? conjugated[0] ?? telling;
}

const strength: Readonly<Record<string, number>> = { phrase: 4, verb: 3, light: 1.5 };

/** The verb of the clause with the strongest act. */
export function tellingVerb(clause: Clause, cues: readonly Cue[]): VerbGroup | undefined {
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
