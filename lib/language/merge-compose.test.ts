import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Told, tellEvidence } from '../testing/evidence.ts';
import { composeEvent } from './merge-compose.ts';
import { isDisputed } from './merge-disagreements.ts';

const compose = (...told: Told[]) => composeEvent(told.map(tellEvidence), []);

test('An event bears the id of its earliest report, whatever the order of the reports.', () => {
  const event = compose({ article: '2024-03-01-b', on: '2024-02' }, { article: '2024-02-02-a', on: '2024-02-01' });
  assert.equal(event.id, '2024-02-02-a@0');
  assert.deepEqual(
    event.evidence.map(({ article }) => article),
    ['2024-02-02-a', '2024-03-01-b'],
  );
});

test('A stated day dates what was first reported without a date, and what was told by its year.', () => {
  const event = compose(
    { article: '2024-07-31-a' },
    { article: '2024-10-03-b', on: '2024-07-30' },
    { article: '2025-01-01-c', on: '2024' },
  );
  assert.deepEqual(event.when, { from: '2024-07-30', to: '2024-07-30', precision: 'day' });
  assert.equal(event.basis, 'stated');
});

test('A day that no other report bears out gives way to the month of most.', () => {
  const event = compose(
    { article: '2024-07-31-a', on: '2024-06-30' },
    { article: '2024-10-03-b', on: '2024-07' },
    { article: '2025-01-01-c', on: '2024-07' },
  );
  assert.equal(event.when.precision, 'month');
  assert.deepEqual(event.disagreements, [{ field: 'when', values: ['2024-06-30', '2024-07-01/2024-07-31'] }]);
});

test('Only sources that contradict each other make an event disputed, and the editor settles it.', () => {
  const a = { article: '2024-01-01-a', on: '2024-01' };
  const b = { article: '2024-01-02-b', on: '2024-01' };
  assert.equal(isDisputed(compose({ ...a, kind: 'dispute' }, { ...b, kind: 'legal' })), false);
  assert.equal(isDisputed(compose({ ...a, tone: 'neutral' }, { ...b, tone: 'conflict' })), false);
  assert.equal(isDisputed(compose({ ...a, modality: 'rumoured' }, { ...b, modality: 'asserted' })), false);
  assert.equal(isDisputed(compose({ ...a, modality: 'denied' }, { ...b, modality: 'asserted' })), true);
  const quarrel = compose({ ...a, tone: 'cooperation' }, { ...b, tone: 'conflict' });
  assert.equal(isDisputed(quarrel), true);
  const corrections = [{ action: 'retone', reason: 'One.', line: 1 }] as const;
  assert.equal(isDisputed({ ...quarrel, corrections }), false);
});

test('A party that one of many reports names is left out and told as a disagreement.', () => {
  const told = ['a', 'b', 'c'].map((slug) => ({ article: `2024-01-01-${slug}`, on: '2024-01' }));
  const event = compose(...told, { article: '2024-02-01-d', on: '2024-01', participants: ['nvidia', 'openai'] });
  assert.deepEqual(event.participants, ['microsoft', 'openai']);
  assert.deepEqual(event.disagreements[0]?.field, 'participants');
});

test('An investor that one report of two leaves out stays.', () => {
  const event = compose({ article: '2024-01-01-a', participants: ['openai'] }, { article: '2024-01-02-b' });
  assert.deepEqual(event.participants, ['microsoft', 'openai']);
  assert.deepEqual(event.disagreements, []);
});

test('Kind, tone and modality are those of most reports, the earliest among equals.', () => {
  const event = compose(
    { article: '2024-01-01-a', on: '2024-01', kind: 'dispute', tone: 'conflict', modality: 'considered' },
    { article: '2024-01-02-b', on: '2024-01', kind: 'legal', tone: 'conflict', modality: 'rumoured' },
    { article: '2024-01-03-c', on: '2024-01', kind: 'legal', tone: 'neutral', modality: 'considered' },
  );
  assert.deepEqual([event.kind, event.tone, event.modality], ['legal', 'conflict', 'considered']);
  assert.deepEqual(
    event.disagreements.map(({ field }) => field),
    ['kind', 'tone', 'modality'],
  );
  assert.equal(
    compose({ article: '2024-01-01-a', kind: 'dispute' }, { article: '2024-01-02-b', kind: 'legal' }).kind,
    'dispute',
  );
});

test('Sides are kept only in a conflict of three and only with its parties.', () => {
  const sides = [['microsoft'], ['amazon', 'openai']];
  const participants = ['amazon', 'microsoft', 'openai'];
  assert.deepEqual(compose({ article: '2026-03-19-a', participants, tone: 'conflict', sides }).sides, sides);
  assert.equal(compose({ article: '2026-03-19-a', participants, tone: 'neutral', sides }).sides, undefined);
  assert.equal(compose({ article: '2026-03-19-a', tone: 'conflict', sides }).sides, undefined);
});

test('A party alone has nobody to quarrel with, and no report makes no event.', () => {
  assert.equal(compose({ article: '2024-01-01-a', participants: ['openai'], tone: 'conflict' }).tone, 'neutral');
  assert.throws(() => composeEvent([], []), /needs a report/);
});

test('Of many reports the first fifty of each language decide what their event is, and all are listed.', () => {
  const tell = (count: number, day: string, told: Partial<Told>) =>
    Array.from({ length: count }, (_, n) => ({ article: `${day}-${String(n).padStart(3, '0')}`, on: '2024', ...told }));
  const first = tell(40, '2024-01-01', { kind: 'legal' });
  const french = tell(30, '2024-01-02', { kind: 'dispute', lang: 'fr' });
  assert.equal(compose(...first, ...french).kind, 'legal');
  const event = compose(...first, ...tell(60, '2024-01-03', { kind: 'launch', modality: 'denied', on: '2024-02-01' }));
  assert.equal(event.evidence.length, 100);
  assert.deepEqual([event.kind, event.modality, event.when.precision], ['legal', 'asserted', 'day']);
  assert.deepEqual({ ...event, evidence: [] }, { ...composeEvent(event.evidence.slice(0, 50), []), evidence: [] });
  assert.equal(compose(...first, ...tell(60, '2024-01-03', { kind: 'dispute', lang: 'fr' })).kind, 'dispute');
});
