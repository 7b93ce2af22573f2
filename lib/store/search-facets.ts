import type { Facet, FacetCount, FacetCounts } from '../search-views.ts';
import type { Candidate } from './search-candidates.ts';
import { parseCounted } from './search-text.ts';

const mostValues = 12;

/**
 * How many of the articles each value would leave, most first. The two sides of a translation count as one, which has
 * the values of both: a filter that only one of them fits leaves that one.
 */
export function countFacets(candidates: readonly Candidate[]): FacetCounts {
  const paired = new Map<string, Candidate>();
  for (const candidate of candidates) if (candidate.pair !== undefined) paired.set(candidate.slug, candidate);
  const counts: number[] = [];
  for (const candidate of candidates) {
    const { slug, pair } = candidate;
    const other = pair !== undefined && pair < slug ? paired.get(pair) : undefined;
    const before = other && numberValues(other);
    for (const value of numberValues(candidate)) if (!before?.includes(value)) counts[value] = (counts[value] ?? 0) + 1;
  }
  const most = (facet: Facet) => listMost(facet, counts);
  return {
    ...{ lang: most('lang'), company: most('company'), kind: most('kind'), tone: most('tone'), source: most('source') },
    year: most('year').sort((a, b) => (a.value < b.value ? 1 : -1)),
  };
}

function listMost(facet: Facet, counts: readonly number[]): FacetCount[] {
  return counts
    .flatMap((count, number) => {
      const value = values[number];
      return value?.facet === facet ? [{ value: value.value, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostValues);
}

const facets = ['lang', 'year', 'company', 'kind', 'tone', 'source'] as const satisfies readonly Facet[];

// The same articles are counted search after search: their values are numbered once.
const mostKept = 20_000;
const kept = new Map<number, { readonly counted: string; readonly numbers: readonly number[] }>();
const numbers = new Map<string, number>();
const values: { readonly facet: Facet; readonly value: string }[] = [];

function numberValues({ id, counted }: Candidate): readonly number[] {
  const known = kept.get(id);
  if (known?.counted === counted) return known.numbers;
  if (kept.size >= mostKept) kept.clear();
  const own = parseCounted(counted);
  const read = facets.flatMap((facet) => own[facet].map((value) => numberOf(facet, value)));
  kept.set(id, { counted, numbers: read });
  return read;
}

function numberOf(facet: Facet, value: string): number {
  const name = `${facet} ${value}`;
  const number = numbers.get(name) ?? values.push({ facet, value }) - 1;
  numbers.set(name, number);
  return number;
}
