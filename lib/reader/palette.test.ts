import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankChoices } from './palette.ts';

const choices = ['Meta', 'OpenAI', 'Microsoft – OpenAI', 'Open-weight', 'Métadonnées', 'Mistral AI', 'Go to saved'].map(
  (label) => ({ label }),
);
const found = (query: string) => rankChoices(choices, query, 3).map(({ label }) => label);

test('what is typed without accents or capitals finds what begins with it first', () => {
  assert.deepEqual(found('open'), ['OpenAI', 'Open-weight', 'Microsoft – OpenAI']);
  assert.deepEqual(found('meta'), ['Meta', 'Métadonnées']);
  assert.deepEqual(found('openai'), ['OpenAI', 'Microsoft – OpenAI']);
});

test('every word must be found, in any order and inside words too', () => {
  assert.deepEqual(found('openai micro'), ['Microsoft – OpenAI']);
  assert.deepEqual(found('stral'), ['Mistral AI']);
  assert.deepEqual(found('openai google'), []);
});

test('nothing typed keeps the order given, up to the limit', () => {
  assert.deepEqual(found('  '), ['Meta', 'OpenAI', 'Microsoft – OpenAI']);
});
