import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarked } from '../testing/marked.ts';

const sentences = [
  '{microsoft|Microsoft} bought {inflection-ai|Inflection} on <2024-03-19|Tuesday>.',
  'The {new-york-times|New York Times} sued {openai|OpenAI} and {microsoft|Microsoft} on <2023-12-27|Wednesday>.',
  '{anthropic|Anthropic} raised 13 billion dollars in <2024|2024>.',
  '{google|Google} launched {google/product|Bard} on <2023-02-06|Monday>.',
  'The wind was cold, and nobody spoke.',
  'It also signed a deal with the lab; the two companies said so.',
  'Will they ever agree?',
];
const own = sentences.slice(0, 4);
const texts = fc.array(fc.constantFrom(...sentences), { maxLength: 8 });

test('gives the same events for the same text', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      assert.deepEqual(readMarked('en', parts.join(' ')), readMarked('en', parts.join(' ')));
    }),
  );
});

test('sorts participants and names none twice', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      for (const { participants } of readMarked('en', parts.join(' ')))
        assert.deepEqual(participants, [...new Set(participants)].sort());
    }),
  );
});

test('reads a sentence with its own names and date alike whatever follows it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...own), texts, (first, rest) => {
      const alone = readMarked('en', first);
      assert.deepEqual(readMarked('en', [first, ...rest].join(' ')).slice(0, alone.length), alone);
    }),
  );
});

test('survives any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const plain = text.replaceAll(/[{}<>|]/g, ' ');
      assert.deepEqual(readMarked('fr', plain), []);
      assert.deepEqual(readMarked('en', plain), []);
    }),
  );
});

test('reads on after a sentence too long to be one', () => {
  const events = readMarked('en', `${'and so on '.repeat(2000)}. ${own[0]}`);
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['acquisition'],
  );
});
