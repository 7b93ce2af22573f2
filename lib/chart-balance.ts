/** What an event adds or takes at its place in time. */
export type BalanceStep = { readonly at: number; readonly by: number };

/** Where the line may run: from left to right, so far above and below the axis. */
type Room = {
  readonly left: number;
  readonly right: number;
  readonly axis: number;
  readonly above: number;
  readonly below: number;
};

/** A running sum as a line of [x, y], level between its steps, as tall as the room allows. */
export function layOutBalance(steps: readonly BalanceStep[], room: Room): [number, number][] {
  const { left, right, axis, above, below } = room;
  let sum = 0;
  const sums = steps.map(({ at, by }) => {
    sum += by;
    return { at, sum };
  });
  const most = Math.max(0, ...sums.map((one) => one.sum));
  const least = Math.min(0, ...sums.map((one) => one.sum));
  const unit = 0.92 * Math.min(most > 0 ? above / most : Infinity, least < 0 ? below / -least : Infinity);
  const line: [number, number][] = [[left, axis]];
  for (const one of sums)
    line.push(
      [round(one.at), line.at(-1)?.[1] ?? axis],
      [round(one.at), round(axis - (one.sum === 0 ? 0 : one.sum * unit))],
    );
  line.push([right, line.at(-1)?.[1] ?? axis]);
  return line;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
