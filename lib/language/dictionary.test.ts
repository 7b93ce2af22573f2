import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCompanies } from '../testing/companies.ts';
import { compileDictionary } from './dictionary.ts';
import { stripDeterminer, stripLegalForm } from './dictionary-forms.ts';

test('legal forms fall off, however many there are', () => {
  assert.equal(stripLegalForm('ASML Holding N.V.'), 'ASML');
  assert.equal(stripLegalForm('Apple Inc.'), 'Apple');
  assert.equal(stripLegalForm('Scale AI'), 'Scale AI');
  assert.equal(stripLegalForm('Incorporated'), 'Incorporated');
});

test('articles fall off phrases, but not off words that begin like one', () => {
  assert.equal(stripDeterminer('l’éditeur de Windows', 'fr'), 'éditeur de Windows');
  assert.equal(stripDeterminer('the ChatGPT maker', 'en'), 'ChatGPT maker');
  assert.equal(stripDeterminer('leader mondial', 'fr'), 'leader mondial');
  assert.equal(stripDeterminer('Theranos', 'en'), 'Theranos');
});

test('claims that hold at different times do not clash', () => {
  const [first] = testCompanies;
  assert.ok(first);
  const base = { ...first, products: [], people: [], periphrases: [] };
  const claims = (from: string, to: string) =>
    compileDictionary([
      { ...base, slug: 'a', name: 'A Corp', names: [{ text: 'Nimbus', to }] },
      { ...base, slug: 'b', name: 'B Corp', names: [{ text: 'Nimbus', from }] },
    ]).clashes;
  assert.deepEqual(claims('2021-01-01', '2020-12-31'), []);
  assert.deepEqual(claims('2020-01-01', '2020-12-31'), [{ alias: 'Nimbus', companies: ['a', 'b'] }]);
});
