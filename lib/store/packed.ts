import { deserialize, serialize } from 'node:v8';
import type { Outcome } from './preparer.ts';

/**
 * What is known of a file as bytes outside of the heap. Hundreds of outcomes are under way between threads at a time:
 * as objects they would outlive the young generation of two heaps, which then grow to several times of what they need.
 */
export type Packed = Uint8Array<ArrayBuffer>;

export const pack: (outcome: Outcome) => Packed = serialize;

/** Outcomes one after the other; each holds good until the next is asked for. */
export function* unpackAll(packed: Iterable<Packed>): Generator<Outcome> {
  for (const bytes of packed) {
    yield deserialize(bytes);
    // Left to the collector, which looks at its own heap, used bytes would pile up.
    bytes.buffer.transfer(0);
  }
}

/** The outcomes of several tasks; the next one's are not asked for before. */
export function* chain(tasks: Iterable<Iterable<Outcome>>): Generator<Outcome> {
  for (const outcomes of tasks) yield* outcomes;
}
