import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDisagreement } from './format-disagreement.ts';

const names = new Map([['openai', 'OpenAI']]);

const rows = [
  ['when', '2024-06-30', '30 June 2024', '30 juin 2024'],
  ['when', '2024-07-01/2024-07-31', 'July 2024', 'juillet 2024'],
  ['when', '2024-02-01/2024-02-29 since', 'since February 2024', 'depuis février 2024'],
  ['when', '2026-01-01/2026-12-31 by', 'by the end of 2026', 'd’ici fin 2026'],
  ['participants', 'openai unknown', 'OpenAI, unknown', 'OpenAI, unknown'],
  ['kind', 'legal', 'court', 'justice'],
  ['modality', 'rumoured', 'rumoured', 'rumeur'],
  ['tone', 'other', 'other', 'other'],
] as const;

for (const [field, value, en, fr] of rows) {
  test(`The ${field} ${value} is told in words of both languages`, () => {
    assert.equal(formatDisagreement('en', field, value, names), en);
    assert.equal(formatDisagreement('fr', field, value, names), fr);
  });
}
