import type { Figure, Skipped } from './figure.ts';
import type { Room } from './room.ts';

/** How much a run measures. */
export type Extent = {
  readonly articles: number;
  /** Of the saves, rounds and requests that the figures are defined by; 1 is all of them. */
  readonly share: number;
};

/** Measures one or several figures, each told as soon as it is known. */
export type Bench = (room: Room, extent: Extent) => AsyncGenerator<Figure | Skipped>;

/** A share of a number, and at least `least`. */
export const some = (number: number, { share }: Extent, least = 1): number =>
  Math.max(least, Math.round(number * share));
