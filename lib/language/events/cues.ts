import { form } from './forms.ts';
import type { Lexicon, Phrase, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';

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

/** Every act and manner told by the words of a sentence, left to right, phrases before single words. */
export function findCues(tokens: readonly Token[], verbs: ReadonlyMap<number, number>, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const word = token?.word;
    if (!token || !word) continue;
    for (const phrase of word.phrases) addPhrase(tokens, at, phrase, verbs, cues);
    if (verbs.has(at))
      for (const lemma of word.lemmas)
        for (const phrase of lexicon.phrases.get(lemma) ?? [])
          if (!phrase.reflexive || isReflexive(tokens, verbs.get(at) ?? at)) addPhrase(tokens, at, phrase, verbs, cues);
    for (const sense of word.senses) {
      const verbal = sense.source === 'verb' || sense.source === 'light';
      if (verbal === verbs.has(at)) cues.push({ at, last: at, sense, text: token.text, words: 1 });
    }
  }
  return cues;
}

const isReflexive = (tokens: readonly Token[], from: number): boolean =>
  [1, 2].some((back) => /^(?:s'|se)$/.test(tokens[from - back]?.text ?? ''));

function addPhrase(
  tokens: readonly Token[],
  at: number,
  phrase: Phrase,
  verbs: ReadonlyMap<number, number>,
  cues: Cue[],
): void {
  const last = phrase.inflected && !phrase.tight ? reachAll(tokens, at, phrase, verbs) : follow(tokens, at, phrase);
  if (last === undefined) return;
  const text = tokens
    .slice(at, last + 1)
    .map((token) => token.text)
    .join(' ');
  cues.push({ at, last, sense: phrase.sense, text, words: phrase.rest.length + 1 });
}

/** The words of the phrase one after the other. */
function follow(tokens: readonly Token[], at: number, phrase: Phrase): number | undefined {
  const fits = phrase.rest.every((spellings, i) => spellings.includes(tokens[at + 1 + i]?.text ?? ''));
  return fits ? at + phrase.rest.length : undefined;
}

/** A verb that is no mere participle: what follows it is its own. */
const isActive = (token: Token | undefined): boolean => ((token?.word?.forms ?? 0) & form.infinitive) !== 0;

/** The words of the phrase in order, others between them, within one clause. */
function reachAll(
  tokens: readonly Token[],
  at: number,
  phrase: Phrase,
  verbs: ReadonlyMap<number, number>,
): number | undefined {
  let last = at;
  for (const [i, spellings] of phrase.rest.entries()) {
    const limit = last + (i === 0 ? reach : step);
    let found: number | undefined;
    for (let j = last + 1; j <= limit && found === undefined; j++) {
      const text = tokens[j]?.text;
      if (text === undefined || text === ';' || text === ':' || text === '.') return undefined;
      if (spellings.includes(text)) found = j;
      else if (verbs.has(j) && isActive(tokens[j])) return undefined;
    }
    if (found === undefined) return undefined;
    last = found;
  }
  return last;
}
