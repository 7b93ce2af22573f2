import { finite, form } from './forms.ts';
import type { Token } from './tokens.ts';
import { isNegated, past, skip, type Tense, type VerbGroup } from './verb-parts.ts';

/** The French verb group that begins at a token; `told` when the sentence has had a finite verb. */
export function readFrench(tokens: readonly Token[], at: number, told: boolean): VerbGroup | undefined {
  const token = tokens[at];
  const word = token?.word;
  if (!token?.spoken || token.date) return undefined;
  if (!word || word.forms === 0) return guessFrench(tokens, at);
  const conjugated = (word.forms & finite) !== 0;
  const auxiliary = word.lemmas.includes('avoir') || word.lemmas.includes('être');
  if (auxiliary && conjugated && !isNoun(tokens, at)) return readCompound(tokens, at, word);
  const near = conjugated
    ? (readNear(tokens, at, word) ?? readUndergone(tokens, at, at, tenseOf(word.forms, false)))
    : undefined;
  if (near) return near;
  if (isNoun(tokens, at) || isOther(tokens, at)) return undefined;
  if (conjugated && !(word.forms & form.participle && isParticiple(tokens, at, told)))
    return build(tokens, at, at, tenseOf(word.forms, false));
  if (word.forms & form.participle) return build(tokens, at, at, 'participle');
  if (word.forms & form.gerund) return build(tokens, at, at, 'gerund');
  return word.forms & form.infinitive ? build(tokens, at, at, 'infinitive') : undefined;
}

type Word = NonNullable<Token['word']>;

function build(
  tokens: readonly Token[],
  from: number,
  head: number,
  tense: Tense,
  passive = false,
  hearsay = false,
): VerbGroup {
  return { from, head, tense, passive, hearsay, negated: isNegated(tokens, from, head) };
}

/** "a annoncé", "sera rachetée", "aurait été saisi"; or "avoir" and "être" by themselves. */
function readCompound(tokens: readonly Token[], at: number, word: Word): VerbGroup {
  const be = word.lemmas.includes('être');
  let head = skip(tokens, at + 1);
  const been = tokens[head]?.text === 'été';
  if (been) head = skip(tokens, head + 1);
  const target = tokens[head];
  const participle =
    ((target?.word?.forms ?? 0) & form.participle) !== 0 ||
    (!target?.word && /(?:é|ée|és|ées|i|is|it|u|ue|us|ert|eint)$/.test(target?.text ?? '') && !target?.mention);
  const tense = tenseOf(word.forms, past(tokens[at]?.text ?? ''));
  const undergone = be && participle ? readUndergone(tokens, at, head, compounds[tense] ?? tense) : undefined;
  if (undergone) return undergone;
  if (!target || !participle || target.date) return build(tokens, at, at, tense, false, tense === 'conditional' && be);
  return build(tokens, at, head, compounds[tense] ?? tense, be || been, tense === 'conditional');
}

/** The tense that a participle makes of its auxiliary's. */
const compounds: Readonly<Partial<Record<Tense, Tense>>> = {
  present: 'perfect',
  imperfect: 'pluperfect',
  past: 'pluperfect',
};

