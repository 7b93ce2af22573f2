import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCompanies } from '../testing/companies.ts';
import { analyze } from './analyze.ts';
import { compileDictionary } from './dictionary.ts';

const dictionary = compileDictionary(testCompanies);

const TWINS = [
  ['fr', 'Le 28 octobre 2025, Microsoft et OpenAI ont signé un nouveau contrat.', '2025-10-28'],
  ['en', 'On 28 October 2025 Microsoft and OpenAI signed a new contract.', '2025-10-28'],
] as const;

for (const [lang, text, day] of TWINS) {
  test(`who, when and what happened are found together in ${lang}`, () => {
    const { sentences, mentions, dates, events } = analyze({ lang, date: '2025-11-03', text }, dictionary);
    assert.equal(sentences.length, 1);
    assert.deepEqual(new Set(mentions.map(({ company }) => company)), new Set(['microsoft', 'openai']));
    assert.deepEqual(
      dates.map(({ value }) => value),
      [day],
    );
    assert.deepEqual(
      events.map(({ participants, when, kind }) => [participants, when.from, kind]),
      [[['microsoft', 'openai'], day, 'partnership']],
    );
  });
}

test('a text that names no company tells of no event', () => {
  const { mentions, events } = analyze({ lang: 'en', date: '2025-11-03', text: 'It rained on Monday.' }, dictionary);
  assert.deepEqual([mentions, events], [[], []]);
});
