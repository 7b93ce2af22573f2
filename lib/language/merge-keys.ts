import type { Day, Evidence } from '../model.ts';
import { type Profile, readProfile } from './merge-profile.ts';
import { type DayRange, formatRange } from './merge-window.ts';
import { isWitness } from './merge-words.ts';

/**
 * Under what a report can be found again: `scoreLink` answers undefined for any two reports that have no key in common
 * whose days overlap. A store that keeps (key, from, to) for each report finds all that could link to one by
 * `key = ? and from <= ? and to >= ?` for each of its keys. Keys are its companies two by two or its only one
 * (`microsoft+openai`, `openai`), each with the kind of act (`openai legal`), and its amounts, figures and
 * names (`amount:6600000000`, `figure:9`, `name:gpt-4`).
 */
export function candidateKeys(
  evidence: Evidence,
): readonly { readonly key: string; readonly from: Day; readonly to: Day }[] {
  return listKeys(readProfile(evidence)).map(({ key, range }) => ({ key, ...formatRange(range) }));
}

export function listKeys({ evidence, window, reach, words }: Profile): { key: string; range: DayRange }[] {
  const { participants, kind } = evidence;
  const parties = participants.flatMap((a, index) => participants.slice(index + 1).map((b) => [a, b].sort().join('+')));
  const plain = participants.length === 1 ? participants : parties;
  return [
    ...[...plain, ...participants.map((slug) => `${slug} ${kind}`)].map((key) => ({ key, range: window })),
    ...[...words.keys()].filter(isWitness).map((key) => ({ key, range: reach })),
  ];
}
