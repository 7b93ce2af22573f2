import type { Evidence } from '../model.ts';
import { countDays, type DayRange, reachOf, windowOf } from './merge-window.ts';
import { readWords } from './merge-words.ts';

/** A report with what every comparison needs, read once. */
export type Profile = {
  readonly evidence: Evidence;
  /** The days it means, and those it may mean where a figure or a name bears it out. */
  readonly window: DayRange;
  readonly reach: DayRange;
  readonly dated: boolean;
  /** Days in the date as told, before its qualifier widens it. */
  readonly length: number;
  readonly published: number;
  readonly words: ReadonlyMap<string, string>;
};

export function readProfile(evidence: Evidence): Profile {
  const { when, basis, published } = evidence;
  return {
    evidence,
    window: windowOf(evidence),
    reach: reachOf(evidence),
    dated: basis !== 'reported',
    length: countDays(when.to) - countDays(when.from) + 1,
    published: countDays(published),
    words: readWords(evidence),
  };
}
