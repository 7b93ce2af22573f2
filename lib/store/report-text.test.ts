import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence, Trigger } from '../model.ts';
import { formatReport, parseReport } from './report-text.ts';

const told = { id: 'x', article: '2024-03-15-suit', lang: 'en', published: '2024-03-15' } as const;
const sued = [{ text: 'sued', rule: 'sue' }];

const reportWith = (kind: readonly Trigger[], tone: readonly Trigger[]): Evidence => ({
  ...told,
  ...{ start: 0, end: 20, sentence: 'OpenAI sued Google.', basis: 'reported', participants: ['google', 'openai'] },
  when: { from: '2024-03-15', to: '2024-03-15', precision: 'day' },
  ...{ kind: 'legal', tone: 'conflict', modality: 'asserted' },
  why: { participants: [], kind, tone, modality: [] },
  witness: { act: 'sue', products: [], people: [], amounts: [] },
});

test('a report is read as it was written, whether the same words tell its kind and its tone or not', () => {
  for (const [kind, tone] of [
    [sued, sued],
    [sued, [{ text: 'sued', rule: 'other' }]],
    [sued, []],
    [[], sued],
    [[], []],
  ] as const) {
    const report = reportWith(kind, tone);
    assert.deepEqual(parseReport(formatReport(report), told), report);
  }
  const other = [{ text: 'sued', rule: 'law' }];
  assert.ok(formatReport(reportWith(sued, sued)).length < formatReport(reportWith(sued, other)).length);
});
