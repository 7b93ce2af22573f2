import type { Cue } from './cues.ts';
import { form } from './forms.ts';
import type { Phrase } from './lexicon.ts';
import { isStop, type Token } from './tokens.ts';
import type { VerbPlaces } from './verb-parts.ts';

/** How far before its verb the noun of a passive may stand: "l'enquête que la CMA avait ouverte". */
const behind = 9;

/** "une amende a été infligée", "the inquiry opened in May was closed": the object of a phrase stands before its verb. */
export function findPassive(
  tokens: readonly Token[],
  at: number,
  from: number,
  phrases: ReadonlyMap<string, readonly Phrase[]> | undefined,
  verbs: VerbPlaces,
): readonly Cue[] {
  if (!phrases || !isPassive(tokens, at, from)) return [];
  const start = startOfPassive(tokens, at, from, verbs);
  // "the accord signed by": a participle by itself only describes.
  if (start === at) return [];
  const furthest = Math.max(0, start - behind);
  for (let before = start - 1; before >= furthest; before--) {
    const token = tokens[before];
    if (!token || isStop(token.text) || verbs[before]) return [];
    if (!token.spoken || token.mention || token.word?.classes.size) continue;
    const found = [...phrases.values()]
      .flat()
      .filter((phrase) => isObject(phrase, token.text, tokens[at + 1]?.text ?? ''));
    const text = `${token.text} ${tokens[at]?.text ?? ''}`;
    if (found.length > 0)
      return found.filter(isFirstOfAct).map(({ sense }) => ({ at, last: at, sense, text, words: 2 }));
  }
  return [];
}

const isFirstOfAct = ({ sense }: Phrase, index: number, phrases: readonly Phrase[]): boolean =>
  phrases.findIndex((other) => other.sense.act === sense.act) === index;

/** A participle after "to be", or one that may stand behind its infinitive. */
const isPassive = (tokens: readonly Token[], at: number, from: number): boolean =>
  ((tokens[at]?.word?.forms ?? 0) & form.participle) !== 0 &&
  (from === at
    ? ((tokens[at]?.word?.forms ?? 0) & ~form.participle) === 0
    : tokens
        .slice(from, at)
        .some(
          ({ text, word }) =>
            text === 'été' ||
            text === 'been' ||
            (word?.lemmas.some((lemma) => lemma === 'être' || lemma === 'be') ?? false),
        ));

/** "doit être branché", "is to be closed": the verb on which the infinitive of a passive hangs. */
function startOfPassive(tokens: readonly Token[], at: number, from: number, verbs: VerbPlaces): number {
  if (from !== at) return from;
  const be = [at - 1, at - 2].find((before) => /^(?:être|be)$/.test(tokens[before]?.text ?? ''));
  if (be === undefined) return from;
  return verbs[be - 1] ? be - 1 : verbs[be - 2] && tokens[be - 1]?.word?.classes.has('adverb') ? be - 2 : be;
}

/** The phrase is a verb and this noun, with or without a determiner between the two, or the particle after the verb. */
const isObject = ({ rest, reflexive, tight }: Phrase, noun: string, particle: string): boolean =>
  !reflexive &&
  !tight &&
  rest.length > 0 &&
  rest.length < 4 &&
  (rest.at(-1)?.includes(noun) ?? false) &&
  rest.slice(0, -1).every((step) => determining.test(step[0] ?? '') || step.includes(particle));

const determining = /^(?:un|une|des|le|la|les|l'|son|sa|ses|leur|leurs|a|an|the|its|his|their)$/;
