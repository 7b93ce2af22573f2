import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const dated = (lang: 'fr' | 'en', marked: string): string[] =>
  readMarked(lang, marked).map(({ when, basis }) => `${when.from} ${basis}`);

const dates: readonly (readonly [name: string, fr: string, en: string, expected: readonly string[]])[] = [
  [
    'its own date is stated',
    '{openai|OpenAI} a signé un accord avec {microsoft|Microsoft} <2025-01-21|mardi>.',
    '{openai|OpenAI} signed a deal with {microsoft|Microsoft} on <2025-01-21|Tuesday>.',
    ['2025-01-21 stated'],
  ],
  [
    'the end of a contract is no date of it',
    '{openai|OpenAI} a signé <2025-01-21|mardi> avec {microsoft|Microsoft} un contrat courant jusqu’en <2030|2030>.',
    '{openai|OpenAI} signed a contract running to <2030|2030> with {microsoft|Microsoft} on <2025-01-21|Tuesday>.',
    ['2025-01-21 stated'],
  ],
  [
    'without a date it is told on the day of the article',
    '{openai|OpenAI} a signé un accord avec {microsoft|Microsoft}.',
    '{openai|OpenAI} signed a deal with {microsoft|Microsoft}.',
    ['2025-06-15 reported'],
  ],
  [
    'what goes on with the same deal carries its date',
    '{openai|OpenAI} a signé un accord avec {microsoft|Microsoft} <2025-01-21|mardi>. L’accord ouvre {microsoft/product|Azure} au laboratoire.',
    '{openai|OpenAI} signed a deal with {microsoft|Microsoft} on <2025-01-21|Tuesday>. The deal opened {microsoft/product|Azure} to the lab.',
    ['2025-01-21 stated', '2025-01-21 carried'],
  ],
];

for (const [name, fr, en, expected] of dates) {
  test(`${name}, in both languages`, () => {
    assert.deepEqual(dated('fr', fr), expected);
    assert.deepEqual(dated('en', en), expected);
  });
}

const modalities: readonly (readonly [fr: string, en: string, modality: string])[] = [
  [
    '{apple|Apple} a racheté {mistral-ai|Mistral AI} <2025-06-10|mardi>.',
    '{apple|Apple} bought {mistral-ai|Mistral AI} on <2025-06-10|Tuesday>.',
    'asserted',
  ],
  ['{apple|Apple} rachètera {mistral-ai|Mistral AI}.', '{apple|Apple} will buy {mistral-ai|Mistral AI}.', 'planned'],
  [
    '{apple|Apple} prévoit de racheter {mistral-ai|Mistral AI}.',
    '{apple|Apple} plans to buy {mistral-ai|Mistral AI}.',
    'planned',
  ],
  [
    '{apple|Apple} envisage de racheter {mistral-ai|Mistral AI}.',
    '{apple|Apple} is considering buying {mistral-ai|Mistral AI}.',
    'considered',
  ],
  [
    '{apple|Apple} aurait racheté {mistral-ai|Mistral AI}.',
    '{apple|Apple} is said to have bought {mistral-ai|Mistral AI}.',
    'rumoured',
  ],
  [
    'Selon des sources proches, {apple|Apple} a racheté {mistral-ai|Mistral AI}.',
    'According to people familiar with it, {apple|Apple} has bought {mistral-ai|Mistral AI}.',
    'rumoured',
  ],
  [
    '{apple|Apple} dément avoir racheté {mistral-ai|Mistral AI}.',
    '{apple|Apple} denied having bought {mistral-ai|Mistral AI}.',
    'denied',
  ],
];

for (const [fr, en, modality] of modalities) {
  test(`tells ${modality}: ${en.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1')}`, () => {
    assert.deepEqual(
      readMarked('fr', fr).map((event) => event.modality),
      [modality],
    );
    assert.deepEqual(
      readMarked('en', en).map((event) => event.modality),
      [modality],
    );
  });
}

const tones: readonly (readonly [fr: string, en: string, tone: string])[] = [
  [
    '{google|Google} et {apple|Apple} ont noué un partenariat <2025-06-10|mardi>.',
    '{google|Google} and {apple|Apple} struck a partnership on <2025-06-10|Tuesday>.',
    'cooperation',
  ],
  [
    '{google|Google} a attaqué {apple|Apple} en justice <2025-06-10|mardi>.',
    '{google|Google} sued {apple|Apple} on <2025-06-10|Tuesday>.',
    'conflict',
  ],
  [
    'Des journaux ont poursuivi {openai|OpenAI} et {microsoft|Microsoft} <2025-06-10|mardi>.',
    'Newspapers sued {openai|OpenAI} and {microsoft|Microsoft} on <2025-06-10|Tuesday>.',
    'neutral',
  ],
  [
    'La {cma|CMA} a infligé une amende à {google|Google} <2025-06-10|mardi>.',
    'The {cma|CMA} imposed a fine on {google|Google} on <2025-06-10|Tuesday>.',
    'conflict',
  ],
  [
    'La {cma|CMA} enquête sur {google|Google} depuis <2025-06-10|mardi>.',
    'The {cma|CMA} has been investigating {google|Google} since <2025-06-10|Tuesday>.',
    'neutral',
  ],
  [
    '{openai|OpenAI} a levé un milliard de dollars <2025-06-10|mardi>.',
    '{openai|OpenAI} raised one billion dollars on <2025-06-10|Tuesday>.',
    'neutral',
  ],
  [
    '{microsoft|Microsoft} a renoncé <2025-06-10|mardi> à son siège chez {openai|OpenAI}.',
    '{microsoft|Microsoft} gave up its seat at {openai|OpenAI} on <2025-06-10|Tuesday>.',
    'neutral',
  ],
];

for (const [fr, en, tone] of tones) {
  test(`hears ${tone}: ${en.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1')}`, () => {
    assert.deepEqual(
      readMarked('fr', fr).map((event) => event.tone),
      [tone],
    );
    assert.deepEqual(
      readMarked('en', en).map((event) => event.tone),
      [tone],
    );
  });
}

test('names the sides where three clash', () => {
  const [event] = readMarked(
    'en',
    'The {new-york-times|New York Times} sued {openai|OpenAI} and {microsoft|Microsoft} on <2023-12-27|Wednesday>.',
  );
  assert.deepEqual(event?.sides, [['new-york-times'], ['microsoft', 'openai']]);
});

test('keeps the same witness in either language', () => {
  const [fr] = readMarked('fr', '{openai|OpenAI} a levé 6,6 milliards de dollars <2024-10-02|mercredi>.');
  const [en] = readMarked('en', '{openai|OpenAI} raised $6.6bn on <2024-10-02|Wednesday>.');
  assert.deepEqual(fr?.witness, en?.witness);
  assert.deepEqual(fr?.witness.amounts, ['6600000000 USD']);
});
