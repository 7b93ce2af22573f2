import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from './events/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string[] =>
  readMarked(lang, marked).map(({ kind, participants, when }) => `${kind} ${participants.join(',')} ${when.from}`);

const twins: readonly (readonly [fr: string, en: string, events: readonly string[]])[] = [
  [
    '{microsoft|Microsoft} a racheté {inflection-ai|Inflection} <2024-03-19|mardi>.',
    '{microsoft|Microsoft} bought {inflection-ai|Inflection} on <2024-03-19|Tuesday>.',
    ['acquisition inflection-ai,microsoft 2024-03-19'],
  ],
  [
    'Le rachat d’{inflection-ai|Inflection} par {microsoft|Microsoft} a été annoncé <2024-03-19|mardi>.',
    '{microsoft|Microsoft}’s purchase of {inflection-ai|Inflection} was announced on <2024-03-19|Tuesday>.',
    ['acquisition inflection-ai,microsoft 2024-03-19'],
  ],
  [
    '{google|Google} a lancé <2023-02-06|lundi> {google/product|Bard}, son rival de {openai/product|ChatGPT}.',
    '{google|Google} launched {google/product|Bard}, its answer to {openai/product|ChatGPT}, on <2023-02-06|Monday>.',
    ['launch google 2023-02-06'],
  ],
  [
    'Le {new-york-times|New York Times} a poursuivi en justice {openai|OpenAI} et {microsoft|Microsoft} <2023-12-27|mercredi>.',
    'The {new-york-times|New York Times} sued {openai|OpenAI} and {microsoft|Microsoft} on <2023-12-27|Wednesday>.',
    ['legal microsoft,new-york-times,openai 2023-12-27'],
  ],
];

for (const [fr, en, events] of twins) {
  test(`reads ${events.join(' and ')} in both languages`, () => {
    assert.deepEqual(told('fr', fr), events);
    assert.deepEqual(told('en', en), events);
  });
}

const silent: readonly (readonly [fr: string, en: string])[] = [
  ['{microsoft|Microsoft} vend des logiciels.', '{microsoft|Microsoft} sells software.'],
  ['{apple|Apple} rachètera-t-il {mistral-ai|Mistral AI} ?', 'Will {apple|Apple} buy {mistral-ai|Mistral AI}?'],
  [
    'Ni {apple|Apple} ni {google|Google} n’ont annoncé de moteur comparable.',
    'Neither {apple|Apple} nor {google|Google} announced such an engine.',
  ],
  ['{anthropic|Anthropic} emploie des chercheurs.', '{anthropic|Anthropic} employs researchers.'],
];

for (const [fr, en] of silent) {
  test(`finds no event in "${en}" nor in its twin`, () => {
    assert.deepEqual(told('fr', fr), []);
    assert.deepEqual(told('en', en), []);
  });
}
