import { toneBetween } from '../language/merge.ts';
import type { Basis, DateSpan, EventKind, Lang, Modality, NewsEvent, Precision, Slug, Tone } from '../model.ts';
import type { TimelineEntry } from '../timeline.ts';
import type { Course } from '../timeline-standing.ts';

/** A timeline on which an event stands, `b` empty for one company's, and the tone it has there. */
export type Seat = { readonly a: Slug; readonly b: Slug | ''; readonly tone: Tone };

/** The timelines an event stands on: one for each participant, one for each pair of them. */
export function seatsOf(event: NewsEvent): Seat[] {
  const sorted = [...event.participants].sort();
  return sorted.flatMap((a, index) => [
    { a, b: '', tone: event.tone },
    ...sorted.slice(index + 1).map((b) => ({ a, b, tone: toneBetween(event, a, b) })),
  ]);
}

type Cells = readonly [
  participants: readonly Slug[],
  from: string,
  /** Empty where it is the first day. */
  to: string,
  precision: Precision,
  qualifier: NonNullable<TimelineEntry['when']['qualifier']> | '',
  basis: Basis,
  kind: EventKind,
  modality: Modality,
  langs: readonly Lang[],
  sources: readonly string[],
  articles: readonly string[],
  disputed: 0 | 1,
  learnt: string,
  /** Empty where it is that day. */
  retold: string,
  until: DateSpan | 0,
  course: Course | 0,
];

/** What a row of an event says of it: its parties, and all of its entries but for the tones. */
export function formatEntry(participants: readonly Slug[], entry: Omit<TimelineEntry, 'tone' | 'id'>): string {
  const { when, basis, kind, modality, langs, sources, articles, disputed, learnt, retold, until, course } = entry;
  const { from, to, precision, qualifier = '' } = when;
  const dated = [from, to === from ? '' : to, precision, qualifier, basis] as const;
  const cells: Cells = [
    participants,
    ...dated,
    ...([kind, modality, langs, sources, articles, disputed ? 1 : 0] as const),
    ...([learnt, retold === learnt ? '' : retold, until ?? 0, course ?? 0] as const),
  ];
  return JSON.stringify(cells);
}

export function parseEntry(text: string, id: string, tone: Tone): TimelineEntry {
  const cells: Cells = JSON.parse(text);
  const [, from, to, precision, qualifier, basis, kind, modality, langs, sources, articles, disputed, learnt, retold] =
    cells;
  const [, , , , , , , , , , , , , , until, course] = cells;
  const when = { from, to: to || from, precision, ...(qualifier && { qualifier }) };
  const entry = { id, when, basis, kind, tone, modality, langs, sources, articles, disputed: disputed === 1 };
  return { ...entry, learnt, retold: retold || learnt, ...(until && { until }), ...(course && { course }) };
}

/** Reads each text once: the same event stands on many timelines. */
export function createEntryReader(): typeof parseEntry {
  const known = new Map<string, TimelineEntry>();
  return (text, id, tone) => {
    const entry = known.get(text) ?? parseEntry(text, id, tone);
    known.set(text, entry);
    return { ...entry, id, tone };
  };
}

export function partiesOf(text: string): readonly Slug[] {
  const [parties]: Cells = JSON.parse(text);
  return parties;
}
