import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTurns } from './turns.ts';

test('no more go at a time than told, in the order in which they came, and one that fails leaves its turn', async () => {
  const turns = createTurns(2);
  const story: string[] = [];
  const go = (name: string, fails = false) =>
    turns(async () => {
      story.push(`+${name}`);
      await new Promise((resolve) => setImmediate(resolve));
      story.push(`-${name}`);
      if (fails) throw new Error(name);
    });
  const ends = await Promise.allSettled([go('a'), go('b', true), go('c'), go('d')]);
  assert.deepEqual(story, ['+a', '+b', '-a', '-b', '+c', '+d', '-c', '-d']);
  assert.deepEqual(
    ends.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  );
});
