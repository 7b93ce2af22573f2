import { toneBetween } from '../language/merge.ts';
import type { Basis, DateSpan, Day, EventKind, Lang, Modality, NewsEvent, Precision, Slug, Tone } from '../model.ts';
import type { TimelineEntry } from '../timeline.ts';
import type { Course } from '../timeline-standing.ts';
import { jsonOf, type Row, textOf } from './rows.ts';

/** A timeline on which an event stands, `b` empty for one company's, and the tone it has there. */
export type Seat = { readonly a: Slug; readonly b: Slug | ''; readonly tone: Tone };

/** The timelines an event stands on: one for each participant, one for each pair of them. */
export function seatsOf(event: NewsEvent): Seat[] {
  return placesOf(event.participants).map(({ a, b }) => ({
    ...{ a, b },
    tone: b === '' ? event.tone : toneBetween(event, a, b),
  }));
}

const tones = { cooperation: '+', conflict: '-', neutral: '0' } as const;

/** The tones of an event's seats in their order, a sign each; one where all are the same. */
export function formatTones(seats: readonly Seat[]): string {
  const signs = seats.map(({ tone }) => tones[tone]);
  return new Set(signs).size === 1 ? (signs[0] ?? '') : signs.join('');
}

/** The seats of an event by its parties and tones. */
export function parseSeats(parties: readonly Slug[], signs: string): Seat[] {
  const seats = placesOf(parties);
  const toneAt = (place: number): Tone => {
    const sign = signs.length === 1 ? signs : signs[place];
    return sign === tones.cooperation ? 'cooperation' : sign === tones.conflict ? 'conflict' : 'neutral';
  };
  return seats.map((seat, place) => ({ ...seat, tone: toneAt(place) }));
}

function placesOf(parties: readonly Slug[]): Pick<Seat, 'a' | 'b'>[] {
  const sorted = [...parties].sort();
  return sorted.flatMap((a, index) => [{ a, b: '' }, ...sorted.slice(index + 1).map((b) => ({ a, b }))]);
}

type Cells = readonly [
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
  /** Whether one article alone tells of it, which figures count. */
  alone: 0 | 1,
  until: DateSpan | 0,
  course: Course | 0,
];

/** An entry wherever its event stands: the tone is that of the seat. */
export type UntonedEntry = Omit<TimelineEntry, 'tone'>;

/** What a row of `seats` says of an entry: its last day where it is said to have happened, and what it bears on. */
export function bearingOf({
  when,
  modality,
  course,
  until,
}: Pick<UntonedEntry, 'when' | 'modality' | 'course' | 'until'>) {
  return { happened: modality === 'asserted' ? when.to : '', bearing: (course ? 1 : 0) + (until ? 2 : 0) };
}

/**
 * A row of an event: its parties, what figures count of its entry, and what else one more report changes, its articles
 * as floats of 64 bits.
 */
export type StoredEntry = {
  readonly parties: string;
  readonly entry: string;
  readonly retold: Day;
  readonly articles: Uint8Array;
};

export function formatEntry(participants: readonly Slug[], told: Omit<UntonedEntry, 'id'>): StoredEntry {
  const { when, basis, kind, modality, langs, sources, articles, disputed, learnt, retold, until, course } = told;
  const { from, to, precision, qualifier = '' } = when;
  const dated = [from, to === from ? '' : to, precision, qualifier, basis] as const;
  const cells: Cells = [
    ...dated,
    ...([kind, modality, langs, sources, disputed ? 1 : 0] as const),
    ...([learnt, articles.length === 1 ? 1 : 0, until ?? 0, course ?? 0] as const),
  ];
  const numbers = Float64Array.from(articles);
  const texts = { parties: JSON.stringify(participants), entry: JSON.stringify(cells) };
  return { ...texts, retold, articles: new Uint8Array(numbers.buffer) };
}

/** What a query of `events` may leave out: of articles there can be many. */
type Stored = Omit<StoredEntry, 'parties'>;

export function readStored(row: Row): Stored {
  const { retold, articles } = row;
  return {
    entry: textOf(row, 'entry'),
    retold: typeof retold === 'string' ? retold : '',
    articles: articles instanceof Uint8Array ? articles : none,
  };
}

const none = new Uint8Array();

export function parseEntry({ entry, retold, articles: bytes }: Stored, id: string): UntonedEntry {
  const cells: Cells = JSON.parse(entry);
  const [from, to, precision, qualifier, basis, kind, modality, langs, sources, disputed, learnt, , until, course] =
    cells;
  const when = { from, to: to || from, precision, ...(qualifier && { qualifier }) };
  const articles = [...new Float64Array(bytes.slice().buffer)];
  const told = { id, when, basis, kind, modality, langs, sources, articles, disputed: disputed === 1 };
  return { ...told, learnt, retold, ...(until && { until }), ...(course && { course }) };
}

export function readParties(row: Row): readonly Slug[] {
  return jsonOf(row, 'parties');
}
