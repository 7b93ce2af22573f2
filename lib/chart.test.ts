import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Charted, layOutChart } from './chart.ts';

const event = (id: string, from: string, to: string, rest: Partial<Charted> = {}): Charted => ({
  id,
  when: { from, to, precision: from === to ? 'day' : 'month' },
  tone: 'cooperation',
  modality: 'asserted',
  ...rest,
});

test('a chart of four events has this geometry', () => {
  const chart = layOutChart(
    [
      event('round', '2019-07-22', '2019-07-22'),
      event('suit', '2024-02-29', '2024-02-29', { tone: 'conflict' }),
      event('model', '2023-01-01', '2023-12-31', { tone: 'neutral' }),
      event('threat', '2025-06-16', '2025-06-16', { tone: 'conflict', modality: 'considered' }),
    ],
    600,
    200,
    'en',
  );
  assert.equal(chart.axis, 92);
  assert.deepEqual(chart.marks, [
    { id: 'round', tone: 'cooperation', hollow: false, x1: 20.1, x2: 30.1, y: 80.5, radius: 5 },
    { id: 'model', tone: 'neutral', hollow: false, x1: 346, x2: 439.1, y: 92, radius: 5 },
    { id: 'suit', tone: 'conflict', hollow: false, x1: 449.3, x2: 459.3, y: 103.5, radius: 5 },
    { id: 'threat', tone: 'conflict', hollow: true, x1: 569.9, x2: 579.9, y: 103.5, radius: 5 },
  ]);
  assert.deepEqual(
    chart.ticks.map((tick) => [tick.label, tick.x]),
    [
      ['2020', 66.6],
      ['2021', 159.9],
      ['2022', 253],
      ['2023', 346],
      ['2024', 439.1],
      ['2025', 532.4],
    ],
  );
  assert.deepEqual(chart.balance[0], [14, 92]);
});

test('French ticks are French, and a short span is told in months', () => {
  const months = [event('a', '2025-01-10', '2025-01-10'), event('b', '2025-09-10', '2025-09-10')];
  assert.ok(layOutChart(months, 400, 200, 'fr').ticks.some((tick) => /avr\.|juil\.|juin|mai|mars/.test(tick.label)));
  assert.ok(layOutChart(months, 400, 200, 'en').ticks.some((tick) => /Mar|May|Jul/.test(tick.label)));
});

test('an open end fades on its open side', () => {
  const { marks } = layOutChart(
    [
      event('by', '2026-01-01', '2026-12-31', {
        when: { from: '2026-01-01', to: '2026-12-31', precision: 'year', qualifier: 'by' },
      }),
      event('since', '2025-03-01', '2025-03-31', {
        when: { from: '2025-03-01', to: '2025-03-31', precision: 'month', qualifier: 'since' },
      }),
    ],
    400,
    200,
    'en',
  );
  assert.deepEqual(
    marks.map((mark) => mark.fade),
    ['end', 'start'],
  );
});

test('two thousand events stay within the chart and no two overlap', () => {
  const tones = ['cooperation', 'conflict', 'neutral'] as const;
  const many = Array.from({ length: 2000 }, (_, i) => {
    const day = new Date(Date.UTC(2019, 0, 1 + ((i * 7919) % 2500))).toISOString().slice(0, 10);
    return event(`e${i}`, day, day, { tone: tones[i % 3] ?? 'neutral' });
  });
  const { marks, height } = layOutChart(many, 960, 260, 'en');
  assert.equal(marks.length, 2000);
  for (const mark of marks)
    assert.ok(mark.y - mark.radius >= 0 && mark.y + mark.radius <= height - 20, `${mark.id} at ${mark.y}`);
  const byRow = Map.groupBy(marks, (mark) => mark.y);
  for (const row of byRow.values())
    for (const [i, mark] of row.entries()) assert.ok(i === 0 || mark.x1 >= (row[i - 1]?.x2 ?? 0), mark.id);
});

test('where nothing is in conflict the line lies low, and the balance keeps within the room', () => {
  const days = Array.from({ length: 8 }, () => '2024-05-01');
  const { axis, balance, height } = layOutChart(
    days.map((day, i) => event(`e${i}`, day, day)),
    400,
    200,
    'en',
  );
  assert.ok(axis > height / 2);
  assert.ok(balance.every(([, y]) => y >= 10 && y <= axis));
  assert.equal(balance.at(-1)?.[1], round(axis - (axis - 10) * 0.92));
});

const round = (value: number): number => Math.round(value * 10) / 10;

test('no event makes an empty chart, and the order of the input changes nothing', () => {
  assert.deepEqual(layOutChart([], 300, 100, 'fr').marks, []);
  const events = [
    event('a', '2020-01-01', '2020-01-01'),
    event('b', '2020-01-01', '2020-01-01'),
    event('c', '2019-01-01', '2019-01-31'),
  ];
  assert.deepEqual(layOutChart(events, 300, 100, 'fr'), layOutChart(events.toReversed(), 300, 100, 'fr'));
});
