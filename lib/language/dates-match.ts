// One attempt of a pattern at a position of the folded text.
import type { Pattern } from './dates-pattern.ts';
import type { Match } from './dates-rule.ts';

/** How far a reader can look around. */
const NEAR = 48;

/** What the pattern matches at `at`, if it does. Both texts are of one length. */
export function matchAt({ regex, labels }: Pattern, folded: string, text: string, at: number): Match | undefined {
  regex.lastIndex = at;
  const found = regex.exec(folded);
  if (!found) return undefined;
  const said = found[0];
  const end = at + said.length;
  const value = (name: string) => {
    const label = labels.get(name);
    const words = label && found[label.group];
    return words === undefined ? undefined : label?.words.value(plainSpaces(words));
  };
  const edge = (name: string, side: 0 | 1) => {
    const label = labels.get(name);
    return label && found.indices?.[label.group]?.[side];
  };
  const near = at < NEAR ? 0 : at - NEAR;
  return {
    start: at,
    end,
    text: said,
    original: text.slice(at, end),
    before: folded.slice(near, at),
    written: text.slice(near, at),
    after: folded.slice(end, end + NEAR),
    number: (label) => asNumber(value(label)),
    word: (label) => asWord(value(label)),
    startOf: (label) => edge(label, 0),
    endOf: (label) => edge(label, 1),
  };
}

const plainSpaces = (said: string): string =>
  said.includes('\n') || said.includes('  ') ? said.replaceAll(/\s+/g, ' ') : said;

const asNumber = (meaning: number | string | undefined) => (typeof meaning === 'number' ? meaning : undefined);
const asWord = (meaning: number | string | undefined) => (typeof meaning === 'string' ? meaning : undefined);
