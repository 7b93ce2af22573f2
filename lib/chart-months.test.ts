import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutMonths } from './chart-months.ts';

test('three months of two years have this geometry, in whatever order they come', () => {
  const months = [
    { month: '2025-01', articles: 4 },
    { month: '2024-02', articles: 1 },
    { month: '2024-12', articles: 2 },
  ];
  const chart = layOutMonths(months, 240, 64);
  assert.deepEqual(chart.bars, [
    { month: '2024-02', articles: 1, x: 11.2, y: 30.5, breadth: 7.6, height: 9.5 },
    { month: '2024-12', articles: 2, x: 111.2, y: 21, breadth: 7.6, height: 19 },
    { month: '2025-01', articles: 4, x: 121.2, y: 2, breadth: 7.6, height: 38 },
  ]);
  assert.deepEqual(chart.ticks, [
    { x: 0, label: '2024' },
    { x: 120, label: '2025' },
  ]);
  assert.deepEqual(layOutMonths(months.toReversed(), 240, 64), chart);
});

test('forty years keep within the paper and their labels apart', () => {
  const months = Array.from({ length: 480 }, (_, i) => {
    return { month: `${1987 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, articles: i % 7 };
  });
  const { bars, ticks } = layOutMonths(months, 400, 80);
  assert.ok(bars.every(({ x, breadth, y, height }) => x >= 0 && x + breadth <= 400 && y >= 0 && y + height <= 56.1));
  for (const [i, { x }] of ticks.entries()) assert.ok(i === 0 || x - (ticks[i - 1]?.x ?? 0) >= 60);
});

test('no month makes an empty chart', () => {
  assert.deepEqual(layOutMonths([], 400, 80).bars, []);
});
