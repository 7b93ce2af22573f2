import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ kind, participants, when }) => `${kind} ${participants.join(',')} ${when.from}`)
    .join(' ; ');

const english: readonly (readonly [name: string, marked: string, told: string])[] = [
  [
    'a rise by a quarter is done by nobody to the stock',
    "{amd|AMD}'s stock jumped by a quarter on <2025-06-10|Tuesday>.",
    'milestone amd 2025-06-10',
  ],
  [
    'both may stand alone before their verb',
    '{google|Google} follows {anthropic|Anthropic}. Both vowed to appeal on <2025-06-10|Tuesday>.',
    'legal anthropic,google 2025-06-10',
  ],
  [
    'it emerged is said of nobody',
    '{amd|AMD} talks. On <2025-06-10|Tuesday> it emerged that {oracle|Oracle} had won an order from {openai|OpenAI}.',
    'infrastructure openai,oracle 2025-06-10',
  ],
  [
    'having sued before is another day than weighing a suit now',
    '{disney|Disney} is weighing a suit against {midjourney|Midjourney}, having sued it in <2024|2024>.',
    'legal disney,midjourney 2025-06-15 ; legal disney,midjourney 2024-01-01',
  ],
  [
    'of the sum of one billion the short form is a sum too',
    '{openai|OpenAI} raised $6bn on <2025-06-10|Tuesday>.',
    'investment openai 2025-06-10',
  ],
  [
    'none of them did what is told',
    'None of the authors won its case against {openai|OpenAI} on <2025-06-10|Tuesday>.',
    '',
  ],
];

for (const [name, marked, expected] of english) {
  test(name, () => {
    assert.equal(told('en', marked), expected);
  });
}

test('she is the person last named, whose company it is', () => {
  assert.equal(
    told(
      'en',
      '{openai/person|Sam Altman} met {google|Google}. He was dismissed as chief executive on <2025-06-10|Tuesday>.',
    ),
    'people openai 2025-06-10',
  );
});

test('one deal more with another is a deal of its own', () => {
  assert.equal(
    told(
      'en',
      '{microsoft|Microsoft} led a round for {openai|OpenAI} on <2025-06-10|Tuesday>, which also rented servers from {oracle|Oracle}.',
    ),
    'investment microsoft,openai 2025-06-10 ; infrastructure openai,oracle 2025-06-10',
  );
});
