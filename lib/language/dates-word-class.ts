// Word classes: the vocabulary a pattern draws on, with what each word means.

/**
 * A set of words or figures with their meaning. `phrases` are what it may begin with, folded: `#2` is a figure of two
 * digits, a trailing ` #` says that another figure must come second, ` *` that anything may. An `open` class lets what
 * follows come in its place too.
 */
export type WordClass = {
  readonly source: string;
  readonly phrases: readonly string[];
  readonly value: (text: string) => number | string | undefined;
  readonly open?: boolean;
};

export type WordClasses = Readonly<Record<string, WordClass>>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A phrase as a regular expression, its spaces of any kind. */
export const phraseSource = (text: string): string => escaped(text).replaceAll(' ', '(?: {1,3}|\\n)');

/** A closed list of words, folded, each with its meaning. */
export function words(meanings: Readonly<Record<string, number | string>>): WordClass {
  const table = new Map(Object.entries(meanings));
  const phrases = [...table.keys()];
  return { source: branchSource(phrases), phrases, value: (text) => table.get(text) };
}

/**
 * The phrases as one expression in which what they begin with in common stands once, longest first: a list of
 * two hundred numerals would otherwise be tried one by one.
 */
function branchSource(phrases: readonly string[]): string {
  const branches = Map.groupBy(phrases, (phrase) => phrase.charAt(0));
  const ends = branches.has('');
  branches.delete('');
  const sources = Array.from(
    branches,
    ([head, tails]) => phraseSource(head) + branchSource(tails.map((tail) => tail.slice(1))),
  );
  if (sources.length === 0) return '';
  const source = sources.length === 1 && !ends ? sources[0] : `(?:${sources.join('|')})`;
  return `${source}${ends ? '?' : ''}`;
}

/** Figures, or anything that only a regular expression describes. */
export function figures(
  source: string,
  value: (text: string) => number | string | undefined,
  phrases: readonly string[],
): WordClass {
  const known = (text: string) => {
    const meaning = value(text);
    return typeof meaning === 'number' && Number.isNaN(meaning) ? undefined : meaning;
  };
  return { source, phrases, value: known };
}

/** What stands between two of a kind: signs, or one of some words. */
export const link = (source: string, phrases: readonly string[]): WordClass => ({
  source,
  phrases,
  value: () => undefined,
  open: true,
});

/** Several classes as one; the first that knows a text gives its meaning. */
export function either(...classes: readonly WordClass[]): WordClass {
  return {
    source: classes.map(({ source }) => source).join('|'),
    phrases: classes.flatMap(({ phrases }) => phrases),
    value: (text) => classes.map(({ value }) => value(text)).find((meaning) => meaning !== undefined),
  };
}
