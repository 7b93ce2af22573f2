import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const parties = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ participants }) => participants.join(','))
    .join(' ; ');

const twins: readonly (readonly [name: string, fr: string, en: string, parties: string])[] = [
  [
    'those who join a round join that of the company spoken of',
    '{mistral-ai|Mistral AI} a grandi. {microsoft|Microsoft} et {amazon|Amazon} ont participé au tour de table <2025-06-10|mardi>.',
    '{mistral-ai|Mistral AI} has grown. {microsoft|Microsoft} and {amazon|Amazon} joined a round on <2025-06-10|Tuesday>.',
    'amazon,microsoft,mistral-ai',
  ],
  [
    'for its part is said of nobody',
    '{google|Google} suit {openai|OpenAI}. Un juge, pour sa part, a condamné {anthropic|Anthropic} <2025-06-10|mardi>.',
    '{google|Google} follows {openai|OpenAI}. A judge, for his part, ruled against {anthropic|Anthropic} on <2025-06-10|Tuesday>.',
    'anthropic',
  ],
];

for (const [name, fr, en, expected] of twins) {
  test(name, () => {
    assert.equal(parties('fr', fr), expected);
    assert.equal(parties('en', en), expected);
  });
}

const english: readonly (readonly [name: string, marked: string, parties: string])[] = [
  [
    'who defects leaves the company spoken of',
    '{openai|OpenAI} is losing people. In <2025|2025> Andrew Tulloch, an engineer, defected to {apple|Apple}.',
    'apple,openai',
  ],
  [
    'who is hired leaves nobody of whom the text tells',
    '{openai|OpenAI} is growing. In <2025|2025> {apple|Apple} hired Andrew Tulloch, an engineer.',
    'apple',
  ],
];

for (const [name, marked, expected] of english) {
  test(name, () => {
    assert.equal(parties('en', marked), expected);
  });
}
