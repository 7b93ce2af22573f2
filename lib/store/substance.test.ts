import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSubstance } from './substance.ts';

const title = 'Microsoft invests in OpenAI';
const text = 'Microsoft said on Monday that it would invest $1 billion. Été 2019.';

test('punctuation, capitals, spacing and encoding leave the substance as it is', () => {
  for (const same of [
    'Microsoft said, on Monday, that it would invest $1 billion: Été 2019',
    'MICROSOFT said on Monday   that it\nwould invest $1 billion. été 2019.',
    text.normalize('NFD'),
  ])
    assert.equal(findSubstance(title, same), findSubstance(title, text), same);
});

test('another word, figure, order or title is another substance', () => {
  for (const other of [text.replace('1', '10'), text.replace('would', 'would not'), text.replace('Été', 'Ete'), ''])
    assert.notEqual(findSubstance(title, other), findSubstance(title, text), other);
  assert.notEqual(findSubstance('Microsoft sues OpenAI', text), findSubstance(title, text));
});
