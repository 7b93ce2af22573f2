import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ kind, participants }) => `${kind} ${participants.join(',')}`)
    .join(' ; ');

const twins: readonly (readonly [name: string, fr: string, en: string, told: string])[] = [
  [
    'a word set beside a name stands for nobody else',
    '{nvidia|Nvidia} vend des puces. {google|Google}, son plus vieux client, a lancé {google/product|Gemini} <2025-06-10|mardi>.',
    '{nvidia|Nvidia} sells chips. {google|Google}, its oldest customer, launched {google/product|Gemini} on <2025-06-10|Tuesday>.',
    'launch google',
  ],
  [
    'a product that somebody owns is its owner’s',
    '{openai|OpenAI} a lancé {openai/product|ChatGPT} en <2022|2022>. {apple|Apple} a sorti son assistant en <2024|2024>.',
    '{openai|OpenAI} launched {openai/product|ChatGPT} in <2022|2022>. {apple|Apple} released its assistant in <2024|2024>.',
    'launch openai ; launch apple',
  ],
  [
    'one that moved earlier is told for the date alone',
    '{apple|Apple} a assigné {amazon|Amazon} en <2024|2024>, trois mois après {google|Google}.',
    '{apple|Apple} sued {amazon|Amazon} in <2024|2024>, three months after {google|Google}.',
    'legal amazon,apple',
  ],
  [
    'the company that a founder has left',
    '{inflection-ai/person|Ilya} a lancé {inflection-ai|Inflection} en <2024|2024>, un mois après avoir quitté {openai|OpenAI}.',
    '{inflection-ai/person|Ilya} launched {inflection-ai|Inflection} in <2024|2024>, a month after leaving {openai|OpenAI}.',
    'governance inflection-ai',
  ],
  [
    'a purchase paid in shares is no stake',
    '{apple|Apple} a racheté {mistral-ai|Mistral AI} en <2024|2024>, en échange d’actions.',
    '{apple|Apple} bought {mistral-ai|Mistral AI} in <2024|2024> in an exchange of shares.',
    'acquisition apple,mistral-ai',
  ],
  [
    'but a part that is bought is one',
    '{apple|Apple} a racheté une part de {mistral-ai|Mistral AI} en <2024|2024>.',
    '{apple|Apple} bought a stake in {mistral-ai|Mistral AI} in <2024|2024>.',
    'investment apple,mistral-ai',
  ],
  [
    'an outsider in the clause is the other party',
    '{google|Google} a racheté {inflection-ai|Inflection} en <2023|2023>. {apple|Apple} a conclu un accord avec le ministère en <2024|2024>.',
    '{google|Google} bought {inflection-ai|Inflection} in <2023|2023>. {apple|Apple} struck a deal with the department in <2024|2024>.',
    'acquisition google,inflection-ai ; partnership apple',
  ],
  [
    'who takes the doer’s place deals with the other one',
    '{google|Google} a investi dans {anthropic|Anthropic} en <2023|2023>. {amazon|Amazon} a injecté quatre milliards de dollars en <2024|2024>.',
    '{google|Google} invested in {anthropic|Anthropic} in <2023|2023>. {amazon|Amazon} injected four billion dollars in <2024|2024>.',
    'investment anthropic,google ; investment amazon,anthropic',
  ],
  [
    'a model is not set beside another by being in one shop',
    '{microsoft|Microsoft} a ajouté {google/product|Gemini} à son catalogue en <2024|2024>, à côté des modèles d’{openai|OpenAI}.',
    '{microsoft|Microsoft} added {google/product|Gemini} to its catalogue in <2024|2024>, next to the models of {openai|OpenAI}.',
    'partnership google,microsoft',
  ],
  [
    'who becomes a shareholder has bought in',
    '{nvidia|Nvidia} est devenu le premier actionnaire de {mistral-ai|Mistral AI} en <2024|2024>.',
    '{nvidia|Nvidia} became the largest shareholder in {mistral-ai|Mistral AI} in <2024|2024>.',
    'investment mistral-ai,nvidia',
  ],
  [
    'what is weighed counts in the present',
    '{google|Google} est en pourparlers avec {anthropic|Anthropic} pour un accord.',
    '{google|Google} is in talks with {anthropic|Anthropic} about a deal.',
    'partnership anthropic,google',
  ],
];

for (const [name, fr, en, expected] of twins) {
  test(`${name}, in both languages`, () => {
    assert.equal(told('fr', fr), expected);
    assert.equal(told('en', en), expected);
  });
}

test('an unrelated report between others is of the day of the article', () => {
  const when = (lang: 'fr' | 'en', marked: string): string | undefined => readMarked(lang, marked).at(-1)?.basis;
  assert.equal(
    when('fr', '{openai|OpenAI} a levé un milliard <2025-06-10|mardi>. {nvidia|Nvidia} a licencié 200 salariés.'),
    'reported',
  );
  assert.equal(
    when('en', '{openai|OpenAI} raised one billion on <2025-06-10|Tuesday>. {nvidia|Nvidia} laid off 200 employees.'),
    'reported',
  );
  assert.equal(
    when(
      'fr',
      '{openai|OpenAI} a levé un milliard <2025-06-10|mardi>. {nvidia|Nvidia} figure parmi les souscripteurs.',
    ),
    'carried',
  );
  assert.equal(
    when('en', '{openai|OpenAI} raised one billion on <2025-06-10|Tuesday>. {nvidia|Nvidia} was among the backers.'),
    'carried',
  );
});

test('makes no pact of what one company said of another', () => {
  assert.equal(told('fr', 'En <2024|2024>, {openai|OpenAI} a dit deux mots de {google|Google}.'), '');
  assert.equal(told('en', 'In <2024|2024> {openai|OpenAI} told Congress about {google|Google}.'), '');
});
