import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const parties = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ participants }) => participants.join(','))
    .join(' ; ');

const twins: readonly (readonly [name: string, fr: string, en: string, parties: string])[] = [
  [
    'an object pronoun takes up the subject of the part before',
    '{inflection-ai|Inflection} a eu moins de chance : {openai|OpenAI} a renoncé à l’acquérir en <2024|2024>.',
    '{inflection-ai|Inflection} was less lucky: {openai|OpenAI} gave up acquiring it in <2024|2024>.',
    'inflection-ai,openai',
  ],
  [
    'a deed or a fact is no company',
    '{google|Google} se tait ; {openai|OpenAI} a refusé de le faire en <2024|2024>.',
    '{google|Google} is silent; {openai|OpenAI} refused to do so in <2024|2024>.',
    'openai',
  ],
  [
    'the company on which a relative clause hangs is its subject',
    '{openai|OpenAI} grandit. {microsoft|Microsoft}, qui l’a financé en <2019|2019>, se tait.',
    '{openai|OpenAI} is growing. {microsoft|Microsoft}, which financed it in <2019|2019>, is silent.',
    'microsoft,openai',
  ],
  [
    'whoever joins the backers of another is not that other',
    '{mistral-ai|Mistral AI} grandit. {nvidia|Nvidia} est devenu son premier actionnaire en <2024|2024>.',
    '{mistral-ai|Mistral AI} is growing. {nvidia|Nvidia} became its largest shareholder in <2024|2024>.',
    'mistral-ai,nvidia',
  ],
  [
    'what two sentences do to somebody they do to the same one',
    '{anthropic|Anthropic} grandit. {amazon|Amazon} l’a financé en <2023|2023>. {google|Google} l’a financé en <2024|2024>.',
    '{anthropic|Anthropic} is growing. {amazon|Amazon} financed it in <2023|2023>. {google|Google} financed it in <2024|2024>.',
    'amazon,anthropic ; anthropic,google',
  ],
];

for (const [name, fr, en, expected] of twins) {
  test(`${name}, in both languages`, () => {
    assert.equal(parties('fr', fr), expected);
    assert.equal(parties('en', en), expected);
  });
}

test('a French pronoun stands behind its preposition', () => {
  assert.equal(
    parties('fr', '{openai|OpenAI} grandit. {oracle|Oracle} a signé un accord avec lui en <2024|2024>.'),
    'openai,oracle',
  );
  assert.equal(
    parties('fr', '{openai|OpenAI} grandit. {oracle|Oracle}, lui, a levé un milliard en <2024|2024>.'),
    'oracle',
  );
});

test('a part of it is a part of the company spoken of', () => {
  assert.equal(
    parties('fr', '{anthropic|Anthropic} grandit. {google|Google} en a pris un dixième en <2023|2023>.'),
    'anthropic,google',
  );
  assert.equal(
    parties('fr', '{anthropic|Anthropic} grandit. {google|Google} en a vendu deux exemplaires en <2023|2023>.'),
    '',
  );
});

test('the other party may stand behind a preposition', () => {
  assert.equal(
    parties('en', '{google|Google} has halls. {anthropic|Anthropic} rented a data centre from it in <2024|2024>.'),
    'anthropic,google',
  );
  assert.equal(
    parties('en', '{google|Google} has halls. {anthropic|Anthropic} opened a data centre near it in <2024|2024>.'),
    'anthropic',
  );
});
