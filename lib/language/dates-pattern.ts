// A small notation for phrases, so that rules stay readable as data:
//   terms separated by one space · {name} a word class (digits after the name tell two of a kind apart) ·
//   a|b alternatives · _ a space inside a term · ? optional · , before a term: a comma may stand there ·
//   ~ before a term: nothing stands between it and the one before · {label=name} a class under another label.

/** A set of words or figures with what they mean. `first` lists the words it may begin with; `#` is a figure. */
export type WordClass = {
  readonly source: string;
  readonly first: readonly string[];
  readonly value: (text: string) => number | string | undefined;
};

export type WordClasses = Readonly<Record<string, WordClass>>;

/** A compiled pattern. `follow` is what must come second when the first is a figure. */
export type Pattern = {
  readonly regex: RegExp;
  /** The class behind each label. */
  readonly labels: ReadonlyMap<string, WordClass>;
  readonly first: ReadonlySet<string>;
  readonly follow: ReadonlySet<string>;
};

// A hyphen joins as a space does: third-quarter, 31-Oct-74, five-year.
const SPACE = "(?: {1,3}|\\n|-|(?<=[' –—-]))";
const END = '(?![\\p{L}\\p{N}])';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const spaced = (text: string): string => escaped(text).replaceAll(' ', '(?: {1,3}|\\n)');

/** First word of a folded phrase; `#` when it begins with a figure. */
export function firstWord(phrase: string): string {
  const word = /^[a-z]+/.exec(phrase);
  return word ? word[0] : /^\d/.test(phrase) ? '#' : phrase.charAt(0);
}

/** A closed list of words, folded, each with its meaning. */
export function words(meanings: Readonly<Record<string, number | string>>): WordClass {
  const table = new Map(Object.entries(meanings));
  const phrases = [...table.keys()].sort((a, b) => b.length - a.length);
  return {
    source: phrases.map(spaced).join('|'),
    first: phrases.map(firstWord),
    value: (text) => table.get(text),
  };
}

/** Figures, or anything that a regular expression has to describe. */
export function figures(
  source: string,
  value: (text: string) => number | string | undefined = Number,
  first: readonly string[] = ['#'],
): WordClass {
  return { source, first, value };
}

/** Several classes as one; the first that knows a text gives its meaning. */
export function either(...classes: readonly WordClass[]): WordClass {
  return {
    source: classes.map(({ source }) => source).join('|'),
    first: classes.flatMap(({ first }) => first),
    value: (text) => {
      for (const { value } of classes) {
        const meaning = value(text);
        if (meaning !== undefined && !Number.isNaN(meaning)) return meaning;
      }
      return undefined;
    },
  };
}

type Term = Alternative & { readonly optional: boolean; readonly comma: boolean; readonly glued: boolean };
type Alternative = {
  readonly source: string;
  readonly first: readonly string[];
  readonly labels: readonly (readonly [string, WordClass])[];
};

/** Turns a pattern into a sticky regular expression with one named group a class. */
export function compilePattern(pattern: string, classes: WordClasses): Pattern {
  const terms = pattern.split(' ').map((text) => readTerm(text, classes));
  const lead = terms.findIndex(({ optional }) => !optional);
  const source = terms.map((term, at) => joinTerm(term, at, lead, terms[at + 1])).join('');
  const labels = new Map(terms.flatMap((term) => term.labels));
  // Positions of groups cost time: only intervals, whose second labels end in 2, need them.
  const paired = [...labels.keys()].some((label) => label.endsWith('2'));
  return {
    regex: new RegExp(source + END, paired ? 'duy' : 'uy'),
    labels,
    first: new Set(beginnings(terms, 0)),
    follow: new Set(terms.flatMap((term, at) => (term.first.includes('#') ? beginnings(terms, at + 1) : []))),
  };
}

function readTerm(text: string, classes: WordClasses): Term {
  const parts = /^(,?)(~?)(.+?)(\??)$/.exec(text);
  if (!parts) throw new Error(`No term: ${text}`);
  const alternatives = (parts[3] ?? '').split('|').map((body) => readAlternative(body, classes));
  return {
    source: alternatives.map(({ source }) => source).join('|'),
    first: alternatives.flatMap(({ first }) => first),
    labels: alternatives.flatMap(({ labels }) => labels),
    optional: parts[4] === '?',
    comma: parts[1] === ',',
    glued: parts[2] === '~',
  };
}

function readAlternative(body: string, classes: WordClasses): Alternative {
  const [, label, name] = /^\{(\w+)(?:=(\w+))?\}$/.exec(body) ?? [];
  if (label === undefined) {
    if (body.includes('{')) throw new Error(`No alternative: ${body}`);
    const phrase = body.replaceAll('_', ' ');
    return { source: spaced(phrase), first: [firstWord(phrase)], labels: [] };
  }
  const found = classes[name ?? label.replace(/\d+$/, '')];
  if (!found) throw new Error(`No word class: ${body}`);
  return { source: `(?<${label}>${found.source})`, first: found.first, labels: [[label, found]] };
}

function joinTerm(term: Term, at: number, lead: number, next: Term | undefined): string {
  const gap = (of: Term) => (of.glued ? '' : `${of.comma ? ',?' : ''}${SPACE}`);
  if (at < lead) return `(?:(?:${term.source})${next ? gap(next) : ''})?`;
  if (at === lead) return `(?:${term.source})`;
  return `(?:${gap(term)}(?:${term.source}))${term.optional ? '?' : ''}`;
}

function beginnings(terms: readonly Term[], from: number): string[] {
  const found: string[] = [];
  for (const term of terms.slice(from)) {
    found.push(...term.first);
    if (!term.optional) break;
  }
  return found;
}
