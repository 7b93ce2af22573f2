import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const parties = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ participants }) => participants.join(','))
    .join(' ; ');

const twins: readonly (readonly [name: string, fr: string, en: string, parties: string])[] = [
  [
    'the first of two stands for the one the sentence before named first',
    '{microsoft|Microsoft} suit {openai|OpenAI}. Le premier a racheté {inflection-ai|Inflection} en <2024|2024>.',
    '{microsoft|Microsoft} follows {openai|OpenAI}. The former bought {inflection-ai|Inflection} in <2024|2024>.',
    'inflection-ai,microsoft',
  ],
  [
    'the other stands for the one it named second',
    '{microsoft|Microsoft} suit {openai|OpenAI}. En <2024|2024>, le premier a accusé le second.',
    '{microsoft|Microsoft} follows {openai|OpenAI}. In <2024|2024> the former accused the latter.',
    'microsoft,openai',
  ],
  [
    'a word for both keeps their order',
    '{google|Google} suit {anthropic|Anthropic}. Les deux entreprises se parlent. Le premier a racheté {inflection-ai|Inflection} en <2024|2024>.',
    '{google|Google} follows {anthropic|Anthropic}. The two companies talk. The former bought {inflection-ai|Inflection} in <2024|2024>.',
    'google,inflection-ai',
  ],
  [
    'a third company between parts them',
    '{microsoft|Microsoft} suit {openai|OpenAI}. {apple|Apple} attend. Le premier a levé 6 milliards de dollars en <2024|2024>.',
    '{microsoft|Microsoft} follows {openai|OpenAI}. {apple|Apple} waits. The former raised 6 billion dollars in <2024|2024>.',
    '',
  ],
  [
    'a rank is nobody',
    '{microsoft|Microsoft} suit {openai|OpenAI}. Le premier modèle a été publié en <2024|2024> par {google|Google}.',
    '{microsoft|Microsoft} follows {openai|OpenAI}. The former model was published in <2024|2024> by {google|Google}.',
    'google',
  ],
  [
    'the latter, by itself, is whoever was named last',
    '{microsoft|Microsoft} et {nvidia|Nvidia} ont investi dans {anthropic|Anthropic} en <2024|2024>. Celui-ci a lancé {anthropic/product|Claude} en <2025|2025>.',
    '{microsoft|Microsoft} and {nvidia|Nvidia} invested in {anthropic|Anthropic} in <2024|2024>. The latter launched {anthropic/product|Claude} in <2025|2025>.',
    'anthropic,microsoft,nvidia ; anthropic',
  ],
  [
    'and never the one who does it',
    '{microsoft|Microsoft} a investi dans {openai|OpenAI} en <2024|2024>. {google|Google} a poursuivi ce dernier en <2025|2025>.',
    '{microsoft|Microsoft} invested in {openai|OpenAI} in <2024|2024>. {google|Google} sued the latter in <2025|2025>.',
    'microsoft,openai ; google,openai',
  ],
];

for (const [name, fr, en, expected] of twins) {
  test(`${name}, in both languages`, () => {
    assert.equal(parties('fr', fr), expected);
    assert.equal(parties('en', en), expected);
  });
}
