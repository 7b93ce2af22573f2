import type { Entry } from './dictionary-entries.ts';
import type { PieceSpan, Reading } from './entities-reading.ts';
import { findFirst } from './spots.ts';

/** How many pieces away a word still stands beside another. */
const BESIDE = 4;

/** What the deciding words of a text say about ambiguous entries. */
export type Guards = {
  /** A forbidding word stands beside, or holds the candidate: "Big Apple", "anthropic principle". */
  readonly forbid: (entry: Entry, candidate: PieceSpan) => boolean;
  /** A word that makes the entry safe stands within `reach` pieces, outside the candidate; or in the title. */
  readonly allow: (entry: Entry, candidate: PieceSpan, reach: number) => boolean;
  /** One stands beside it. */
  readonly allowBeside: (entry: Entry, candidate: PieceSpan) => boolean;
};

type Present = {
  readonly needs: readonly (readonly PieceSpan[])[];
  readonly not: readonly (readonly PieceSpan[])[];
  readonly inTitle: boolean;
};

/** Looks up once for each entry which of its words the text holds at all. */
export function createGuards({ words }: Reading, titleWords: ReadonlySet<string>): Guards {
  const known = new Map<Entry, Present>();
  const present = (entry: Entry): Present => {
    const listed = known.get(entry) ?? listPresent(entry, words, titleWords);
    known.set(entry, listed);
    return listed;
  };
  return {
    forbid: (entry, candidate) =>
      present(entry).not.some((spots) => {
        const at = spots[findFirst(spots, candidate.first - BESIDE)];
        return at !== undefined && at.first <= candidate.last + BESIDE;
      }),
    allow: (entry, candidate, reach) =>
      present(entry).inTitle || present(entry).needs.some((spots) => standsWithin(spots, candidate, reach)),
    allowBeside: (entry, candidate) => present(entry).needs.some((spots) => standsWithin(spots, candidate, BESIDE)),
  };
}

function listPresent({ guard }: Entry, words: Reading['words'], titleWords: ReadonlySet<string>): Present {
  const spotsOf = (word: string) => {
    const spots = words.get(word);
    return spots ? [spots] : [];
  };
  return {
    needs: guard?.needs.flatMap(spotsOf) ?? [],
    not: guard?.not.flatMap(spotsOf) ?? [],
    inTitle: guard?.needs.some((word) => titleWords.has(word)) ?? false,
  };
}

function standsWithin(spots: readonly PieceSpan[], { first, last }: PieceSpan, reach: number): boolean {
  const before = spots[findFirst(spots, first) - 1];
  const after = spots[findFirst(spots, last + 1)];
  return (before !== undefined && before.last >= first - reach) || (after !== undefined && after.first <= last + reach);
}
