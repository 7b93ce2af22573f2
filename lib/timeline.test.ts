import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countChoices, matchesFilter, summariseTimeline, type TimelineEntry } from './timeline.ts';

const entry = (id: string, from: string, to: string, rest: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id,
  when: { from, to, precision: from === to ? 'day' : 'month' },
  basis: 'stated',
  kind: 'partnership',
  tone: 'cooperation',
  modality: 'asserted',
  langs: ['en'],
  sources: ['The Example'],
  articles: [1],
  disputed: false,
  learnt: to,
  retold: to,
  ...rest,
});

const entries = [
  entry('c', '2025-06-16', '2025-06-16', { kind: 'dispute', tone: 'conflict', modality: 'considered', langs: ['fr'] }),
  entry('a', '2019-07-22', '2019-07-22', {
    kind: 'investment',
    articles: [1, 2, 3],
    langs: ['fr', 'en'],
  }),
  entry('b', '2023-01-01', '2023-01-31', { kind: 'launch', tone: 'neutral', learnt: '2023-02-08' }),
];

test('what was only considered is an event but counts in no tally of what happened', () => {
  const figures = summariseTimeline(entries);
  assert.equal(figures.events, 3);
  assert.equal(figures.happened, 2);
  assert.deepEqual(figures.tones, { cooperation: 1, conflict: 0, neutral: 1 });
  assert.equal(figures.last?.from, '2023-01-01');
  assert.deepEqual(
    figures.years.map((year) => [year.period, year.events, year.conflict]),
    [
      ['2019', 1, 0],
      ['2023', 1, 0],
      ['2025', 1, 0],
    ],
  );
});

test('the longest silence lies between the end of one event and the start of the next', () => {
  assert.deepEqual(summariseTimeline(entries).silence, { from: '2019-07-22', to: '2023-01-01', days: 1259 });
  assert.equal(summariseTimeline(entries.slice(1, 2)).silence, undefined);
  assert.equal(summariseTimeline([]).silence, undefined);
  const covered = [
    entry('y', '2024-01-01', '2024-12-31'),
    entry('d', '2024-03-01', '2024-03-01'),
    entry('e', '2025-01-05', '2025-01-05'),
  ];
  assert.deepEqual(summariseTimeline(covered).silence, { from: '2024-12-31', to: '2025-01-05', days: 5 });
});

test('a filter keeps what matches every field asked', () => {
  const ids = (filter: Parameters<typeof matchesFilter>[1]) =>
    entries.filter((one) => matchesFilter(one, filter)).map((one) => one.id);
  assert.deepEqual(ids({}), ['c', 'a', 'b']);
  assert.deepEqual(ids({ from: '2023' }), ['c', 'b']);
  assert.deepEqual(ids({ from: '2023-01-15', to: '2023-01-20' }), ['b']);
  assert.deepEqual(ids({ to: '2023' }), ['a', 'b']);
  assert.deepEqual(ids({ to: '2022-12' }), ['a']);
  assert.deepEqual(ids({ at: '2023-02-01' }), ['a']);
  assert.deepEqual(ids({ lang: 'fr', tone: 'conflict' }), ['c']);
  assert.deepEqual(ids({ source: 'Nobody' }), []);
});

test('each choice is counted as if only its own field were free', () => {
  const choices = countChoices(entries, { lang: 'fr', tone: 'conflict' });
  assert.deepEqual(choices.tone, [
    { value: 'conflict', events: 1 },
    { value: 'cooperation', events: 1 },
  ]);
  assert.deepEqual(choices.lang, [{ value: 'fr', events: 1 }]);
  assert.deepEqual(choices.kind, [{ value: 'dispute', events: 1 }]);
});
