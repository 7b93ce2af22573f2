import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './kinds.ts';
import { isName } from './parties.ts';
import type { Scene } from './scene.ts';
import type { Token } from './tokens.ts';
import { isConjugated, type VerbGroup } from './verb-parts.ts';

/** "a révélé que", "showed that": what is told follows, the verb itself is no act. */
export function introduces({ tokens, cues }: Scene, { at, sense }: Cue): boolean {
  const word = tokens[at]?.word;
  if (sense.act === 'threaten' && sense.source === 'verb' && /^(?:de|d'|to)$/.test(tokens[at + 1]?.text ?? ''))
    return cues.some(
      (cue) => cue.at > at && cue.sense.kind && cue.sense.kind !== 'dispute' && cue.sense.source !== 'context',
    );
  if (sense.kind && isLookingBack(tokens, at))
    return cues.some(
      (cue) => cue.at < at && cue.sense.kind && cue.sense.source !== 'context' && cue.sense.source !== 'noun',
    );
  if (!sense.kind || !word?.senses.some(({ act }) => act === 'report')) return false;
  // "documents obtained by Time show."
  if (sense.source === 'light' && tokens[at - 1]?.text !== ',' && isLastWord(tokens, at)) return true;
  // ", a révélé Bloomberg": what is told went before.
  if (
    tokens[at - 1]?.text === ',' ||
    (tokens[at - 2]?.text === ',' && /^(?:a|ont|avait)$/.test(tokens[at - 1]?.text ?? ''))
  )
    return isPressName(tokens[at + 1]) || isPressName(tokens[at + 2]);
  return [1, 2, 3].some((gap) => /^(?:que|qu'|that)$/.test(tokens[at + gap]?.text ?? ''));
}

/** "after losing", "après avoir perdu": what went before the act that is told. */
const isLookingBack = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'after' ||
  (tokens[at - 2]?.text === 'après' && /^(?:avoir|être|s'être)$/.test(tokens[at - 1]?.text ?? ''));

/** Nothing but a date before the sentence or its part ends. */
function isLastWord(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.date || /^(?:on|in|le|en)$/.test(tokens[next]?.text ?? '')) next++;
  return !tokens[next]?.spoken;
}

const isPressName = (token: Token | undefined): boolean =>
  isName(token) || /^(?:bloomberg|reuters|axios)$/.test(token?.text ?? '');

/**
 * Head of "comes" in "The deal comes two weeks after Nvidia pledged…": what came before is told anew, and has no part
 * in the deal.
 */
export function comesAfter({ tokens }: Scene, { verbs }: Clause): number | undefined {
  const head = verbs.find(isConjugated)?.head;
  if (head === undefined || !coming.test(tokens[head]?.word?.lemmas.join(' ') ?? '')) return undefined;
  return [1, 2, 3, 4, 5].some((gap) => /(?:^| )(?:after|après)$/.test(tokens[head + gap]?.text ?? ''))
    ? head
    : undefined;
}

const coming = /\b(?:come|intervenir|survenir|tomber|venir)\b/;

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

/** ", rapporte le Journal", ", people close to it say": words aside that make the whole sentence hearsay. */
export function hearsay(scene: Scene, clause: Clause): readonly Cue[] {
  if (!scene.cues.some(({ sense }) => sense.act === 'rumoured')) return [];
  return scene.clauses
    .filter(
      ({ id }) =>
        id > clause.id &&
        !scene.cuesOf[id]?.some(({ sense }) => sense.kind && sense.source !== 'context' && sense.source !== 'light'),
    )
    .filter((aside) => {
      const verb = aside.verbs.find(isConjugated);
      return scene.tokens[verb?.head ?? -1]?.word?.senses.some(({ act }) => act === 'report') ?? false;
    })
    .flatMap(({ id }) => scene.cuesOf[id] ?? [])
    .filter(({ sense }) => sense.act === 'rumoured');
}

/** The verb that tells an act, or else the first: "Reuters reports that OpenAI will rent…". */
export function findPredicate(clause: Clause, cues: readonly Cue[]): VerbGroup | undefined {
  const telling = tellingVerb(clause, cues);
  if (telling && isConjugated(telling)) return telling;
  const first = clause.verbs.find(isConjugated);
  if (!telling) return first ?? clause.verbs.find((verb) => verb.tense === 'participle');
  return clause.verbs.findLast((verb) => isConjugated(verb) && verb.from <= telling.head) ?? first ?? telling;
}

/** A conjugated verb that tells an act prevails over participles: "presented a Bing powered by a model". */
const standing = (verb: VerbGroup): number =>
  verb.negated ? -2 : isConjugated(verb) ? 1 : verb.tense === 'participle' ? -2 : 0;

const strength: Readonly<Record<string, number>> = { phrase: 4, verb: 3, light: 1.5 };

/** The verb of the clause with the strongest act. */
export function tellingVerb(clause: Clause, cues: readonly Cue[]): VerbGroup | undefined {
  let best: { readonly verb: VerbGroup; readonly weight: number } | undefined;
  for (const verb of clause.verbs) {
    let strongest: number | undefined;
    for (const { at, sense } of cues)
      if (at === verb.head && sense.kind) strongest = Math.max(strongest ?? 0, strength[sense.source] ?? 0);
    if (strongest === undefined) continue;
    const weight = strongest + standing(verb);
    if (!best || weight > best.weight) best = { verb, weight };
  }
  return best?.verb;
}
