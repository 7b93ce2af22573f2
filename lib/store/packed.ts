import { deserialize, serialize } from 'node:v8';
import type { Outcome } from './preparer.ts';

/**
 * What is known of a file as bytes outside of the heap. Hundreds of outcomes are under way between threads at a time:
 * as objects they would outlive the young generation of two heaps, which then grow to several times of what they need.
 */
export type Packed = Uint8Array;

export const pack: (outcome: Outcome) => Packed = serialize;

/** Each is read when its turn comes. */
export function* unpackAll(packed: readonly Packed[]): Generator<Outcome> {
  for (const bytes of packed) yield deserialize(bytes);
}
