import type { Chart } from './chart.ts';
import type { PeriodCount } from './timeline.ts';

type Block = { readonly y: number; readonly height: number };

export type QuarterBar = {
  readonly quarter: PeriodCount;
  readonly x: number;
  readonly breadth: number;
  readonly cooperation: Block;
  readonly neutral: Block;
  readonly conflict: Block;
};

const margin = { top: 8, right: 14, bottom: 26, left: 14 };

/**
 * Bars of a long timeline: cooperation grows up from the line, conflict down, neutral lies across it. All bars share
 * one scale; `quarters` are in order of time, those without an event left out.
 */
export function layOutQuarters(
  quarters: readonly PeriodCount[],
  width: number,
  height: number,
): Pick<Chart, 'width' | 'height' | 'axis' | 'ticks'> & { readonly bars: readonly QuarterBar[] } {
  const axis = margin.top + (height - margin.top - margin.bottom) / 2;
  const first = numberOf(quarters.at(0)?.period ?? '2000-Q1');
  const slots = numberOf(quarters.at(-1)?.period ?? '2000-Q1') - first + 1;
  const step = (width - margin.left - margin.right) / slots;
  const tallest = Math.max(1, ...quarters.map((one) => one.neutral / 2 + Math.max(one.cooperation, one.conflict)));
  const unit = (axis - margin.top) / tallest;
  const bars = quarters.map((quarter): QuarterBar => {
    const half = (quarter.neutral / 2) * unit;
    return {
      quarter,
      x: round(margin.left + (numberOf(quarter.period) - first) * step + step * 0.1),
      breadth: round(step * 0.8),
      cooperation: { y: round(axis - half - quarter.cooperation * unit), height: round(quarter.cooperation * unit) },
      neutral: { y: round(axis - half), height: round(2 * half) },
      conflict: { y: round(axis + half), height: round(quarter.conflict * unit) },
    };
  });
  return { width, height, axis, bars, ticks: ticksOf(first, slots, step) };
}

function ticksOf(first: number, slots: number, step: number): Chart['ticks'] {
  const years = Array.from({ length: slots }, (_, slot) => first + slot).filter((quarter) => quarter % 4 === 0);
  const every = Math.ceil(48 / (4 * step));
  return years
    .filter((quarter) => (quarter / 4) % every === 0)
    .map((quarter) => {
      const year = String(quarter / 4);
      return { x: round(margin.left + (quarter - first) * step), label: year, year };
    });
}

/** Quarters counted from the year 0. */
function numberOf(period: string): number {
  return Number(period.slice(0, 4)) * 4 + Number(period.slice(6)) - 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
