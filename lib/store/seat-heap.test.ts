import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PreparedEvent } from './prepare-event.ts';
import { createSeatHeap } from './seat-heap.ts';

type Told = Pick<PreparedEvent, 'id' | 'day' | 'seats'>;

const prepare = ({ id, day, seats }: Told): PreparedEvent => ({
  ...{ root: 1, id, day, learnt: day, happened: day, bearing: 0, seats },
  ...{
    parties: '',
    tones: '',
    entry: '',
    retold: '',
    articles: new Uint8Array(),
    brief: '',
    text: { text: '', about: '', facets: '' },
  },
});

/** The seats of these events in the order in which the heap gives them. */
function sortSeats(events: readonly Told[]): string[] {
  const heap = createSeatHeap();
  for (const event of events) heap.add(prepare(event));
  const seats: string[] = [];
  heap.eachInOrder(({ a, b, tone }, { day, id }) => seats.push(`${a} ${b} ${day} ${id} ${tone}`));
  return seats;
}

test('seats come by their companies, then by day, then by id, each with its own tone', () => {
  const late = { id: 'c', day: '2025-02-01', seats: [{ a: 'meta', b: '', tone: 'conflict' }] } as const;
  const pair = {
    ...{ id: 'b', day: '2025-01-01' },
    seats: [
      { a: 'meta-ai', b: '', tone: 'neutral' },
      { a: 'meta', b: 'meta-ai', tone: 'cooperation' },
      { a: 'meta', b: '', tone: 'neutral' },
    ],
  } as const;
  const twin = { id: 'a', day: '2025-01-01', seats: [{ a: 'meta', b: '', tone: 'cooperation' }] } as const;
  const expected = [
    'meta  2025-01-01 a cooperation',
    'meta  2025-01-01 b neutral',
    'meta  2025-02-01 c conflict',
    'meta meta-ai 2025-01-01 b cooperation',
    'meta-ai  2025-01-01 b neutral',
  ];
  assert.deepEqual(sortSeats([late, pair, twin]), expected);
  assert.deepEqual(sortSeats([twin, pair, late]), expected);
});

test('no event has no seat', () => {
  assert.deepEqual(sortSeats([]), []);
});
