import { finite, form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Tense =
  | 'present'
  | 'imperfect'
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'future'
  | 'conditional'
  | 'infinitive'
  | 'participle'
  | 'gerund';

/** A verb with its auxiliaries. `head` is the token of the full verb, `from` that of the first auxiliary. */
export type VerbGroup = {
  readonly from: number;
  readonly head: number;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Conditional of a compound tense: what the press says without vouching for it. */
  readonly hearsay: boolean;
};

export const isConjugated = (group: VerbGroup): boolean =>
  group.tense !== 'infinitive' && group.tense !== 'participle' && group.tense !== 'gerund';

/** Verb groups of a sentence, left to right. */
export function findVerbGroups(tokens: readonly Token[], lexicon: Lexicon): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const told = groups.some(isConjugated);
    const last = groups.findLast(isConjugated);
    const group = lexicon.lang === 'fr' ? readFrench(tokens, at, told) : readEnglish(tokens, at, last?.head);
    if (!group) continue;
    groups.push(group);
    at = group.head;
  }
  return groups;
}

const isNegation = (token: Token | undefined): boolean => token?.word?.classes.has('negation') ?? false;

function isNegated(tokens: readonly Token[], from: number, head: number): boolean {
  const first = tokens[from - 1]?.text;
  if (first === 'ni' || first === 'neither' || first === 'nor') return true;
  for (let i = Math.max(0, from - 3); i < from; i++)
    if (tokens[i]?.text === 'ne' || tokens[i]?.text === "n'") return true;
  for (let i = from; i < head; i++) if (isNegation(tokens[i])) return true;
  return false;
}

/** Position of the next token of a compound tense, past adverbs, clitics, negations, dates and short asides. */
function skip(tokens: readonly Token[], at: number, limit = 6): number {
  let i = at;
  while (i < tokens.length && i - at < limit) {
    const token = tokens[i];
    const skipped =
      token?.date ||
      token?.text === ',' ||
      token?.word?.classes.has('adverb') ||
      isNegation(token) ||
      token?.word?.classes.has('clitic');
    if (!skipped && !(token && /(?:ly|ment)$/.test(token.text) && token.text.length > 5)) return i;
    i++;
  }
  return i;
}

const past = (text: string): boolean => /^(?:avai|étai|fu|eu|ut)|^(?:had|was|were)$/.test(text);

function readFrench(tokens: readonly Token[], at: number, told: boolean): VerbGroup | undefined {
  const token = tokens[at];
  const word = token?.word;
  if (!token?.spoken || token.date) return undefined;
  if (!word || word.forms === 0) return guessFrench(tokens, at);
  const build = (head: number, tense: Tense, passive = false, hearsay = false): VerbGroup => ({
    from: at,
    head,
    tense,
    passive,
    hearsay,
    negated: isNegated(tokens, at, head),
  });
  const auxiliary = word.lemmas.includes('avoir') || word.lemmas.includes('être');
  const conjugated = (word.forms & finite) !== 0;
  if (auxiliary && conjugated && !isNoun(tokens, at)) {
    const be = word.lemmas.includes('être');
    let head = skip(tokens, at + 1);
    const been = tokens[head]?.text === 'été';
    if (been) head = skip(tokens, head + 1);
    const target = tokens[head];
    const participle =
      ((target?.word?.forms ?? 0) & form.participle) !== 0 ||
      (!target?.word && /(?:é|ée|és|ées|i|is|it|u|ue|us|ert|eint)$/.test(target?.text ?? '') && !target?.mention);
    const tense = tenseOf(word.forms, past(token.text));
    if (target && participle && !target.date) {
      const compound: Tense =
        tense === 'present'
          ? 'perfect'
          : tense === 'imperfect'
            ? 'pluperfect'
            : tense === 'past'
              ? 'pluperfect'
              : tense;
      return build(head, be && !been && tense === 'future' ? 'future' : compound, be || been, tense === 'conditional');
    }
    return build(at, tense, false, tense === 'conditional' && be);
  }
  if (conjugated && (word.lemmas.includes('aller') || word.lemmas.includes('venir'))) {
    const next = tokens[at + 1]?.text === 'de' || tokens[at + 1]?.text === "d'" ? at + 2 : skip(tokens, at + 1, 3);
    if (((tokens[next]?.word?.forms ?? 0) & form.infinitive) !== 0)
      return build(
        next,
        word.lemmas.includes('aller') ? (word.forms & form.conditional ? 'conditional' : 'future') : 'perfect',
      );
  }
  if (isNoun(tokens, at) || isOther(tokens, at)) return undefined;
  if (conjugated && !(word.forms & form.participle && isParticiple(tokens, at, told)))
    return build(at, tenseOf(word.forms, false));
  if (word.forms & form.participle) return build(at, 'participle');
  if (word.forms & form.gerund) return build(at, 'gerund');
  return word.forms & form.infinitive ? build(at, 'infinitive') : undefined;
}

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
  const before = tokens[at - 1];
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

