import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLocale, isLocale, otherLocale } from './locales.ts';

test('the heaviest supported language of Accept-Language is chosen', () => {
  const cases: [string | null, string][] = [
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['en-GB', 'en'],
    ['de,fr;q=0.4,en;q=0.6', 'en'],
    ['de, fr;q=0.6 , en;q=0.4', 'fr'],
    ['en;q=0, fr;q=0.1', 'fr'],
    ['fr;q=0', 'en'],
    ['FR', 'fr'],
    ['francais', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
    ['fr;q=banana', 'fr'],
  ];
  for (const [header, expected] of cases) assert.equal(chooseLocale(header), expected, String(header));
});

test('only the two languages are locales, each the other of the other', () => {
  assert.ok(isLocale('fr') && isLocale('en'));
  for (const value of ['de', 'FR', '', 'constructor', undefined, null, ['fr']]) assert.equal(isLocale(value), false);
  assert.equal(otherLocale('fr'), 'en');
  assert.equal(otherLocale('en'), 'fr');
});