/** "se voit infliger", "s'est fait épingler": what is done to the subject. */
function readUndergone(tokens: readonly Token[], from: number, at: number, tense: Tense): VerbGroup | undefined {
  if (!tokens[at]?.word?.lemmas.some((lemma) => undergoing.has(lemma))) return undefined;
  if (![1, 2].some((back) => /^(?:se|s')$/.test(tokens[from - back]?.text ?? ''))) return undefined;
  const next = skip(tokens, at + 1, 3);
  if (((tokens[next]?.word?.forms ?? 0) & form.infinitive) === 0) return undefined;
  return build(tokens, from, next, tense, true, tense === 'conditional');
}

const undergoing = new Set(['voir', 'faire', 'laisser']);

/** "va racheter", "vient de signer". */
function readNear(tokens: readonly Token[], at: number, word: Word): VerbGroup | undefined {
  const goes = word.lemmas.includes('aller');
  if (!goes && !word.lemmas.includes('venir')) return undefined;
  const of = [1, 2, 3, 4].find((gap) => tokens[at + gap]?.text === 'de' || tokens[at + gap]?.text === "d'");
  const next =
    of === 1 || (of !== undefined && isAdverbial(tokens, at + 1, at + of)) ? at + of + 1 : skip(tokens, at + 1, 3);
  if (((tokens[next]?.word?.forms ?? 0) & form.infinitive) === 0) return undefined;
  return build(tokens, at, next, goes ? (word.forms & form.conditional ? 'conditional' : 'future') : 'perfect');
}

/** "vient en outre de signer", "vient tout juste de". */
const isAdverbial = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.text === 'en' || skip(tokens, from) >= to || tokens[to - 1]?.text === 'juste';

function tenseOf(forms: number, isPast: boolean): Tense {
  if (forms & form.conditional) return 'conditional';
  if (forms & form.future) return 'future';
  if (forms & form.imperfect) return 'imperfect';
  if (isPast) return 'imperfect';
  if (forms & form.present) return 'present';
  return forms & form.past ? 'past' : 'present';
}

/** "fait", "dit", "conclut": spelled alike in several forms; after a noun without subject before it, a participle. */
function isParticiple(tokens: readonly Token[], at: number, told: boolean): boolean {
  const next = tokens[at + 1];
  return next?.text === 'par' || (tokens[at - 1]?.text === ',' && told) || at === 0;
}

/** A spelling that is a noun as well as a verb ("offre", "marche") is a noun after a determiner or preposition. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const classes = before?.word?.classes;
  if (!before || !classes) return false;
  if (classes.has('possessive')) return !classes.has('clitic') || !isSubjectBefore(tokens, at - 1);
  // "renonce à l'acquérir", "de la racheter": no noun but what is done to somebody.
  if (classes.has('clitic') && tokens[at]?.word?.forms === form.infinitive) return false;
  if (classes.has('determiner')) return !classes.has('clitic') || !isSubjectBefore(tokens, at - 1);
  const forms = tokens[at]?.word?.forms ?? 0;
  return classes.has('preposition') && !classes.has('clitic') && (forms & (form.infinitive | form.gerund)) === 0;
}

/** "équipe", "entre": spelled like a noun or preposition, it is a verb only after a subject. */
function isOther(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.classes.has('preposition')) return !/^(?:au|aux|dans|en|à|sur|chez)$/.test(tokens[at + 1]?.text ?? '');
  if (!word?.generic && !word?.senses.some((sense) => sense.source === 'noun')) return false;
  const before = tokens[at - 1];
  const classes = before?.word?.classes;
  const subject =
    classes?.has('subject') ||
    classes?.has('relative') ||
    classes?.has('negation') ||
    classes?.has('clitic') ||
    classes?.has('adverb') ||
    classes?.has('coordinator');
  return !(before?.mention || before?.date || before?.word?.generic || subject || before?.text === ',');
}

/** "le laboratoire l'accuse": a clitic stands between a subject and its verb. */
function isSubjectBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? beforeAside(tokens, at - 1) : tokens[at - 1];
  if (!before?.spoken) return false;
  const classes = before.word?.classes;
  if (
    before.mention ||
    classes?.has('subject') ||
    classes?.has('relative') ||
    classes?.has('negation') ||
    classes?.has('clitic')
  )
    return true;
  return !(classes && classes.size > 0) && ((before.word?.forms ?? 0) & (finite | form.infinitive)) === 0;
}

/** "Le Times, à l'inverse, la poursuit": the name before a short aside that ends at `comma`. */
function beforeAside(tokens: readonly Token[], comma: number): Token | undefined {
  for (let at = comma - 1; at > comma - 6; at--)
    if (tokens[at]?.text === ',') return tokens[at - 1]?.mention && tokens[at - 1];
  return undefined;
}

/** Verbs outside the lexicon betray themselves by endings that few nouns share. */
function guessFrench(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const text = tokens[at]?.text ?? '';
  if (text.length < 6 || tokens[at]?.capital || isNoun(tokens, at)) return undefined;
  const tense = /aient$|[^f]ait$/.test(text)
    ? 'imperfect'
    : /èrent$/.test(text)
      ? 'past'
      : /eront$|irons$/.test(text)
        ? 'future'
        : undefined;
  if (!tense || /(?:trait|souhait|bienfait|parfait)$/.test(text)) return undefined;
  return { from: at, head: at, tense, passive: false, hearsay: false, negated: isNegated(tokens, at, at) };
}
