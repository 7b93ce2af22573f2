import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInStep, type Steps } from './steps.ts';

test('all tasks take a step before any takes the next, and their results keep the order of the tasks', () => {
  const told: string[] = [];
  function* count(name: string, steps: number): Steps<string> {
    for (let step = 1; step < steps; step++) {
      told.push(`${name}${step}`);
      yield;
    }
    return `${name}${steps}`;
  }
  assert.deepEqual(runInStep([count('a', 3), count('b', 1), count('c', 2)]), ['a3', 'b1', 'c2']);
  assert.deepEqual(told, ['a1', 'c1', 'a2']);
  assert.deepEqual(runInStep([]), []);
});
