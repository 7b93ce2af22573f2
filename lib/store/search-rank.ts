import type { Lang } from '../model.ts';
import type { Candidate } from './search-candidates.ts';

export type Ranked = Candidate & { readonly rank: number };

const dayMilliseconds = 86_400_000;

/** An article of today is worth this much more than one of long ago, half of it after a year: mild on purpose. */
const recency = { most: 0.25, half: 365 };

/** Best first. The newest day of the archive is given, so that the same content ranks the same on any day. */
export function rankCandidates(candidates: readonly Candidate[], newest: string): Ranked[] {
  const last = daysOf(newest);
  return candidates
    .map((candidate) => {
      const age = Math.max(0, last - daysOf(candidate.moment));
      return { ...candidate, rank: candidate.score * (1 + recency.most * 2 ** (-age / recency.half)) };
    })
    .sort((a, b) => b.rank - a.rank || compareDates(a, b));
}

/** Newest first; equals by slug, so that the order never depends on how the index was filled. */
export function compareDates(a: Candidate, b: Candidate): number {
  if (a.moment !== b.moment) return a.moment < b.moment ? 1 : -1;
  if (a.slug !== b.slug) return a.slug < b.slug ? 1 : -1;
  return 0;
}

/** Of two sides of a translation that both match, the one in the interface's language. */
export function joinPairs(
  candidates: readonly Candidate[],
  locale: Lang,
  isMatch: (slug: string) => boolean,
): Candidate[] {
  const slugs = new Set(candidates.map((candidate) => candidate.slug));
  return candidates.filter(
    ({ pair, counted }) =>
      pair === undefined || counted.startsWith(`${locale}\n`) || !(slugs.has(pair) || isMatch(pair)),
  );
}

function daysOf(moment: string): number {
  return Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / dayMilliseconds;
}
