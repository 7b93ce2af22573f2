import { form } from './forms.ts';
import { isReduced } from './reduced-en.ts';
import type { Token } from './tokens.ts';
import { isClass, isNegated, past, skip, type Tense, type VerbGroup } from './verb-parts.ts';

const modals = new Map<string, Tense>([
  ['will', 'future'],
  ["'ll", 'future'],
  ["won't", 'future'],
  ['shall', 'future'],
  ['would', 'conditional'],
  ['could', 'conditional'],
  ['might', 'conditional'],
  ['may', 'conditional'],
  ['should', 'conditional'],
  ['can', 'present'],
  ['cannot', 'present'],
  ['must', 'present'],
]);

export function readEnglish(tokens: readonly Token[], at: number, last: number | undefined): VerbGroup | undefined {
  const token = tokens[at];
  if (!token?.spoken || token.date) return undefined;
  const build = (head: number, tense: Tense, passive = false): VerbGroup => ({
    from: at,
    head,
    tense,
    passive,
    hearsay: false,
    negated: isNegated(tokens, at, head),
  });
  const modal = modals.get(token.text);
  if (modal) {
    const head = skip(tokens, at + 1);
    const target = tokens[head];
    if (target?.text !== 'be' && target?.text !== 'have') return build(target?.word?.forms ? head : at, modal);
    const inner = skip(tokens, head + 1);
    return (tokens[inner]?.word?.forms ?? 0) & form.participle
      ? build(inner, modal, target.text === 'be')
      : build(head, modal);
  }
  const word = token.word;
  if (!word || word.forms === 0) return guessEnglish(tokens, at, build);
  if (word.lemmas.includes('have') && token.text !== 'having') return readHave(tokens, at, build);
  if (word.lemmas.includes('be') && token.text !== 'being' && token.text !== 'been') return readBe(tokens, at, build);
  if (/^(?:did|does|do)(?:n't)?$/.test(token.text)) {
    const head = skip(tokens, at + 1);
    return build(tokens[head]?.word?.forms ? head : at, token.text.startsWith('did') ? 'past' : 'present');
  }
  return readPlain(tokens, at, word.forms, last, build);
}

/** Regular past forms of verbs outside the lexicon. */
function guessEnglish(tokens: readonly Token[], at: number, build: Build): VerbGroup | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    !token ||
    token.word ||
    token.capital ||
    token.text.length < 5 ||
    !/[a-z]ed$/.test(token.text) ||
    token.text.includes('-')
  )
    return undefined;
  if (isClass(before, 'determiner', 'possessive', 'preposition') || /^['’]s?$/.test(before?.text ?? ''))
    return undefined;
  const subject = before?.mention !== undefined || isClass(before, 'subject', 'relative');
  return build(at, subject || (isDoer(tokens, at) && takesObject(tokens[at + 1])) ? 'past' : 'participle');
}

/** "quietly uploaded a model", "the lab's backers clinched a": what goes before is what does it to what follows. */
const isDoer = (tokens: readonly Token[], at: number): boolean =>
  isClass(tokens[at - 1], 'adverb', 'coordinator') ||
  tokens.slice(Math.max(0, at - 4), at).some(({ mention }) => mention);

type Build = (head: number, tense: Tense, passive?: boolean) => VerbGroup;

function readHave(tokens: readonly Token[], at: number, build: Build): VerbGroup {
  const had = tokens[at]?.text === 'had';
  let head = skip(tokens, at + 1);
  const been = tokens[head]?.text === 'been';
  if (been) head = skip(tokens, head + 1);
  const forms = tokens[head]?.word?.forms ?? 0;
  const target = tokens[head];
  if (forms & (form.participle | form.gerund) || (target && !target.mention && !target.date && /ed$/.test(target.text)))
    return build(head, had ? 'pluperfect' : 'perfect', been && (forms & form.gerund) === 0);
  return build(at, had ? 'past' : 'present');
}

function readBe(tokens: readonly Token[], at: number, build: Build): VerbGroup {
  const was = past(tokens[at]?.text ?? '');
  const head = skip(tokens, at + 1);
  const target = tokens[head];
  const forms = target?.word?.forms ?? 0;
  if (target?.text === 'to' && (tokens[head + 1]?.word?.forms ?? 0) & form.infinitive) return build(head + 1, 'future');
  if (target?.text === 'being') return build(skip(tokens, head + 1), was ? 'past' : 'present', true);
  if (forms & form.participle || (target && !target.mention && !target.date && /ed$/.test(target.text)))
    return build(head, was ? 'past' : 'present', true);
  if (forms & form.gerund) return build(head, was ? 'imperfect' : 'present');
  return build(at, was ? 'imperfect' : 'present');
}

/** "Nvidia chips on Tuesday": these are things, unless something is done to something. */
const things = /^(?:chips|shares|stakes|nets|part|parts)$/;
const takesObject = (next: Token | undefined): boolean =>
  next?.text === 'in' || isClass(next, 'determiner', 'possessive') || next?.mention !== undefined;

function readPlain(
  tokens: readonly Token[],
  at: number,
  forms: number,
  last: number | undefined,
  build: Build,
): VerbGroup | undefined {
  const before = tokens[at - 1];
  const classes = before?.word?.classes;
  if (before?.text === 'to' && forms & form.infinitive) return build(at, 'infinitive');
  const naming = tokens[at]?.word?.senses.some((sense) => sense.source === 'noun') ?? false;
  // "both vowed to appeal": it stands alone there.
  const both = before?.text === 'both' && !naming;
  if (
    !both &&
    (classes?.has('determiner') || classes?.has('possessive') || /^(?:['’]s?|own)$/.test(before?.text ?? ''))
  )
    return undefined;
  // "made its first purchase": a noun.
  if (naming && classes?.has('adverb') && isClass(tokens[at - 2], 'determiner', 'possessive')) return undefined;
  if (forms & form.gerund) return naming && (!before || classes?.has('preposition')) ? undefined : build(at, 'gerund');
  if (classes?.has('preposition')) return undefined;
  if (forms & form.past) {
    const reduced = forms & form.participle && isReduced(tokens, at, last);
    return build(at, reduced ? 'participle' : 'past');
  }
  if (forms & form.participle) return build(at, 'participle');
  if (things.test(tokens[at]?.text ?? '') && !takesObject(tokens[at + 1])) return undefined;
  const subject =
    before?.mention !== undefined ||
    both ||
    isClass(before, 'subject', 'relative', 'adverb', 'coordinator') ||
    before?.word?.generic?.plural === true;
  if (subject) return build(at, 'present');
  // "the safe trade": a base form is a verb only after its subject; an -s form that is no noun nearly always.
  const third = /s$/.test(tokens[at]?.text ?? '');
  if (third && (before?.text === ',' || before?.capital)) return build(at, 'present');
  return !naming && before?.spoken && (third || before.capital || /s$/.test(before.text))
    ? build(at, 'present')
    : undefined;
}
