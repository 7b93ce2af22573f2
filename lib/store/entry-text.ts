import { toneBetween } from '../language/merge.ts';
import type { Basis, DateSpan, EventKind, Lang, Modality, NewsEvent, Precision, Slug, Tone } from '../model.ts';
import type { TimelineEntry } from '../timeline.ts';
import type { Course } from '../timeline-standing.ts';
import { type Row, textOf } from './rows.ts';

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
  disputed: 0 | 1,
  learnt: string,
  /** Empty where it is that day. */
  retold: string,
  until: DateSpan | 0,
  course: Course | 0,
];

/** An entry wherever its event stands: the tone is that of the seat. */
export type UntonedEntry = Omit<TimelineEntry, 'tone'>;

/** A row of an event: its parties with most of its entry as text, and its articles as floats of 64 bits. */
export type StoredEntry = { readonly entry: string; readonly articles: Uint8Array };

export function formatEntry(participants: readonly Slug[], told: Omit<UntonedEntry, 'id'>): StoredEntry {
  const { when, basis, kind, modality, langs, sources, articles, disputed, learnt, retold, until, course } = told;
  const { from, to, precision, qualifier = '' } = when;
  const dated = [from, to === from ? '' : to, precision, qualifier, basis] as const;
  const cells: Cells = [
    participants,
    ...dated,
    ...([kind, modality, langs, sources, disputed ? 1 : 0] as const),
    ...([learnt, retold === learnt ? '' : retold, until ?? 0, course ?? 0] as const),
  ];
  return { entry: JSON.stringify(cells), articles: new Uint8Array(Float64Array.from(articles).buffer) };
}

/** From a row of `events`; without articles where a query leaves them out, since they can be many. */
export function readStored(row: Row): StoredEntry {
  return { entry: textOf(row, 'entry'), articles: row.articles instanceof Uint8Array ? row.articles : none };
}

const none = new Uint8Array();

export function parseEntry({ entry, articles: bytes }: StoredEntry, id: string): UntonedEntry {
  const cells: Cells = JSON.parse(entry);
  const [, from, to, precision, qualifier, basis, kind, modality, langs, sources, disputed, learnt, retold] = cells;
  const [, , , , , , , , , , , , , until, course] = cells;
  const when = { from, to: to || from, precision, ...(qualifier && { qualifier }) };
  const articles = [...new Float64Array(bytes.slice().buffer)];
  const told = { id, when, basis, kind, modality, langs, sources, articles, disputed: disputed === 1 };
  return { ...told, learnt, retold: retold || learnt, ...(until && { until }), ...(course && { course }) };
}

export function partiesOf(text: string): readonly Slug[] {
  const [parties]: Cells = JSON.parse(text);
  return parties;
}
