import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeEvent } from './language/merge.ts';
import { tellEvidence } from './testing/evidence.ts';
import type { TimelineEntry } from './timeline.ts';
import { readCourse, standingOn, summariseStanding } from './timeline-standing.ts';

const entry = (id: string, day: string, rest: Partial<TimelineEntry>): TimelineEntry => ({
  id,
  when: { from: day, to: day, precision: 'day' },
  basis: 'stated',
  kind: 'partnership',
  tone: 'cooperation',
  modality: 'asserted',
  langs: ['en'],
  sources: [],
  articles: [1],
  disputed: false,
  learnt: day,
  retold: day,
  ...rest,
});

const until = (year: string) =>
  ({ from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', qualifier: 'until' }) as const;
const suit = { kind: 'legal', tone: 'conflict', course: 'opens' } as const;
const idsOf = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join(' ');

test('An agreement stands until its end, the latest that tells of an end speaking for it.', () => {
  const standing = summariseStanding([
    entry('a', '2019-07-22', { until: until('2023') }),
    entry('b', '2023-01-23', { until: until('2030') }),
    entry('c', '2025-01-21', { until: until('2030') }),
    entry('d', '2025-10-28', { until: until('2032') }),
  ]);
  assert.equal(idsOf(standingOn(standing, '2023-12-31', false).agreements), 'a c d');
  assert.equal(idsOf(standingOn(standing, '2024-01-01', false).agreements), 'c d');
});

test('What was only planned, and what the two quarrel over, is no standing agreement.', () => {
  const { agreements } = summariseStanding([
    entry('a', '2025-01-01', { until: until('2030'), modality: 'planned' }),
    entry('b', '2025-01-02', { until: until('2030'), tone: 'conflict' }),
  ]);
  assert.deepEqual(agreements, []);
});

test('A suit is open until one tells of an end, and a common opponent’s suit is none.', () => {
  const suits = [entry('a', '2024-01-01', suit), entry('b', '2024-02-01', { ...suit, tone: 'neutral' })];
  assert.equal(idsOf(summariseStanding(suits).disputes), 'a');
  const ended = [...suits, entry('c', '2025-01-01', { ...suit, course: 'ends', tone: 'neutral' })];
  assert.deepEqual(summariseStanding(ended).disputes, []);
  assert.equal(idsOf(summariseStanding([...ended, entry('d', '2025-02-01', suit)]).disputes), 'd');
});

test('An inquiry is open between an authority and a company, not between two that are looked into.', () => {
  const inquiry = entry('a', '2023-12-08', { kind: 'regulation', tone: 'neutral', course: 'opens' });
  const standing = summariseStanding([inquiry]);
  assert.equal(idsOf(standingOn(standing, '2024-01-01', true).disputes), 'a');
  assert.deepEqual(standingOn(standing, '2024-01-01', false).disputes, []);
});

test('The acts of an event say whether a dispute opens or ends; what was only weighed does neither.', () => {
  const tell = (act: string, rest: object = {}) =>
    composeEvent([tellEvidence({ article: '2024-01-01-a', kind: 'legal', witness: { act }, ...rest })], []);
  assert.equal(readCourse(tell('sue')), 'opens');
  assert.equal(readCourse(tell('settle')), 'ends');
  assert.equal(readCourse(tell('testify')), undefined);
  assert.equal(readCourse(tell('sue', { modality: 'considered' })), undefined);
  assert.equal(readCourse(tell('sue', { kind: 'people' })), undefined);
});
