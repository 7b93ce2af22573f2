/** One row of the table: what was measured, over how much, and what it is held to. */
export type Figure = {
  readonly figure: string;
  /** Articles, or what else its size is told by. */
  readonly at: number;
  readonly value: number;
  readonly unit: string;
  readonly reach?: number;
  readonly aim?: number;
  /** Whether what must be reached is; absent where nothing must. */
  readonly ok?: boolean;
};

/** A figure that could not be measured here, and why. */
export type Skipped = { readonly figure: string; readonly at: number; readonly skipped: string };

export type Goal = {
  readonly unit: string;
  readonly reach?: number;
  readonly aim?: number;
  /** `more` where a larger value is the better one. */
  readonly better: 'less' | 'more';
};

/** Holds a value to its goal. Values are kept to three digits, which is more than a run repeats. */
export function judge(figure: string, at: number, value: number, { unit, reach, aim, better }: Goal): Figure {
  const rounded = Number(value.toPrecision(3));
  if (reach === undefined) return { figure, at, value: rounded, unit };
  const ok = better === 'less' ? value <= reach : value >= reach;
  return { figure, at, value: rounded, unit, reach, ...(aim !== undefined && { aim }), ok };
}
