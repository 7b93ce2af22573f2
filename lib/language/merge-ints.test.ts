import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIntMap, createInts } from './merge-ints.ts';

test('a number stands where it was put, however far, and nothing stands elsewhere', () => {
  const numbers = createInts();
  numbers.set(1, -5);
  numbers.set(600_000, 7);
  assert.deepEqual([1, 600_000, 599_999, 900_000].map(numbers.get), [-5, 7, 0, 0]);
});

test('a map of numbers gives what a map gives, for more keys than it has room for at first', () => {
  const numbers = createIntMap();
  const expected = new Map<number, number>();
  for (let at = 0; at < 100_000; at += 1) {
    const key = (Math.imul(at % 90_000, 0x85ebca6b) ^ ((at % 90_000) >>> 3)) | 0;
    numbers.set(key, at);
    expected.set(key, at);
  }
  for (const [key, value] of expected) assert.equal(numbers.get(key), value);
  assert.deepEqual([...numbers.keys()], [...Int32Array.from(expected.keys()).sort()]);
  assert.equal(createIntMap().get(0), -1);
});
