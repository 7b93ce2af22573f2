import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Company } from '../../model.ts';
import { contradicts, isOfOtherTrade } from './company-classes.ts';

const company = (kind: string, office: string): Company => ({
  slug: 'a',
  file: '',
  name: 'A',
  kind: 'company',
  names: [],
  periphrases: [],
  products: [{ name: 'B', aliases: [], kind }],
  people: [],
  headOffice: { fr: office, en: office },
  profile: { fr: '', en: '' },
});

const trades: readonly (readonly [words: string, own: string, other: string])[] = [
  ['réseau', 'social network', 'model'],
  ['network', 'social network', 'model'],
  ['constructeur fusées', 'rocket', 'model'],
  ['maker rocket', 'rocket', 'model'],
  ['éditeur logiciels', 'operating system', 'model'],
  ['maker software', 'operating system', 'model'],
  ['fabricant puces', 'chip', 'assistant'],
  ['maker chip', 'chip', 'assistant'],
];

for (const [words, own, other] of trades)
  test(`a word for a trade rules out who is not in it: ${words}`, () => {
    assert.equal(isOfOtherTrade(company(own, 'Paris'), words.split(' ')), false);
    assert.equal(isOfOtherTrade(company(other, 'Paris'), words.split(' ')), true);
  });

test('a word that names no trade rules out nobody', () => {
  assert.equal(isOfOtherTrade(company('model', 'Paris'), ['maison', '']), false);
  assert.equal(isOfOtherTrade(company('model', 'Paris'), ['company', '']), false);
});

test('an adjective of place rules out who sits elsewhere', () => {
  for (const word of ['italienne', 'italian']) {
    assert.equal(contradicts(company('model', 'Rome'), word), false);
    assert.equal(contradicts(company('model', 'Paris'), word), true);
  }
});
