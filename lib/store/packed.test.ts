import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chain, pack, unpackAll } from './packed.ts';
import type { Outcome } from './preparer.ts';

const outcomes: readonly Outcome[] = ['a', 'b', 'c'].map((file) => ({
  stamp: { file, size: 1, modified: 2.5, hash: 'é’' },
  prepared: { state: 'waiting', day: '2026-01-01' },
}));

test('outcomes come back as they were, in their order', () => {
  const [first = [], last = []] = [outcomes.slice(0, 2), outcomes.slice(2)].map((some) => some.map(pack));
  assert.deepEqual([...chain([unpackAll(first), unpackAll(last)])], outcomes);
});

test('bytes are let go once the next outcome is asked for', () => {
  const packed = outcomes.map(pack);
  const unpacked = unpackAll(packed);
  unpacked.next();
  unpacked.next();
  assert.deepEqual(
    packed.map(({ byteLength }) => byteLength > 0),
    [false, true, true],
  );
});
