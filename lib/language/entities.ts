import type { Ambiguity, Day, Lang, Mention, Slug } from '../model.ts';
import type { Dictionary } from './dictionary.ts';
import { type Candidate, listCandidates } from './entities-candidates.ts';
import { createGuards } from './entities-guards.ts';
import { listSurnames } from './entities-people.ts';
import { composePhrases, isIndefinite } from './entities-phrases.ts';
import { type PieceSpan, type Reading, readEntries } from './entities-reading.ts';
import { type Context, type Settled, settle } from './entities-settle.ts';
import { findTies } from './entities-ties.ts';

export type Mentions = { readonly mentions: readonly Mention[]; readonly ambiguities: readonly Ambiguity[] };

/** The title stands before the text, out of reach of its neighbours. */
const TITLE: PieceSpan = { first: -1000, last: -1000 };

/** Naming one company may clear up another word, and that a third; more rounds change nothing worth having. */
const ROUNDS = 3;

/**
 * Every span of `text` that stands for a company of the dictionary on the day `date`, in order and without overlap,
 * and the words whose meaning stays open. Positions are into `text`; the title only helps to understand it.
 */
export function findMentions(text: string, lang: Lang, date: Day, dictionary: Dictionary, title = ''): Mentions {
  const headline = title === '' ? [] : findMentions(title, lang, date, dictionary).mentions;
  const reading = readEntries(text, lang, date, dictionary);
  const candidates = listAll(reading, headline).sort(compareLengths);
  let context = buildContext(reading, dictionary, candidates, headline, title, date);
  let settled = select(candidates, context);
  for (let round = 1; round < ROUNDS && settled.some(({ verdict }) => verdict.is === 'open'); round += 1) {
    context = { ...context, named: nameCompanies(settled, headline), ties: findTies(reading, settled) };
    settled = select(candidates, context);
  }
  return report(text, settled);
}

function listAll(reading: Reading, headline: readonly Mention[]): Candidate[] {
  const plain = listCandidates(reading);
  const people = plain.filter(({ as }) => as === 'person');
  const introduced = new Set(headline.filter(({ rule }) => rule === 'person').map(({ alias }) => alias));
  const all = [...plain, ...listSurnames(reading, people, introduced)];
  const phrases = [...all, ...composePhrases(reading, all)];
  return phrases.filter(({ as, first }) => as !== 'periphrase' || !isIndefinite(reading, first));
}

function buildContext(
  reading: Reading,
  dictionary: Dictionary,
  candidates: readonly Candidate[],
  headline: readonly Mention[],
  title: string,
  date: Day,
): Context {
  const titleWords = new Set(title === '' ? [] : readEntries(title, reading.lang, date, dictionary).words.keys());
  const covered = new Set<number>();
  for (const { as, first, last } of candidates)
    if (as !== 'person') for (let piece = first; piece <= last; piece += 1) covered.add(piece);
  return {
    reading,
    companies: dictionary.companies,
    named: nameCompanies([], headline),
    ties: new Map(),
    guards: createGuards(reading, titleWords),
    covered,
  };
}

const compareLengths = (a: Candidate, b: Candidate): number =>
  b.last - b.first - (a.last - a.first) || a.first - b.first;

/** The longest reading, which comes first, wins; one that stays open keeps shorter ones out too. */
function select(longestFirst: readonly Candidate[], context: Context): Settled[] {
  const taken = new Uint8Array(context.reading.pieces.count);
  const settled: Settled[] = [];
  for (const candidate of longestFirst) {
    if (isTaken(taken, candidate)) continue;
    const verdict = settle(candidate, context);
    if (verdict.is === 'nothing') continue;
    taken.fill(1, candidate.first, candidate.last + 1);
    settled.push({ candidate, verdict });
  }
  return settled.sort((a, b) => a.candidate.start - b.candidate.start);
}

function isTaken(taken: Uint8Array, { first, last }: PieceSpan): boolean {
  for (let piece = first; piece <= last; piece += 1) if (taken[piece] === 1) return true;
  return false;
}

function nameCompanies(
  settled: readonly Settled[],
  headline: readonly Mention[],
): ReadonlyMap<Slug, readonly PieceSpan[]> {
  const named = new Map<Slug, PieceSpan[]>();
  const add = (company: Slug, at: PieceSpan) => {
    const known = named.get(company);
    if (known) known.push(at);
    else named.set(company, [at]);
  };
  for (const { company } of headline) if (!named.has(company)) add(company, TITLE);
  for (const { candidate, verdict } of settled) if (verdict.is === 'mention') add(verdict.company, candidate);
  return named;
}

function report(text: string, settled: readonly Settled[]): Mentions {
  const mentions: Mention[] = [];
  const ambiguities: Ambiguity[] = [];
  for (const { candidate, verdict } of settled) {
    const { start, end, as, rule } = candidate;
    const span = { start, end, text: text.slice(start, end) };
    if (verdict.is === 'mention')
      mentions.push({ ...span, company: verdict.company, as, alias: verdict.entry.alias, rule });
    if (verdict.is === 'open') ambiguities.push({ ...span, companies: verdict.companies, reason: verdict.reason });
  }
  return { mentions, ambiguities };
}
