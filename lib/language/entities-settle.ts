import type { Company, Slug } from '../model.ts';
import type { Entry } from './dictionary-entries.ts';
import type { Candidate } from './entities-candidates.ts';
import type { Guards } from './entities-guards.ts';
import type { PieceSpan, Reading } from './entities-reading.ts';
import { followsName, precedesName, startsSentence } from './entities-shape.ts';
import { findFirst } from './spots.ts';

/** What is known of a text while its candidates are settled. */
export type Context = {
  readonly reading: Reading;
  readonly companies: ReadonlyMap<Slug, Company>;
  /** Where companies are named beyond doubt, in order; a title's stand at negative pieces. */
  readonly named: ReadonlyMap<Slug, readonly PieceSpan[]>;
  readonly guards: Guards;
  /** For people of several companies the one the text ties them to, by full name. */
  readonly ties: ReadonlyMap<string, Slug>;
  /** Pieces that belong to some dictionary name. */
  readonly covered: ReadonlySet<number>;
};

/** A candidate stands for a company, is nothing, or its meaning stays open between `companies`. */
export type Verdict =
  | { readonly is: 'mention'; readonly entry: Entry; readonly company: Slug }
  | { readonly is: 'open'; readonly companies: readonly Slug[]; readonly reason: string }
  | { readonly is: 'nothing' };

export type Settled = { readonly candidate: Candidate; readonly verdict: Verdict };

const NOTHING: Verdict = { is: 'nothing' };

/** About how many pieces a sentence has. */
const SENTENCE = 30;

export function settle(candidate: Candidate, context: Context): Verdict {
  const fitting = candidate.entries.filter((entry) => fits(candidate, entry, context));
  if (fitting.length === 0) return NOTHING;
  const clear = fitting.filter((entry) => isClear(candidate, entry, context));
  if (clear.length === 0) return open(fitting, 'nothing in the text makes the company clear');
  return chooseEntry(candidate, clear, context);
}

/** Whether letters and neighbours allow the entry at all. */
function fits(candidate: Candidate, entry: Entry, context: Context): boolean {
  const { first, last } = candidate;
  const { reading, covered, guards } = context;
  if (entry.guard && guards.forbid(entry, candidate)) return false;
  const proper = entry.guard || (candidate.as === 'periphrase' && !candidate.composed);
  if (proper && isCapital(entry) && followsName(reading, first, covered)) return false;
  return candidate.as !== 'product' || !precedesName(reading, first, last, covered);
}

const isCapital = (entry: Entry) => /^\p{Lu}/u.test(entry.pieces[0] ?? '');

function isClear(candidate: Candidate, entry: Entry, context: Context): boolean {
  const named = isNamed(candidate, entry.company, context);
  if (candidate.support === 'own') return named;
  if (candidate.support === 'any')
    return named || hasNeeds(candidate, entry, context) || (!entry.guard && context.named.size > 0);
  if (candidate.composed || candidate.sure) return true;
  if (isLetterAndDigit(entry)) return named || hasNeeds(candidate, entry, context);
  if (!entry.guard?.needs.length) return true;
  if (entry.pieces.join('').length === 1) return named || context.guards.allowBeside(entry, candidate);
  return named || hasNeeds(candidate, entry, context);
}

/** "o1", "R1", "V3.1" mean nothing outside their maker's news. */
function isLetterAndDigit({ pieces, role }: Entry): boolean {
  return role === 'product' && pieces[0]?.length === 1 && /\d/.test(pieces[1] ?? '');
}

function isNamed({ first, last }: Candidate, company: Slug, { named }: Context): boolean {
  const spots = named.get(company) ?? [];
  return spots.length > 0 && ((spots[0]?.first ?? first) < first || (spots.at(-1)?.last ?? last) > last);
}

/** At the start of a sentence a capital is no sign, so the word must stand in reach there. */
function hasNeeds(candidate: Candidate, entry: Entry, { reading, guards }: Context): boolean {
  if (!entry.guard?.needs.length) return false;
  const reach = startsSentence(reading, candidate.first) ? SENTENCE : Number.POSITIVE_INFINITY;
  return guards.allow(entry, candidate, reach);
}

/**
 * Between several companies: the one whose own name it is before one that has it as an alias; for people the post
 * they hold before one they were leaving; then the one the text names, and of several named the nearest,
 * which a head office cannot tell: "the San Francisco lab" beside OpenAI and Anthropic stays open.
 */
function chooseEntry(candidate: Candidate, clear: readonly Entry[], context: Context): Verdict {
  const ofPerson = candidate.as === 'person' || candidate.composed;
  const first = narrow(clear, ofPerson ? ({ to }) => to === undefined : ({ own }) => own === true);
  if (isPerson(candidate) && uniqueByCompany(first).length > 1) return choosePost(first, context);
  const known = narrow(first, ({ company }) => isNamed(candidate, company, context));
  const isMeasured = known.length > 1 && candidate.rule !== 'periphrase-place';
  const near = isMeasured ? nearest(candidate, known, context) : undefined;
  const [entry, other] = uniqueByCompany(near ? known.filter(({ company }) => company === near) : known);
  if (!entry || other) return open(known, 'several companies bear it');
  const company =
    candidate.rule === 'periphrase-company' ? context.companies.get(entry.company)?.parent : entry.company;
  return company ? { is: 'mention', entry, company } : NOTHING;
}

const isPerson = ({ as, rule }: Candidate) => as === 'person' || rule === 'periphrase-person';

/** Elon Musk serves several companies: he stands for one only where the text ties him to it. */
function choosePost(entries: readonly Entry[], { ties }: Context): Verdict {
  const entry = entries.find(({ alias, company }) => ties.get(alias) === company);
  return entry ? { is: 'mention', entry, company: entry.company } : open(entries, 'serves several companies');
}

function narrow(entries: readonly Entry[], keep: (entry: Entry) => boolean): readonly Entry[] {
  if (entries.length < 2) return entries;
  const kept = entries.filter(keep);
  return kept.length > 0 ? kept : entries;
}

function uniqueByCompany(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  return [...new Map([...entries].reverse().map((entry) => [entry.company, entry])).values()].reverse();
}

/** The company named closest to the candidate, if any is named. */
function nearest(candidate: Candidate, entries: readonly Entry[], { named }: Context): Slug | undefined {
  let best: { company: Slug; away: number } | undefined;
  for (const { company } of entries) {
    const spots = named.get(company) ?? [];
    const index = findFirst(spots, candidate.first);
    for (const spot of [spots[index - 1], spots[index]]) {
      const away = Math.abs((spot?.last ?? Number.POSITIVE_INFINITY) - candidate.first);
      if (away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { company, away };
    }
  }
  return best?.company;
}

function open(entries: readonly Entry[], reason: string): Verdict {
  return { is: 'open', companies: [...new Set(entries.map(({ company }) => company))].sort(), reason };
}
