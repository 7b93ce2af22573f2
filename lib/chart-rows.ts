import type { Tone } from './model.ts';

/** An event's place in time, in the chart's units. */
type Placed = { readonly tone: Tone; readonly x1: number; readonly x2: number };

/** Rows are counted from the axis, which is row 0: upwards above it, negative below. */
type Spot = { readonly x1: number; readonly x2: number; readonly row: number };

type Stack = {
  readonly radius: number;
  /** From row to row. */
  readonly step: number;
  /** Room above the axis. */
  readonly above: number;
  readonly spots: readonly Spot[];
};

const biggestRadius = 5;
const smallestRadius = 0.75;
const gap = 1.5;
const fewestRows = 2;

/**
 * Gives each event the row nearest to the axis that is free where it stands: cooperation above, conflict below, neutral
 * on the axis and then on either side, no two on each other. The marks are as large as `height` allows; what room is
 * left over is shared between the two sides as their rows are. `events` in order of time.
 */
export function stackMarks(events: readonly Placed[], height: number): Stack {
  for (let radius = biggestRadius; ; radius *= 0.8) {
    const spots = assignRows(events, radius);
    const rows = spots.map(({ row }) => row);
    const up =
      Math.max(
        fewestRows,
        rows.reduce((most, row) => Math.max(most, row), 0),
      ) + 0.75;
    const down = Math.max(fewestRows, -rows.reduce((least, row) => Math.min(least, row), 0)) + 0.75;
    const step = 2 * radius + gap;
    if (radius < smallestRadius || (up + down) * step <= height)
      return { radius, step, above: (height * up) / (up + down), spots };
  }
}

function assignRows(events: readonly Placed[], radius: number): Spot[] {
  const ends = new Map<number, number>();
  return events.map((event) => {
    const { x1, x2 } = endsOf(event, radius);
    for (let count = 0; ; count++) {
      const row = rowOf(event.tone, count);
      if ((ends.get(row) ?? -Infinity) + gap > x1) continue;
      ends.set(row, x2);
      return { x1, x2, row };
    }
  });
}

/** The rows of a tone, nearest first. */
function rowOf(tone: Tone, count: number): number {
  if (tone === 'cooperation') return count + 1;
  if (tone === 'conflict') return -count - 1;
  return count % 2 === 0 ? count / 2 : -(count + 1) / 2;
}

/** A day is a dot: what is shorter than a dot is as wide as one. */
function endsOf({ x1, x2 }: Placed, radius: number): { x1: number; x2: number } {
  const middle = (x1 + x2) / 2;
  return x2 - x1 < 2 * radius ? { x1: middle - radius, x2: middle + radius } : { x1, x2 };
}
