import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { limitCpu } from './cpu-limit.ts';

test('work is ended for the processor it takes', async () => {
  const work = limitCpu(300, async (signal) => {
    while (!signal.aborted) {
      for (let turn = 0; turn < 1e6; turn++) Math.sqrt(turn);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return 'ended';
  });
  assert.equal(await work, 'ended');
});

test('waiting is not work', async () => {
  assert.equal(await limitCpu(400, async (signal) => sleep(1_000, 'waited', { signal })), 'waited');
});
