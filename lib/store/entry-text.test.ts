import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTones, parseSeats } from './entry-text.ts';

test('the seats of an event are read again from its parties and tones, in the order of the parties', () => {
  const seats = [
    { a: 'google', b: '', tone: 'conflict' },
    { a: 'google', b: 'meta', tone: 'neutral' },
    { a: 'google', b: 'openai', tone: 'conflict' },
    { a: 'meta', b: '', tone: 'conflict' },
    { a: 'meta', b: 'openai', tone: 'cooperation' },
    { a: 'openai', b: '', tone: 'conflict' },
  ] as const;
  assert.equal(formatTones(seats), '-0--+-');
  assert.deepEqual(parseSeats(['openai', 'google', 'meta'], formatTones(seats)), seats);
});

test('one sign tells the tone of all seats', () => {
  for (const tone of ['cooperation', 'conflict', 'neutral'] as const) {
    const seats = parseSeats(['meta', 'openai'], formatTones([{ a: 'meta', b: '', tone }]));
    assert.deepEqual(
      seats.map((seat) => seat.tone),
      [tone, tone, tone],
    );
  }
  assert.deepEqual(parseSeats([], ''), []);
});
