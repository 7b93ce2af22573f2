import type { Basis, DateSpan, Evidence, Link, NewsEvent, Precision, Slug } from '../model.ts';
import { listDeciding } from '../timeline-reports.ts';
import { findDisagreements } from './merge-disagreements.ts';
import { compareEvidence } from './merge-order.ts';
import { windowOf } from './merge-window.ts';

/**
 * The event that the reports of one tree tell of. Its id is that of the earliest report. What else it is the first
 * reports decide, see `listDeciding`: kind, tone and modality are those of the most of them, a report that leans on
 * another sentence counting half, the earliest among equals; the date is the most precise one that they bear out;
 * parties are those that two of them or a third name. Throws when there is no report.
 */
export function composeEvent(evidence: readonly Evidence[], links: readonly Link[]): NewsEvent {
  const all = [...evidence].sort(compareEvidence);
  const reports = listDeciding(all);
  const [first] = reports;
  if (!first) throw new Error('An event needs a report.');
  const participants = chooseParticipants(reports);
  const dated = chooseDate(reports, first);
  const tied = reports.filter((report) => report.participants.length > 1);
  const tone =
    participants.length > 1 ? vote(tied.length > 0 ? tied : reports, ({ tone }) => tone, first.tone) : 'neutral';
  const sides = tone === 'conflict' ? chooseSides(reports, participants) : undefined;
  const until = chooseEnd(reports);
  return {
    id: first.id,
    when: dated.when,
    ...(until ? { until } : {}),
    basis: dated.basis,
    participants,
    kind: vote(reports, ({ kind }) => kind, first.kind),
    tone,
    ...(sides ? { sides } : {}),
    modality: vote(reports, ({ modality }) => modality, first.modality),
    evidence: all,
    links: [...links],
    disagreements: findDisagreements(reports),
    corrections: [],
  };
}

function vote<Value extends string>(
  reports: readonly Evidence[],
  read: (report: Evidence) => Value,
  none: Value,
): Value {
  const votes = new Map<Value, number>();
  for (const report of reports)
    votes.set(read(report), (votes.get(read(report)) ?? 0) + (report.basis === 'stated' ? 2 : 1));
  return [...votes].reduce((best, row) => (row[1] > best[1] ? row : best), [none, 0])[0];
}

function chooseParticipants(reports: readonly Evidence[]): Slug[] {
  const support = new Map<Slug, number>();
  for (const slug of reports.flatMap(({ participants }) => participants))
    support.set(slug, (support.get(slug) ?? 0) + 1);
  const named = [...support].filter(([, count]) => count >= 2 || count * 3 >= reports.length);
  return named.map(([slug]) => slug).sort();
}

const BASES: readonly Basis[] = ['stated', 'carried', 'reported'];

const PRECISIONS: readonly Precision[] = ['day', 'week', 'month', 'quarter', 'season', 'half', 'year'];

/** Stated before carried before reported, the narrower before the wider, each bettered by more reports that agree. */
function chooseDate(reports: readonly Evidence[], first: Evidence): { when: DateSpan; basis: Basis } {
  if (reports.length === 1) return { when: first.when, basis: first.basis };
  const windows = reports.map(windowOf);
  const from = windows.map((window) => window.from).sort((a, b) => a - b);
  const to = windows.map((window) => window.to).sort((a, b) => a - b);
  const ranked = reports.map((report, index) => {
    const window = windows[index] ?? { from: 0, to: 0 };
    // All but those that begin later and those that ended before.
    const agreeing = countBelow(from, window.to + 1) - countBelow(to, window.from);
    return { report, rank: rankDate(report, agreeing) };
  });
  const best = ranked.reduce((chosen, row) => (isBefore(row.rank, chosen.rank) ? row : chosen)).report;
  return { when: best.when, basis: best.basis };
}

function rankDate({ when, basis }: Evidence, agreeing: number): readonly number[] {
  const isReported = BASES.indexOf(basis) === 2 ? 1 : 0;
  return [isReported, -agreeing, when.qualifier ? 1 : 0, PRECISIONS.indexOf(when.precision), BASES.indexOf(basis)];
}

/** How many of the sorted numbers are below a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0);
}

/** The end that most reports tell, the latest told among equals. */
function chooseEnd(reports: readonly Evidence[]): DateSpan | undefined {
  const told = reports.flatMap(({ until }) => until ?? []);
  const votes = Map.groupBy(told, ({ from, to }) => `${from}/${to}`);
  const most = Math.max(...[...votes.values()].map(({ length }) => length));
  return told.findLast(({ from, to }) => votes.get(`${from}/${to}`)?.length === most);
}

/** The sides of the report that sees most of the parties take one, without those that are no party of the event. */
function chooseSides(reports: readonly Evidence[], participants: readonly Slug[]): Slug[][] | undefined {
  if (participants.length < 3) return undefined;
  const told = reports.flatMap(({ sides }) => (sides ? [sides] : []));
  const kept = told.map((sides) =>
    sides.map((side) => side.filter((slug) => participants.includes(slug))).filter((side) => side.length > 0),
  );
  const [best] = kept.filter((sides) => sides.length > 1).sort((a, b) => b.flat().length - a.flat().length);
  return best;
}
