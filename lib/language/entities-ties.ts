import type { Slug, Span } from '../model.ts';
import type { Candidate } from './entities-candidates.ts';
import type { Reading } from './entities-reading.ts';
import type { Settled } from './entities-settle.ts';
import { findSentences } from './text.ts';

/** From how many mentions on a text is about a company, and not just naming it for comparison. */
const OFTEN = 3;

type Tie = { readonly company: Slug; readonly away: number };

/**
 * For whoever serves several companies at one time, the one that the text ties him to: named in a sentence with
 * him, the nearest of several, else the one the text is about. It then holds for the whole text. Keyed by full name.
 */
export function findTies(reading: Reading, settled: readonly Settled[]): ReadonlyMap<string, Slug> {
  if (!settled.some(({ candidate }) => listEmployers(candidate).size > 1)) return new Map();
  const sentences = findSentences(reading.text, reading.lang);
  const ties = new Map<string, Tie>();
  sweep(settled, sentences, ties);
  sweep([...settled].reverse(), sentences, ties);
  const subject = findSubject(settled);
  const people = settled.flatMap(({ candidate }) => (listEmployers(candidate).size > 1 ? candidate.entries : []));
  const rest = people.filter(({ alias, company }) => company === subject && !ties.has(alias));
  return new Map([
    ...rest.map(({ alias, company }) => [alias, company] as const),
    ...[...ties].map(([person, { company }]) => [person, company] as const),
  ]);
}

/** What the whole text is about, of the companies that such a person serves: named often enough, and most often. */
function findSubject(settled: readonly Settled[]): Slug | undefined {
  const employers = new Set(
    settled.flatMap(({ candidate }) => (listEmployers(candidate).size > 1 ? [...listEmployers(candidate)] : [])),
  );
  const counts = new Map<Slug, number>();
  for (const { verdict } of settled)
    if (verdict.is === 'mention' && employers.has(verdict.company))
      counts.set(verdict.company, (counts.get(verdict.company) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Goes over the text in one direction with the last naming of each company in the sentence at hand. */
function sweep(settled: readonly Settled[], sentences: readonly Span[], ties: Map<string, Tie>): void {
  const named = new Map<Slug, Candidate>();
  let at = -1;
  for (const { candidate, verdict } of settled) {
    const sentence = sentenceOf(sentences, candidate.start);
    if (sentence !== at) named.clear();
    at = sentence;
    const employers = listEmployers(candidate);
    if (employers.size > 1) for (const company of employers) tie(candidate, company, named.get(company), ties);
    else if (verdict.is === 'mention') named.set(verdict.company, candidate);
  }
}

function sentenceOf(sentences: readonly Span[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tie(person: Candidate, company: Slug, named: Candidate | undefined, ties: Map<string, Tie>): void {
  if (!named) return;
  const away = Math.abs(named.first - person.first);
  for (const { alias } of person.entries)
    if (away < (ties.get(alias)?.away ?? Number.POSITIVE_INFINITY)) ties.set(alias, { company, away });
}

/** Companies a person serves at one time; empty for other candidates. */
function listEmployers({ as, rule, entries }: Candidate): ReadonlySet<Slug> {
  if (as !== 'person' && rule !== 'periphrase-person') return new Set();
  const staying = entries.filter(({ to }) => to === undefined);
  return new Set((staying.length > 0 ? staying : entries).map(({ company }) => company));
}
