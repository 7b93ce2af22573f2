import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findLabel, tagKey, tagKeys, tagPath } from './tag-key.ts';

test('a tag’s address has its letters and digits alone, in lower case', () => {
  const cases = [
    ['IA', 'ia', '/tags/ia'],
    ['Data centres', 'data-centres', '/tags/data-centres'],
    ['GPT-4.5', 'gpt-4-5', '/tags/gpt-4-5'],
    ['Réglementation', 'réglementation', '/tags/r%C3%A9glementation'],
    ['Réglementation'.normalize('NFD'), 'réglementation', '/tags/r%C3%A9glementation'],
    ['l’État', 'l-état', '/tags/l-%C3%A9tat'],
    ['R&D / AI', 'r-d-ai', '/tags/r-d-ai'],
    ['🚀', 'u1f680', '/tags/u1f680'],
    ['..', 'u2e-u2e', '/tags/u2e-u2e'],
  ] as const;
  for (const [label, key, path] of cases) {
    assert.equal(tagKey(label), key);
    assert.equal(tagPath(label), path);
  }
});

test('a key is its own key, whatever it was made of', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (label) => tagKey(tagKey(label)) === tagKey(label)));
});

test('labels of one tag are one key, and it is named as the first article writes it', () => {
  assert.deepEqual(tagKeys(['GPT-4.5', 'gpt 4.5', 'IA']), ['gpt-4-5', 'ia']);
  assert.equal(findLabel('ia', [{ tags: ['Puces'] }, { tags: ['IA'] }, { tags: ['ia'] }]), 'IA');
  assert.equal(findLabel('ia', [{ tags: ['Puces'] }]), 'ia');
});
