import assert from 'node:assert/strict';
import { test } from 'node:test';
import { company } from '../testing/companies.ts';
import { findCompanies } from './find-companies.ts';
import { joinNames } from './join-names.ts';
import { formatMatch } from './match.ts';
import { parseQuery } from './query.ts';
import { isOneSlip, suggestQuery } from './spelling.ts';
import { compileVocabulary } from './vocabulary.ts';

const vocabulary = compileVocabulary([
  company('microsoft', 'Microsoft', {
    periphrases: [
      { text: 'la firme de Redmond', lang: 'fr' },
      { text: 'the Windows maker', lang: 'en' },
    ],
    people: [{ name: 'Satya Nadella', aliases: ['Nadella'] }],
    products: [{ name: 'Copilot', aliases: [] }],
  }),
  company('openai', 'OpenAI', {
    products: [
      { name: 'ChatGPT', aliases: [] },
      { name: 'GPT-4o', aliases: [] },
    ],
  }),
  company('meta', 'Meta', { names: [{ text: 'Facebook', to: '2021-10-28' }] }),
  company('hugging-face', 'Hugging Face'),
  company('mistral-ai', 'Mistral AI', { periphrases: [{ text: 'la firme de Paris', lang: 'fr' }] }),
]);

const companies = (text: string) => findCompanies(parseQuery(text).root, vocabulary);

test('a company is found by name, former name, product, person and periphrase, whatever the case', () => {
  assert.deepEqual(companies('MICROSOFT'), ['microsoft']);
  assert.deepEqual(companies('facebook'), ['meta']);
  assert.deepEqual(companies('gpt-4o'), ['openai']);
  assert.deepEqual(companies('nadella'), ['microsoft']);
  assert.deepEqual(companies('la firme de redmond'), ['microsoft']);
  assert.deepEqual(companies('firme de Redmond'), ['microsoft']);
  assert.deepEqual(companies('windows maker'), ['microsoft']);
});

test('several are found in one query, in its order', () => {
  assert.deepEqual(companies('openai microsoft proces'), ['openai', 'microsoft']);
  assert.deepEqual(companies('hugging face'), ['hugging-face']);
});

test('a word that one periphrase alone has is enough, a common one is not', () => {
  assert.deepEqual(companies('redmond'), ['microsoft']);
  assert.deepEqual(companies('firme'), []);
});

test('the beginning of a name finds it, an excluded name does not', () => {
  assert.deepEqual(companies('mistr'), ['mistral-ai']);
  assert.deepEqual(companies('-microsoft'), []);
  assert.deepEqual(companies(''), []);
});

const known = (word: string) => ['openly', 'metal', 'copilots'].includes(word);
const suggest = (text: string) => suggestQuery(text, vocabulary, known);

test('a slip of one letter in a name is put right', () => {
  assert.equal(suggest('microsfot'), 'microsoft');
  assert.equal(suggest('openia proces'), 'openai proces');
  assert.equal(suggest('"huging face" -chatgtp'), '"hugging face" -chatgpt');
  assert.equal(suggest('company:mistrl'), 'company:mistral');
});

test('a name written in two words is looked for in one as well', () => {
  const joined = (text: string) => {
    const { root } = parseQuery(text);
    return root && formatMatch(joinNames(root, vocabulary), vocabulary);
  };
  assert.equal(joined('open ai'), '("openai" OR "open ai")');
  assert.equal(joined('chat gpt loi'), '(("chatgpt" OR "chat gpt") AND "loi")');
  assert.equal(joined('open loi'), '("open" AND "loi")');
});

test('known words, names and short words are let be', () => {
  for (const text of ['metal', 'openly', 'microsoft', 'met', 'hugging face', 'two slips micrsfot', '']) {
    assert.equal(suggest(text), undefined, text);
  }
});

test('one slip is an insertion, a loss, a change or a swap of neighbours', () => {
  for (const slip of ['mistrall', 'mistra', 'mostral', 'mistarl']) assert.equal(isOneSlip(slip, 'mistral'), true, slip);
  for (const far of ['mistral', 'mstrl', 'mosterl', 'lartsim']) assert.equal(isOneSlip(far, 'mistral'), false, far);
});
