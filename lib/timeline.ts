// A timeline in figures: pure functions over one short row an event, so that a long timeline costs no more than its
// rows.
import type { Basis, DateSpan, Day, EventKind, Lang, Modality, Tone } from './model.ts';
import type { Course } from './timeline-standing.ts';

/** One event of a timeline, without its reports. `tone` is the one between the two companies of a pair. */
export type TimelineEntry = {
  readonly id: string;
  readonly when: DateSpan;
  readonly basis: Basis;
  readonly kind: EventKind;
  readonly tone: Tone;
  readonly modality: Modality;
  readonly langs: readonly Lang[];
  /** Names of those who published it. */
  readonly sources: readonly string[];
  /** Numbers of those that report it. */
  readonly articles: readonly number[];
  readonly disputed: boolean;
  /** Day on which the first report of it was published. */
  readonly learnt: Day;
  /** Day on which the last report of it was published. */
  readonly retold: Day;
  /** When what was agreed ends. */
  readonly until?: DateSpan;
  /** Whether it opens a dispute or ends one. */
  readonly course?: Course;
};

/** What a reader may ask of a timeline; an absent field asks nothing. */
export type TimelineFilter = {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: EventKind;
  readonly tone?: Tone;
  readonly modality?: Modality;
  readonly lang?: Lang;
  readonly source?: string;
  readonly q?: string;
  /** What was known that day: events reported later are left out. */
  readonly at?: Day;
};

/** Events of a year or a quarter; the tones count those that happened. */
export type PeriodCount = Readonly<Record<Tone, number>> & { readonly period: string; readonly events: number };

export type Figures = {
  readonly events: number;
  /**
   * Those that happened: neither planned, considered, rumoured nor denied. Tallies of kind and tone count these alone.
   */
  readonly happened: number;
  readonly articles: number;
  readonly first?: DateSpan;
  readonly last?: DateSpan;
  /** The longest time without an event between the first and the last. */
  readonly silence?: { readonly from: Day; readonly to: Day; readonly days: number };
  readonly tones: Readonly<Record<Tone, number>>;
  /** Most first, kinds without any left out. */
  readonly kinds: readonly { readonly kind: EventKind; readonly events: number }[];
  readonly years: readonly PeriodCount[];
  /** Events that happened, by quarter (`2025-Q3`), quarters without any left out. */
  readonly quarters: readonly PeriodCount[];
  readonly sources: number;
  readonly singleSource: number;
  readonly disputed: number;
};

const dayMilliseconds = 86_400_000;

/** Sums a timeline up; `entries` in any order. */
export function summariseTimeline(entries: readonly TimelineEntry[]): Figures {
  const happened = entries.filter((entry) => entry.modality === 'asserted');
  const inOrder = happened.toSorted((a, b) => (a.when.from < b.when.from ? -1 : 1));
  const first = inOrder.at(0)?.when;
  const last = inOrder.at(-1)?.when;
  const silence = findSilence(inOrder.map((entry) => entry.when));
  return {
    events: entries.length,
    happened: happened.length,
    articles: new Set(entries.flatMap((entry) => entry.articles)).size,
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
    ...(silence ? { silence } : {}),
    tones: countTones(happened),
    kinds: countKinds(happened),
    years: countPeriods(entries, (day) => day.slice(0, 4)),
    quarters: countPeriods(entries, quarterOf),
    sources: new Set(entries.flatMap((entry) => entry.sources)).size,
    singleSource: happened.filter((entry) => entry.articles.length === 1).length,
    disputed: entries.filter((entry) => entry.disputed).length,
  };
}

function countTones(entries: readonly TimelineEntry[]): Record<Tone, number> {
  const tones = { cooperation: 0, conflict: 0, neutral: 0 };
  for (const { tone } of entries) tones[tone]++;
  return tones;
}

function countKinds(entries: readonly TimelineEntry[]): Figures['kinds'] {
  return [...Map.groupBy(entries, ({ kind }) => kind)]
    .map(([kind, of]) => ({ kind, events: of.length }))
    .sort((a, b) => b.events - a.events || (a.kind < b.kind ? -1 : 1));
}

function countPeriods(entries: readonly TimelineEntry[], periodOf: (day: Day) => string): PeriodCount[] {
  const periods = Map.groupBy(entries, (entry) => periodOf(entry.when.from));
  return [...periods]
    .map(([period, of]) => ({
      period,
      events: of.length,
      ...countTones(of.filter((entry) => entry.modality === 'asserted')),
    }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** `2025-Q3` */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/**
 * The longest time in which no span lies, the earliest among equals; `spans` sorted by their first day. A period that
 * is known to the year alone fills its year.
 */
export function findSilence(spans: readonly Pick<DateSpan, 'from' | 'to'>[]): Figures['silence'] {
  let longest: Figures['silence'];
  let quietSince = spans.at(0)?.to;
  for (const span of spans) {
    if (quietSince === undefined) break;
    const days = Math.round((Date.parse(span.from) - Date.parse(quietSince)) / dayMilliseconds);
    if (days > (longest?.days ?? 0)) longest = { from: quietSince, to: span.from, days };
    if (span.to > quietSince) quietSince = span.to;
  }
  return longest;
}

/** Whether an entry is among what is asked for; `q` is answered elsewhere, where the sentences are. */
export function matchesFilter(entry: TimelineEntry, filter: TimelineFilter): boolean {
  return tests.every((passes) => passes(entry, filter));
}

const tests: readonly ((e: TimelineEntry, f: TimelineFilter) => boolean)[] = [
  (e, f) => (!f.from || e.when.to >= f.from) && (!f.to || e.when.from <= lastDayOf(f.to)),
  (e, f) => !f.at || e.learnt <= f.at,
  (e, f) => !f.kind || e.kind === f.kind,
  (e, f) => !f.tone || e.tone === f.tone,
  (e, f) => !f.modality || e.modality === f.modality,
  (e, f) => !f.lang || e.langs.includes(f.lang),
  (e, f) => !f.source || e.sources.includes(f.source),
];

/** `2025`, `2025-06` or a day: the last day it can mean, for comparing as text. */
function lastDayOf(value: string): string {
  return `${value}~`;
}

export type Choice = 'kind' | 'tone' | 'modality' | 'lang' | 'source';

export type Choices = Readonly<Record<Choice, readonly { readonly value: string; readonly events: number }[]>>;

/** For each field, its values with the events each would leave, the other fields staying as they are. Most first. */
export function countChoices(entries: readonly TimelineEntry[], filter: TimelineFilter): Choices {
  return {
    kind: countField(entries, filter, 'kind', (entry) => [entry.kind]),
    tone: countField(entries, filter, 'tone', (entry) => [entry.tone]),
    modality: countField(entries, filter, 'modality', (entry) => [entry.modality]),
    lang: countField(entries, filter, 'lang', (entry) => entry.langs),
    source: countField(entries, filter, 'source', (entry) => entry.sources),
  };
}

function countField(
  entries: readonly TimelineEntry[],
  filter: TimelineFilter,
  field: Choice,
  read: (entry: TimelineEntry) => readonly string[],
): { value: string; events: number }[] {
  const { [field]: _, ...others } = filter;
  const left = Object.keys(others).length === 0 ? entries : entries.filter((entry) => matchesFilter(entry, others));
  const counts = new Map<string, number>();
  for (const entry of left) {
    for (const value of read(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, events]) => ({ value, events }))
    .sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1));
}
