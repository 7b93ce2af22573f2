import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildAutomaton, scan } from './automaton.ts';

const found = (sequences: number[][], symbols: number[]) => {
  const hits: string[] = [];
  scan(buildAutomaton(sequences), symbols, (sequence, last) => hits.push(`${sequence}@${last}`));
  return hits;
};

test('sequences are found where they end, longer ones first', () => {
  assert.deepEqual(found([[1, 2], [2], [1, 2, 3]], [1, 2, 3, 2]), ['0@1', '1@1', '2@2', '1@3']);
});

test('what no sequence holds is not found, and 0 separates', () => {
  assert.deepEqual(found([[1, 2]], [1, 0, 2, 3]), []);
  assert.deepEqual(found([], [1, 2]), []);
});

test('one pass finds what looking at every place finds', () => {
  const symbol = fc.integer({ min: 1, max: 3 });
  const sequences = fc.uniqueArray(fc.array(symbol, { minLength: 1, maxLength: 4 }), {
    selector: String,
    maxLength: 6,
  });
  fc.assert(
    fc.property(sequences, fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }), (patterns, symbols) => {
      const slow = patterns.flatMap((pattern, index) =>
        symbols.flatMap((_, last) => {
          const first = last - pattern.length + 1;
          return first >= 0 && String(symbols.slice(first, last + 1)) === String(pattern) ? [`${index}@${last}`] : [];
        }),
      );
      assert.deepEqual(found(patterns, symbols).sort(), slow.sort());
    }),
  );
});