function readEnglish(tokens: readonly Token[], at: number, last: number | undefined): VerbGroup | undefined {
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
  if (
    ['determiner', 'possessive', 'preposition'].some((name) => isClass(before, name)) ||
    /^['’]s?$/.test(before?.text ?? '')
  )
    return undefined;
  const subject = before?.mention !== undefined || isClass(before, 'subject') || isClass(before, 'relative');
  return build(at, subject ? 'past' : 'participle');
}

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
  if (classes?.has('determiner') || classes?.has('possessive') || /^['’]s?$/.test(before?.text ?? '')) return undefined;
  const naming = tokens[at]?.word?.senses.some((sense) => sense.source === 'noun') ?? false;
  if (forms & form.gerund) return naming && (!before || classes?.has('preposition')) ? undefined : build(at, 'gerund');
  if (classes?.has('preposition')) return undefined;
  if (forms & form.past) {
    const reduced = forms & form.participle && isReduced(tokens, at, last);
    return build(at, reduced ? 'participle' : 'past');
  }
  if (forms & form.participle) return build(at, 'participle');
  const noun = tokens[at]?.word?.senses.some((sense) => sense.source === 'noun') ?? false;
  const subject =
    before?.mention !== undefined ||
    ['subject', 'relative', 'adverb', 'coordinator'].some((name) => isClass(before, name)) ||
    before?.word?.generic?.plural === true;
  if (subject) return build(at, 'present');
  // "the safe trade": a base form is a verb only after its subject; an -s form that is no noun nearly always.
  const third = /s$/.test(tokens[at]?.text ?? '');
  if (third && (before?.text === ',' || before?.capital)) return build(at, 'present');
  return !noun && before?.spoken && (third || before.capital || /s$/.test(before.text))
    ? build(at, 'present')
    : undefined;
}

const isClass = (token: Token | undefined, name: string): boolean =>
  [...(token?.word?.classes ?? [])].some((known) => known === name);

/** "a deal reached in May gave…": a past form right after a common noun, a comma or nothing, with "by", "in", "on" or a date next. */
function isReduced(tokens: readonly Token[], at: number, last: number | undefined): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (
    before?.word?.classes.has('coordinator') ||
    before?.word?.classes.has('subject') ||
    before?.word?.classes.has('relative')
  )
    return false;
  if (before?.spoken && (before.mention || before.capital)) return next?.text === 'by';
  if (next?.text === 'by') return true;
  const loose =
    next?.text === 'by' ||
    next?.date !== undefined ||
    next?.text === 'in' ||
    next?.text === 'on' ||
    next?.text === 'at' ||
    next?.text === 'with' ||
    next?.text === 'from' ||
    next?.text === 'for';
  if (!before) return loose;
  if (before.text === ',') return loose && !isLastVerb(tokens, at);
  return loose && before.spoken && !before.date && (isSamePart(tokens, last, at) || !isLastVerb(tokens, at));
}

/** Whether nothing since the last finite verb could open a clause for another. */
function isSamePart(tokens: readonly Token[], last: number | undefined, at: number): boolean {
  if (last === undefined) return false;
  return !tokens.slice(last + 1, at).some((token) => {
    const classes = token.word?.classes;
    return (
      token.text === ';' ||
      token.text === ':' ||
      ['coordinator', 'subordinator', 'relative', 'complementizer'].some((name) => isClass(token, name)) ||
      classes?.has('subject')
    );
  });
}

/** Whether no other past form follows before the clause ends: then this one is the predicate. */
function isLastVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.spoken || token.word?.classes.has('relative') || token.word?.classes.has('coordinator')) return true;
    if (token.mention || token.date || tokens[i - 1]?.text === 'to') continue;
    if (token.word && token.word.forms & (form.past | form.present) && !token.word.classes.size) return false;
  }
  return true;
}
