import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTurns } from './turns.ts';

test('no more go at a time than told, in the order in which they came, and one that fails leaves its turn', async () => {
  const turns = createTurns(2);
  const started: string[] = [];
  let going = 0;
  let most = 0;
  const go = (name: string) =>
    turns(async () => {
      started.push(name);
      most = Math.max(most, ++going);
      await new Promise((resolve) => setImmediate(resolve));
      going--;
      if (name === 'b') throw new Error(name);
    });
  const ends = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(go));
  assert.deepEqual(started, ['a', 'b', 'c', 'd', 'e']);
  assert.equal(most, 2);
  assert.equal(ends.filter(({ status }) => status === 'rejected').length, 1);
});
