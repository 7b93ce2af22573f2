import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asWritten } from './as-written.ts';

const rows = [
  ['Satya Nadella s’inquiétait.', 'satya nadella', 'Satya Nadella'],
  [
    'Il investirait, sur plusieurs années, plusieurs milliards.',
    'investirait , sur plusieurs',
    'investirait, sur plusieurs',
  ],
  ['Le différend d’OpenAI', "d' openai", 'd’OpenAI'],
  ['What (now)?', '(now)', '(now)'],
  ['Nothing of the kind.', 'elsewhere , far', 'elsewhere, far'],
] as const;

for (const [sentence, words, expected] of rows) {
  test(`“${words}” is written “${expected}”`, () => assert.equal(asWritten(sentence, words), expected));
}
