// A small notation for phrases, so that rules stay readable as data:
//   terms separated by one space · {name} a word class (digits after the name tell two of a kind apart) ·
//   a|b alternatives · _ a space inside a term · ? optional · , before a term: a comma may stand there ·
//   ~ before a term: nothing stands between it and the one before · {label=name} a class under another label.
import { phraseSource, type WordClass, type WordClasses } from './dates-word-class.ts';

/** A compiled pattern. */
export type Pattern = {
  /** Sticky, with one group a class; groups by number, for named ones cost an object a match. */
  readonly regex: RegExp;
  /** The class behind each label, and the number of its group. */
  readonly labels: ReadonlyMap<string, Label>;
  /** What it can begin with, and what must then come second: undefined for anything. */
  readonly starts: ReadonlyMap<string, ReadonlySet<string> | undefined>;
};

export type Label = { readonly group: number; readonly words: WordClass };

type Alternative = {
  readonly source: string;
  readonly phrases: readonly string[];
  readonly open: boolean;
  readonly labels: readonly (readonly [string, WordClass])[];
};

type Term = Omit<Alternative, 'labels'> & {
  readonly labels: Alternative['labels'];
  readonly optional: boolean;
  readonly comma: boolean;
  readonly glued: boolean;
};

// A hyphen joins as a space does: third-quarter, 31-Oct-74, five-year.
const SPACE = "(?: {1,3}|\\n|-|(?<=[' –—-]))";
const END = "(?:(?<=')|(?![\\p{L}\\p{N}]))";

export function compilePattern(pattern: string, classes: WordClasses): Pattern {
  const terms = pattern.split(' ').map((text) => readTerm(text, classes));
  const lead = terms.findIndex(({ optional }) => !optional);
  const source = terms.map((term, at) => joinTerm(term, at, lead, terms[at + 1])).join('');
  const labels = new Map(
    terms.flatMap((term) => term.labels).map(([label, words], at) => [label, { group: at + 1, words }] as const),
  );
  // Positions of groups cost time: only intervals, whose second labels end in 2, need them.
  const paired = [...labels.keys()].some((label) => label.endsWith('2'));
  return { regex: new RegExp(source + END, paired ? 'duy' : 'uy'), labels, starts: findStarts(terms) };
}

function readTerm(text: string, classes: WordClasses): Term {
  const parts = /^(,?)(~?)(.+?)(\??)$/.exec(text);
  if (!parts) throw new Error(`No term: ${text}`);
  const alternatives = (parts[3] ?? '').split('|').map((body) => readAlternative(body, classes));
  return {
    source: alternatives.map(({ source }) => source).join('|'),
    phrases: alternatives.flatMap(({ phrases }) => phrases),
    labels: alternatives.flatMap(({ labels }) => labels),
    open: alternatives.some(({ open }) => open),
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
    return { source: phraseSource(phrase), phrases: [phrase], open: false, labels: [] };
  }
  const found = classes[name ?? label.replace(/\d+$/, '')];
  if (!found) throw new Error(`No word class: ${body}`);
  const { source, phrases, open = false } = found;
  return { source: `(${source})`, phrases, open, labels: [[label, found]] };
}

function joinTerm(term: Term, at: number, lead: number, next: Term | undefined): string {
  const gap = (of: Term) => (of.glued ? '' : `${of.comma ? ',?' : ''}${SPACE}`);
  if (at < lead) return `(?:(?:${term.source})${next ? gap(next) : ''})?`;
  if (at === lead) return `(?:${term.source})`;
  return `(?:${gap(term)}(?:${term.source}))${term.optional ? '?' : ''}`;
}

/** First and second words of a phrase; hyphens and apostrophes part words, figures are `#` and their length. */
const wordsOf = (phrase: string): string[] =>
  phrase.match(/#\d?|[a-z]+|\d+|\*/g)?.map((word) => (/^\d/.test(word) ? `#${word.length}` : word)) ?? [];

/** A second word is not told by its length when it is a figure. */
const asSecond = (word = ''): string => (word.startsWith('#') ? '#' : word);

function findStarts(terms: readonly Term[]): Map<string, Set<string> | undefined> {
  const starts = new Map<string, Set<string> | undefined>();
  for (const [at, term] of reachable(terms, 0)) {
    for (const [first = '', second] of term.phrases.map(wordsOf)) {
      const seconds =
        second === undefined ? secondsAfter(terms, at + 1) : second === '*' ? undefined : [asSecond(second)];
      const known = starts.get(first);
      const anything = seconds === undefined || (starts.has(first) && known === undefined);
      starts.set(first, anything ? undefined : new Set([...(known ?? []), ...seconds]));
    }
  }
  return starts;
}

/** The first words of what may come from a term on; undefined when the phrase may end there. */
function secondsAfter(terms: readonly Term[], from: number): string[] | undefined {
  const found = reachable(terms, from);
  const last = found.at(-1)?.[1];
  if (!last || last.optional || last.open) return undefined;
  return found.flatMap(([, term]) => term.phrases.map((phrase) => asSecond(wordsOf(phrase)[0])));
}

/** The terms that may come next: all up to the first that cannot be left out. */
function reachable(terms: readonly Term[], from: number): [number, Term][] {
  const found: [number, Term][] = [];
  for (const [at, term] of terms.entries()) {
    if (at < from) continue;
    found.push([at, term]);
    if (!term.optional && !term.open) break;
  }
  return found;
}
