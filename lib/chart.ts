import { scaleUtc } from 'd3-scale';
import { layOutBalance } from './chart-balance.ts';
import { stackMarks } from './chart-rows.ts';
import type { DateSpan, Day, Lang, Modality, Tone } from './model.ts';

/** What the chart needs to know of an event. */
export type Charted = {
  readonly id: string;
  readonly when: DateSpan;
  readonly tone: Tone;
  readonly modality: Modality;
};

export type Mark = {
  readonly id: string;
  readonly tone: Tone;
  /** Considered, rumoured, denied, planned: drawn as an outline. */
  readonly hollow: boolean;
  /** Left and right end and middle line, in the chart's units; a day is a dot, so its ends are a diameter apart. */
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly radius: number;
  /** Which end is open: the event lies before, or after, the period that is known. */
  readonly fade?: 'start' | 'end';
};

export type Chart = {
  readonly width: number;
  readonly height: number;
  /** Height of the line on which neutral events stand. */
  readonly axis: number;
  readonly marks: readonly Mark[];
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly year?: string }[];
  /** Cooperation less conflict, added up event by event: a line of [x, y], level between events. */
  readonly balance: readonly (readonly [number, number])[];
};

const margin = { top: 10, right: 14, bottom: 26, left: 14 };

/**
 * Lays events out: time across, cooperation above the line, conflict below, neutral on it. Events that would overlap
 * are stacked; where many do, all marks shrink until the tallest stack fits. Marks come in order of time.
 */
export function layOutChart(events: readonly Charted[], width: number, height: number, locale: Lang): Chart {
  const sorted = [...events].sort((a, b) => compare(a.when.from, b.when.from) || compare(a.id, b.id));
  const extent = extentOf(sorted);
  const tall = height - margin.top - margin.bottom;
  if (!extent) return { width, height, axis: round(margin.top + tall / 2), marks: [], ticks: [], balance: [] };
  const scale = scaleUtc(extent, [margin.left, width - margin.right]);
  const x = (day: Day, daysLater = 0): number => scale(Date.parse(`${day}T00:00:00Z`) + daysLater * dayMilliseconds);
  const stacked = stackMarks(
    sorted.map(({ when, tone }) => ({ tone, x1: x(when.from), x2: x(when.to, 1) })),
    tall,
  );
  const { radius, step, above, spots } = stacked;
  const axis = round(margin.top + above);
  const marks = sorted.map((event, i): Mark => {
    const { x1, x2, row } = spots[i] ?? { x1: 0, x2: 0, row: 0 };
    const fade = fadeOf(event.when);
    return {
      id: event.id,
      tone: event.tone,
      hollow: event.modality !== 'asserted',
      x1: round(x1),
      x2: round(x2),
      y: round(axis - row * step),
      radius: round(radius),
      ...(fade ? { fade } : {}),
    };
  });
  const steps = sorted
    .filter(({ modality, tone }) => modality === 'asserted' && tone !== 'neutral')
    .map(({ when, tone }) => ({ at: x(when.from), by: tone === 'cooperation' ? 1 : -1 }));
  const room = { left: margin.left, right: width - margin.right, axis, above, below: tall - above };
  return { width, height, axis, marks, ticks: ticksOf(scale, width, locale), balance: layOutBalance(steps, room) };
}

const dayMilliseconds = 86_400_000;

function extentOf(events: readonly Charted[]): [Date, Date] | undefined {
  const first = events.at(0)?.when.from;
  const last = events
    .map((event) => event.when.to)
    .sort()
    .at(-1);
  if (!first || !last) return undefined;
  const start = Date.parse(`${first}T00:00:00Z`);
  const end = Date.parse(`${last}T00:00:00Z`) + dayMilliseconds;
  const pad = Math.max((end - start) * 0.02, 15 * dayMilliseconds);
  return [new Date(start - pad), new Date(end + pad)];
}

function fadeOf(when: DateSpan): Mark['fade'] | undefined {
  if (when.qualifier === 'before' || when.qualifier === 'by' || when.qualifier === 'until') return 'start';
  return when.qualifier === 'after' || when.qualifier === 'since' ? 'end' : undefined;
}

function ticksOf(scale: ReturnType<typeof scaleUtc<number, number>>, width: number, locale: Lang): Chart['ticks'] {
  const [start, end] = scale.domain();
  const years = start && end ? (end.getTime() - start.getTime()) / (365.25 * dayMilliseconds) : 0;
  const label = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    ...(years > 2.5 ? { year: 'numeric' } : { month: 'short', year: 'numeric' }),
  });
  return scale.ticks(Math.max(2, Math.floor(width / 90))).flatMap((date) => {
    const isYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
    if (years > 2.5 && !isYear) return [];
    return [
      {
        x: round(scale(date)),
        label: label.format(date),
        ...(years > 2.5 ? { year: String(date.getUTCFullYear()) } : {}),
      },
    ];
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
