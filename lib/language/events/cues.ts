import { findPassive } from './cues-passive.ts';
import { form } from './forms.ts';
import type { Lexicon, Phrase, Sense } from './lexicon.ts';
import { isStop, type Token } from './tokens.ts';
import type { VerbPlaces } from './verb-parts.ts';

/** A word or phrase of the lexicon where it stands in a sentence; `last` is its last token. */
export type Cue = {
  readonly at: number;
  readonly last: number;
  readonly sense: Sense;
  readonly text: string;
  readonly words: number;
};

/** Words a starred phrase may have between its verb and what follows it. */
const reach = 8;
const step = 3;

/** Every act and manner told by the words of a sentence, left to right. `verbs` stand at their heads. */
export function findCues(tokens: readonly Token[], verbs: VerbPlaces, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const word = token?.word;
    if (!token || !word) continue;
    if (word.phrases) addFixed(tokens, at, word.phrases, cues);
    const from = verbs[at]?.from;
    if (from !== undefined)
      for (const lemma of word.lemmas) {
        const phrases = lexicon.phrases.get(lemma);
        addVerbal(tokens, at, from, phrases, verbs, cues);
        cues.push(...findPassive(tokens, at, from, phrases, verbs));
      }
    for (const sense of word.senses) {
      const verbal = sense.source === 'verb' || sense.source === 'light';
      if (verbal === (from !== undefined) && !isAdverbial(tokens, at) && !isTrade(tokens, at, sense))
        cues.push({ at, last: at, sense, text: token.text, words: 1 });
    }
  }
  return cues;
}

/** "pour sa part", "d'une part", "de la part de": no share. */
const isAdverbial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'part' &&
  /^(?:sa|leur|une|la|autre|à|quelque|nulle)$/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:pour|d'|de|,|)$/.test(tokens[at - (tokens[at - 1]?.text === 'à' ? 1 : 2)]?.text ?? '');

const trades =
  /^(?:makers?|designers?|giants?|company|companies|firms?|groups?|start-ups?|startups?|specialists?|champions?|business|industry|sector)$/;
const tradesFr =
  /^(?:fabricants?|concepteurs?|géants?|spécialistes?|champions?|numéro|leaders?|secteur|marché|designer)$/;

/** "to found": after anything else it is the past of "find". */
const founding = /^(?:to|and|or|will|would|could|may|might|jointly)$/;

