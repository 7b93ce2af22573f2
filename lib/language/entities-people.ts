import { type Candidate, spanOf } from './entities-candidates.ts';
import type { Reading } from './entities-reading.ts';
import { followsName, startsSentence } from './entities-shape.ts';
import { isStarter } from './text-abbreviations.ts';

const NOTHING: ReadonlySet<number> = new Set();

/**
 * Surnames that stand alone for people whom the text, or `introduced` (the title), gives in full somewhere.
 * "Son" at the start of a French sentence is a word, "Jack Altman" another man.
 */
export function listSurnames(
  reading: Reading,
  people: readonly Candidate[],
  introduced: ReadonlySet<string>,
): Candidate[] {
  const full = new Set([...introduced, ...people.flatMap(({ entries }) => entries.map(({ alias }) => alias))]);
  return reading.hits.flatMap(({ role, first, last, entries }): Candidate[] => {
    const known = role === 'surname' ? entries.filter(({ alias }) => full.has(alias)) : [];
    if (known.length === 0 || followsName(reading, first, NOTHING) || isPlainWord(reading, first)) return [];
    return [{ ...spanOf(reading, first, last), first, last, as: 'person', rule: 'surname', entries: known }];
  });
}

function isPlainWord(reading: Reading, first: number): boolean {
  return isStarter(reading.word(first), reading.lang) && startsSentence(reading, first);
}
