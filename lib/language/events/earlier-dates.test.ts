import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ when, kind }) => `${when.from} ${when.to} ${kind}`)
    .join(' ; ');

const twins: readonly (readonly [name: string, fr: string, en: string, told: string])[] = [
  [
    'what came a length of time before is dated by it',
    '{google|Google} a lancé {google/product|Gemini} <2025-06-10|mardi>, <P2W|deux semaines après> que {apple|Apple} a racheté {inflection-ai|Inflection}.',
    '{google|Google} launched {google/product|Gemini} on <2025-06-10|Tuesday>, <P2W|two weeks after> {apple|Apple} had bought {inflection-ai|Inflection}.',
    '2025-06-10 2025-06-10 launch ; 2025-05-26 2025-06-01 acquisition',
  ],
  [
    'but days are not counted from a year',
    '{google|Google} a lancé {google/product|Gemini} en <2024|2024>, <P1D|un jour après> que {apple|Apple} a racheté {inflection-ai|Inflection}.',
    '{google|Google} launched {google/product|Gemini} in <2024|2024>, <P1D|a day after> {apple|Apple} had bought {inflection-ai|Inflection}.',
    '2024-01-01 2024-12-31 launch ; 2024-01-01 2024-12-31 acquisition',
  ],
  [
    'what began when something ended is of that day',
    '{microsoft|Microsoft} fut le seul fournisseur d’{openai|OpenAI} jusqu’en <2024|2024>, quand {google|Google} a racheté {inflection-ai|Inflection}.',
    '{microsoft|Microsoft} was the sole supplier of {openai|OpenAI} until <2024|2024>, when {google|Google} bought {inflection-ai|Inflection}.',
    '2024-01-01 2024-12-31 acquisition',
  ],
  [
    'and a length that nothing follows dates nothing',
    '{apple|Apple} a racheté {inflection-ai|Inflection} <2025-06-10|mardi>, <P2W|deux semaines après> une rumeur.',
    '{apple|Apple} bought {inflection-ai|Inflection} on <2025-06-10|Tuesday>, <P2W|two weeks after> a rumour.',
    '2025-06-10 2025-06-10 acquisition',
  ],
];

for (const [name, fr, en, expected] of twins) {
  test(`${name}, in both languages`, () => {
    assert.equal(told('fr', fr), expected);
    assert.equal(told('en', en), expected);
  });
}
