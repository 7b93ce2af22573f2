// What a change of a few events does to the figures of a timeline, without a look at the others.
import type { Day } from './model.ts';
import { type Choices, type Figures, type PeriodCount, quarterOf, type TimelineEntry } from './timeline.ts';

/** An event that a timeline shows now (1), or that it showed before (-1). */
export type EntryChange = { readonly entry: TimelineEntry; readonly by: number };

/** What cannot be had by counting what changed. */
export type Facts = Pick<Figures, 'articles' | 'first' | 'last' | 'silence'>;

/** The figures as `summariseTimeline` would give them after the changes. */
export function changeFigures(
  figures: Figures,
  { source }: Choices,
  changes: readonly EntryChange[],
  { articles, first, last, silence }: Facts,
): Figures {
  const happened = changes.filter(({ entry }) => entry.modality === 'asserted');
  const kinds = figures.kinds.map(({ kind, events }) => [kind, events] as const);
  return {
    events: figures.events + sum(changes),
    happened: figures.happened + sum(happened),
    articles,
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
    ...(silence ? { silence } : {}),
    tones: changeTones(figures.tones, happened),
    kinds: count(kinds, happened, ({ kind }) => [kind]).map(([kind, events]) => ({ kind, events })),
    years: changePeriods(figures.years, changes, (day) => day.slice(0, 4)),
    quarters: changePeriods(figures.quarters, changes, quarterOf),
    sources: source.length,
    singleSource: figures.singleSource + sum(happened.filter(({ entry }) => entry.articles.length === 1)),
    disputed: figures.disputed + sum(changes.filter(({ entry }) => entry.disputed)),
  };
}

/** The choices as `countChoices` would give them, without a filter, after the changes. */
export function changeChoices(choices: Choices, changes: readonly EntryChange[]): Choices {
  const change = (rows: Choices[keyof Choices], read: (entry: TimelineEntry) => readonly string[]) =>
    count(
      rows.map(({ value, events }) => [value, events] as const),
      changes,
      read,
    ).map(([value, events]) => ({ value, events }));
  return {
    kind: change(choices.kind, ({ kind }) => [kind]),
    tone: change(choices.tone, ({ tone }) => [tone]),
    modality: change(choices.modality, ({ modality }) => [modality]),
    lang: change(choices.lang, ({ langs }) => langs),
    source: change(choices.source, ({ sources }) => sources),
  };
}

function sum(changes: readonly EntryChange[]): number {
  return changes.reduce((total, { by }) => total + by, 0);
}

function count<Value extends string>(
  rows: readonly (readonly [Value, number])[],
  changes: readonly EntryChange[],
  read: (entry: TimelineEntry) => readonly Value[],
): [Value, number][] {
  const counts = new Map(rows);
  for (const { entry, by } of changes)
    for (const value of read(entry)) counts.set(value, (counts.get(value) ?? 0) + by);
  const kept = [...counts].filter(([, events]) => events > 0);
  return kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function changeTones(tones: Figures['tones'], happened: readonly EntryChange[]): Figures['tones'] {
  const changed = { ...tones };
  for (const { entry, by } of happened) changed[entry.tone] += by;
  return changed;
}

function changePeriods(
  rows: readonly PeriodCount[],
  changes: readonly EntryChange[],
  periodOf: (day: Day) => string,
): PeriodCount[] {
  const periods = new Map(rows.map((row) => [row.period, row]));
  for (const { entry, by } of changes) {
    const period = periodOf(entry.when.from);
    const row = periods.get(period) ?? { period, events: 0, cooperation: 0, conflict: 0, neutral: 0 };
    const shift = entry.modality === 'asserted' ? by : 0;
    periods.set(period, { ...row, events: row.events + by, [entry.tone]: row[entry.tone] + shift });
  }
  const kept = [...periods.values()].filter(({ events }) => events > 0);
  return kept.sort((a, b) => (a.period < b.period ? -1 : 1));
}
