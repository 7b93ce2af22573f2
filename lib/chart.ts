import { scaleUtc } from 'd3-scale';
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
const biggestRadius = 5;
const gap = 1.5;

/**
 * Lays events out: time across, cooperation above the line, conflict below, neutral on it. Events that would overlap
 * are stacked; where many do, all marks shrink until the tallest stack fits. Marks come in order of time.
 */
export function layOutChart(events: readonly Charted[], width: number, height: number, locale: Lang): Chart {
  const axis = round(margin.top + (height - margin.top - margin.bottom) / 2);
  const sorted = [...events].sort((a, b) => compare(a.when.from, b.when.from) || compare(a.id, b.id));
  const extent = extentOf(sorted);
  if (!extent) return { width, height, axis, marks: [], ticks: [], balance: [] };
  const scale = scaleUtc(extent, [margin.left, width - margin.right]);
  const x = (day: Day, daysLater = 0): number => scale(Date.parse(`${day}T00:00:00Z`) + daysLater * dayMilliseconds);
  const room = (height - margin.top - margin.bottom) / 2;
  const { radius, rows } = stack(sorted, x, room);
  const marks = sorted.map((event, i): Mark => {
    const { x1, x2 } = endsOf(event, x, radius);
    const fade = fadeOf(event.when);
    return {
      id: event.id,
      tone: event.tone,
      hollow: event.modality !== 'asserted',
      x1: round(x1),
      x2: round(x2),
      y: round(axis + heightOf(event.tone, rows[i] ?? 0, radius)),
      radius: round(radius),
      ...(fade ? { fade } : {}),
    };
  });
  return {
    width,
    height,
    axis,
    marks,
    ticks: ticksOf(scale, width, locale),
    balance: balanceOf(sorted, x, axis, room, width),
  };
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

function endsOf(
  event: Charted,
  x: (day: Day, daysLater?: number) => number,
  radius: number,
): { x1: number; x2: number } {
  const x1 = x(event.when.from);
  const x2 = x(event.when.to, 1);
  const middle = (x1 + x2) / 2;
  return x2 - x1 < 2 * radius ? { x1: middle - radius, x2: middle + radius } : { x1, x2 };
}

/** The row of each event in its band, and the largest radius at which the fullest band still fits its room. */
function stack(events: readonly Charted[], x: (day: Day, daysLater?: number) => number, room: number) {
  for (let radius = biggestRadius; ; radius *= 0.8) {
    const rows = assignRows(events, x, radius);
    const tallest = rows.reduce((most, row, i) => Math.max(most, rowsNeeded(events[i], row)), 0);
    if (radius < 0.75 || tallest * (2 * radius + gap) <= room) return { radius, rows };
  }
}

// Neutral events grow both ways from the line, so they need half the height.
function rowsNeeded(event: Charted | undefined, row: number): number {
  return event?.tone === 'neutral' ? (row + 2) / 2 : row + 2;
}

function assignRows(events: readonly Charted[], x: (day: Day, daysLater?: number) => number, radius: number): number[] {
  const ends: Record<Tone, number[]> = { cooperation: [], conflict: [], neutral: [] };
  return events.map((event) => {
    const { x1, x2 } = endsOf(event, x, radius);
    const band = ends[event.tone];
    const free = band.findIndex((end) => end + gap <= x1);
    const row = free < 0 ? band.length : free;
    band[row] = x2;
    return row;
  });
}

function heightOf(tone: Tone, row: number, radius: number): number {
  const step = 2 * radius + gap;
  if (tone === 'cooperation') return -(row + 1.5) * step;
  if (tone === 'conflict') return (row + 1.5) * step;
  return row % 2 === 0 ? (row / 2) * step : -((row + 1) / 2) * step;
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

// Only what happened moves the balance.
function balanceOf(
  events: readonly Charted[],
  x: (day: Day) => number,
  axis: number,
  room: number,
  width: number,
): [number, number][] {
  const steps: { readonly at: number; readonly sum: number }[] = [];
  for (const event of events) {
    if (event.modality !== 'asserted' || event.tone === 'neutral') continue;
    const sum = (steps.at(-1)?.sum ?? 0) + (event.tone === 'cooperation' ? 1 : -1);
    steps.push({ at: x(event.when.from), sum });
  }
  const most = Math.max(1, ...steps.map((step) => Math.abs(step.sum)));
  const y = (sum: number): number => round(axis - (sum / most) * room * 0.92);
  const line: [number, number][] = [[margin.left, axis]];
  for (const { at, sum } of steps) line.push([round(at), line.at(-1)?.[1] ?? axis], [round(at), y(sum)]);
  line.push([width - margin.right, line.at(-1)?.[1] ?? axis]);
  return line;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