/** "the chip designer", "le fabricant de puces": what a company lives by is no act; "le principe est acquis": nor is a fact. */
const isTrade = (tokens: readonly Token[], at: number, { act, source }: Sense): boolean =>
  (act === 'suspect' && /^pirates?$/.test(tokens[at]?.text ?? '')) ||
  (act === 'buy' &&
    /^acquis/.test(tokens[at]?.text ?? '') &&
    /^(?:est|sont|était|étaient)$/.test(tokens[at - 1]?.text ?? '')) ||
  // "was ordered to hand over": by somebody who has a say, and nothing is bought.
  (act === 'rent' && tokens[at]?.text === 'ordered' && tokens[at + 1]?.text === 'to') ||
  (act === 'found' && tokens[at]?.text === 'found' && !founding.test(tokens[at - 1]?.text ?? '')) ||
  (act === 'contract' &&
    source === 'light' &&
    /^signée?s?$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.mention !== undefined) ||
  (source === 'noun' &&
    act === 'chip' &&
    (trades.test(tokens[at + 1]?.text ?? '') ||
      (/^(?:de|d'|des)$/.test(tokens[at - 1]?.text ?? '') &&
        [2, 3, 4].some((back) => tradesFr.test(tokens[at - back]?.text ?? '')))));

/** Phrases that are not inflected: their words one after the other. */
function addFixed(
  tokens: readonly Token[],
  at: number,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  cues: Cue[],
): void {
  for (const phrase of phrases.get('') ?? []) push(tokens, at, at, phrase, cues);
  for (const phrase of phrases.get(tokens[at + 1]?.text ?? '') ?? []) {
    const last = at + phrase.rest.length;
    if (last > at && phrase.rest.every((spellings, i) => spellings.includes(tokens[at + 1 + i]?.text ?? '')))
      push(tokens, at, last, phrase, cues);
  }
}

/** Phrases of a verb: their words in order, others between them, within one clause. */
function addVerbal(
  tokens: readonly Token[],
  at: number,
  from: number,
  phrases: ReadonlyMap<string, readonly Phrase[]> | undefined,
  verbs: VerbPlaces,
  cues: Cue[],
): void {
  if (!phrases) return;
  for (const phrase of phrases.get('') ?? [])
    if (!phrase.reflexive || isReflexive(tokens, from)) push(tokens, at, at, phrase, cues);
  const done: Phrase[] = [];
  for (let next = at + 1; next <= at + reach; next++) {
    const token = tokens[next];
    if (!token || isStop(token.text)) return;
    const known = phrases.get(token.text);
    for (const phrase of known ?? []) {
      if (done.includes(phrase) || (phrase.reflexive && !isReflexive(tokens, from))) continue;
      const last = readRest(tokens, next, phrase, verbs);
      if (last === undefined || (phrase.tight && last !== at + phrase.rest.length)) continue;
      if (!phrase.rest[0]?.includes(tokens[at + 1]?.text ?? '') && isOtherVerb(tokens, at, last)) continue;
      // "arrived on 11 December": the preposition is that of the date.
      if (tokens[last]?.word?.classes.has('preposition') && tokens[last + 1]?.date) continue;
      done.push(phrase);
      push(tokens, at, last, phrase, cues);
    }
    if (!known && verbs[next] && isActive(token)) return;
  }
}

/** "came out to grumbles": with its particle the verb is another one. */
const isOtherVerb = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens[last]?.word?.classes.has('preposition') === true &&
  /^(?:out|off|up|down|back)$/.test(tokens[at + 1]?.text ?? '');

/** Last token of a phrase whose first word after the verb stands at `next`. */
function readRest(tokens: readonly Token[], next: number, phrase: Phrase, verbs: VerbPlaces): number | undefined {
  let last = next;
  for (let i = 1; i < phrase.rest.length; i++) {
    const found = findWord(tokens, last, phrase.rest[i] ?? [], verbs);
    if (found === undefined) return undefined;
    last = found;
  }
  return last;
}

function findWord(
  tokens: readonly Token[],
  after: number,
  spellings: readonly string[],
  verbs: VerbPlaces,
): number | undefined {
  let limit = after + step;
  for (let at = after + 1; at <= limit; at++) {
    const token = tokens[at];
    if (!token || isStop(token.text)) return undefined;
    if (spellings.includes(token.text)) return at;
    // "mis la main, mardi, sur": a date set between commas parts no phrase.
    if (token.date || (token.text === ',' && (tokens[at - 1]?.date || tokens[at + 1]?.date))) limit++;
    if (verbs[at] && isActive(token)) return undefined;
  }
  return undefined;
}

/** A verb that is no mere participle: what follows it is its own. */
const isActive = (token: Token): boolean => ((token.word?.forms ?? 0) & form.infinitive) !== 0;

const isReflexive = (tokens: readonly Token[], from: number): boolean =>
  isReflexivePronoun(tokens[from - 1]) || isReflexivePronoun(tokens[from - 2]);
const isReflexivePronoun = (token: Token | undefined): boolean => token?.text === "s'" || token?.text === 'se';

function push(tokens: readonly Token[], at: number, last: number, phrase: Phrase, cues: Cue[]): void {
  // Two entries of the lexicon may spell the same words.
  for (let known = cues.length - 1; cues[known]?.at === at; known--)
    if (
      cues[known]?.last === last &&
      cues[known]?.sense.act === phrase.sense.act &&
      cues[known]?.sense.source === 'phrase'
    )
      return;
  let text = tokens[at]?.text ?? '';
  for (let next = at + 1; next <= last; next++) text += ` ${tokens[next]?.text ?? ''}`;
  cues.push({ at, last, sense: phrase.sense, text, words: phrase.rest.length + 1 });
}
