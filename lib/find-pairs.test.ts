import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPairs } from './find-pairs.ts';
import { composeEvent } from './language/merge.ts';
import { tellEvidence } from './testing/evidence.ts';
import { summariseTimeline } from './timeline.ts';

const pairs = [
  ['Microsoft', 'OpenAI'],
  ['Mistral AI', 'Société Générale'],
  ['Amazon', 'Anthropic'],
].map(([a = '', b = '']) => ({
  a: { slug: a, name: a },
  b: { slug: b, name: b },
  figures: summariseTimeline([]),
  last: composeEvent([tellEvidence({ article: '2024-01-01-a' })], []),
}));

test('Pairs are found by the beginnings of their names, in any order, case and accents aside.', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['openai micro', 'Microsoft'],
    ['MISTRAL', 'Mistral AI'],
    ['societe generale', 'Mistral AI'],
    ['Société', 'Mistral AI'],
    ['a', 'Mistral AI', 'Amazon'],
    ['openai amazon'],
    ['soft'],
    ['.* %', ...pairs.map(({ a }) => a.name)],
    ['', ...pairs.map(({ a }) => a.name)],
  ];
  for (const [q, ...expected] of cases)
    assert.deepEqual(
      findPairs(pairs, q).map(({ a }) => a.name),
      expected,
      q,
    );
});
