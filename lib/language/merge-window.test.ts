import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Told, tellEvidence } from '../testing/evidence.ts';
import { candidateWindow } from './merge-window.ts';

const WINDOWS: readonly (readonly [name: string, told: Omit<Told, 'article'>, from: string, to: string])[] = [
  ['a stated month is itself', { on: '2024-02' }, '2024-02-01', '2024-02-29'],
  ['a report without a date reaches 400 days back', {}, '2024-03-28', '2025-05-02'],
  ['about a day is ten days on either side', { on: '2025-03-10', qualifier: 'about' }, '2025-02-28', '2025-03-20'],
  ['about a year is half a year more', { on: '2020', qualifier: 'about' }, '2019-07-02', '2021-07-02'],
  ['by the end of a year may be the year before', { on: '2026', qualifier: 'by' }, '2025-01-01', '2026-12-31'],
  ['before a day is a year back', { on: '2025-06-01', qualifier: 'before' }, '2024-06-01', '2025-06-01'],
  ['after a day is a year on', { on: '2025-06-01', qualifier: 'after' }, '2025-06-01', '2026-06-01'],
  ['since a day began on it', { on: '2025-08-02', qualifier: 'since' }, '2025-08-02', '2025-08-02'],
];

for (const [name, told, from, to] of WINDOWS)
  test(`The window of a report: ${name}.`, () =>
    assert.deepEqual(candidateWindow(tellEvidence({ article: '2025-05-02-a', ...told })), { from, to }));
