import type { Lang } from '../model.ts';
import type { Facet, FacetCount, FacetCounts } from '../search-views.ts';
import type { Candidate } from './search-candidates.ts';
import { type Counted, parseCounted } from './search-text.ts';

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

const mostValues = 12;

/**
 * How many of the articles each value would leave, most first. The two sides of a translation count as one, which has
 * the values of both: a filter that only one of them fits leaves that one.
 */
export function countFacets(candidates: readonly Candidate[]): FacetCounts {
  const counts = {
    ...{ lang: new Map<string, number>(), year: new Map<string, number>(), company: new Map<string, number>() },
    ...{ kind: new Map<string, number>(), tone: new Map<string, number>(), source: new Map<string, number>() },
  };
  const paired = new Map<string, string>();
  for (const { slug, pair, counted } of candidates) if (pair !== undefined) paired.set(slug, counted);
  for (const { slug, pair, counted } of candidates) {
    const own = readCounted(counted);
    const other = pair !== undefined && pair < slug ? paired.get(pair) : undefined;
    const before = other === undefined ? undefined : readCounted(other);
    for (const facet of facets)
      for (const value of own[facet]) if (!before?.[facet].includes(value)) add(counts[facet], value);
  }
  return {
    ...{ lang: most(counts.lang), company: most(counts.company), kind: most(counts.kind), tone: most(counts.tone) },
    year: most(counts.year).sort((a, b) => (a.value < b.value ? 1 : -1)),
    source: most(counts.source),
  };
}

const mostKept = 20_000;
const kept = new Map<string, Counted>();

/** The same articles are counted search after search. */
function readCounted(text: string): Counted {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const read = parseCounted(text);
  kept.set(text, read);
  return read;
}

const facets = ['lang', 'year', 'company', 'kind', 'tone', 'source'] as const satisfies readonly Facet[];

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function most(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostValues);
}

function daysOf(moment: string): number {
  return Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / dayMilliseconds;
}
