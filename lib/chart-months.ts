/** How much there is of a month, `2025-10`. */
type Counted = { readonly month: string; readonly articles: number };

export type MonthBar = Counted & {
  readonly x: number;
  readonly y: number;
  readonly breadth: number;
  readonly height: number;
};

export type MonthChart = {
  readonly width: number;
  readonly height: number;
  /** Where bars stand. */
  readonly ground: number;
  /** Earliest first; months without any left out. */
  readonly bars: readonly MonthBar[];
  /** Years at their January; every year, or every few where they would touch. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
};

const labelHeight = 24;
const labelWidth = 60;
const widest = 18;

/** A bar a month from the first to the last, all on one scale; `months` in any order, each once. */
export function layOutMonths(months: readonly Counted[], width: number, height: number): MonthChart {
  const sorted = [...months].sort((a, b) => (a.month < b.month ? -1 : 1));
  const ground = height - labelHeight;
  // Whole years, so that each has its label.
  const first = Math.floor(numberOf(sorted.at(0)?.month ?? '2000-01') / 12) * 12;
  const last = numberOf(sorted.at(-1)?.month ?? '2000-12');
  const step = Math.min(widest, width / (Math.ceil((last + 1) / 12) * 12 - first));
  const most = Math.max(1, ...sorted.map(({ articles }) => articles));
  const bars = sorted.map(({ month, articles }): MonthBar => {
    const tall = Math.max(1.5, (articles / most) * (ground - 2));
    const x = (numberOf(month) - first) * step + step * 0.12;
    return { month, articles, x: round(x), y: round(ground - tall), breadth: round(step * 0.76), height: round(tall) };
  });
  const every = Math.ceil(labelWidth / (12 * step));
  const years = Array.from({ length: Math.ceil((last + 1 - first) / 12) }, (_, index) => first / 12 + index);
  const ticks = years
    .filter((_, index) => index % every === 0)
    .map((year) => ({ x: round((year * 12 - first) * step), label: String(year) }));
  return { width, height, ground, bars, ticks };
}

/** Months counted from the year 0. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
