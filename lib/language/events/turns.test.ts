import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../model.ts';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: Lang, marked: string): string[] =>
  readMarked(lang, marked).map(
    ({ kind, participants, tone, modality }) => `${kind} ${participants.join(',')} ${tone} ${modality}`,
  );

const plain = (marked: string): string => marked.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1');

type Twin = readonly [fr: string, en: string, event: string];

const structures: readonly Twin[] = [
  [
    '{microsoft|Microsoft} a présenté <2025-06-10|mardi> un {microsoft/product|Bing} remanié, animé par un modèle d’{openai|OpenAI}.',
    '{microsoft|Microsoft} presented a {microsoft/product|Bing} powered by a model from {openai|OpenAI} on <2025-06-10|Tuesday>.',
    'launch microsoft,openai cooperation asserted',
  ],
  [
    '{amazon|Amazon} a présenté <2025-06-10|mardi> un supercalculateur.',
    '{amazon|Amazon} presented a supercomputer on <2025-06-10|Tuesday>.',
    'infrastructure amazon neutral asserted',
  ],
  [
    '{microsoft|Microsoft} a ouvert <2025-06-10|mardi> {microsoft/product|Copilot} à {anthropic/product|Claude}.',
    '{microsoft|Microsoft} opened {microsoft/product|Copilot} to {anthropic/product|Claude} on <2025-06-10|Tuesday>.',
    'partnership anthropic,microsoft cooperation asserted',
  ],
  [
    'Aux termes d’un contrat signé <2025-06-10|mardi>, {openai|OpenAI} achète du calcul à {oracle|Oracle}.',
    'Under a contract signed on <2025-06-10|Tuesday>, {openai|OpenAI} is buying computing from {oracle|Oracle}.',
    'infrastructure openai,oracle cooperation asserted',
  ],
  [
    '{amazon|Amazon} et {oracle|Oracle} ont paraphé <2025-06-10|mardi> des lettres d’intention pour fournir des puces à {openai|OpenAI}.',
    '{amazon|Amazon} and {oracle|Oracle} signed letters of intent on <2025-06-10|Tuesday> to supply chips to {openai|OpenAI}.',
    'infrastructure amazon,openai,oracle cooperation asserted',
  ],
  [
    'La {cma|CMA} en a lancé une autre contre {google|Google} <2025-06-10|mardi>.',
    'The {cma|CMA} launched another one against {google|Google} on <2025-06-10|Tuesday>.',
    'regulation cma,google neutral asserted',
  ],
  [
    '{google|Google} a réuni un milliard de dollars <2025-06-10|mardi>.',
    '{google|Google} secured a billion dollars on <2025-06-10|Tuesday>.',
    'investment google neutral asserted',
  ],
];

for (const [fr, en, event] of structures) {
  test(`the main verb tells what its participles only describe: ${plain(en)}`, () => {
    assert.deepEqual(told('fr', fr), [event]);
    assert.deepEqual(told('en', en), [event]);
  });
}

test('an aside with a date of its own tells another event', () => {
  assert.deepEqual(
    told(
      'fr',
      '{anthropic|Anthropic}, qui a ouvert un bureau <2025-06-10|mardi>, a signé un accord avec {google|Google}.',
    ),
    ['partnership anthropic,google cooperation asserted', 'governance anthropic neutral asserted'],
  );
  assert.deepEqual(
    told(
      'en',
      '{anthropic|Anthropic}, which opened an office on <2025-06-10|Tuesday>, struck a pact with {google|Google}.',
    ),
    ['partnership anthropic,google cooperation asserted', 'governance anthropic neutral asserted'],
  );
});

test('what went before the act is not the act', () => {
  assert.deepEqual(
    told('fr', '{google|Google} a dit <2025-06-10|mardi> qu’il ferait appel après avoir perdu son procès.').map(
      (event) => event.split(' ').at(-1),
    ),
    ['planned'],
  );
  assert.deepEqual(
    told('en', '{google|Google} said on <2025-06-10|Tuesday> that it would appeal after losing its case.').map(
      (event) => event.split(' ').at(-1),
    ),
    ['planned'],
  );
});

test('what one does next, on a day of its own, is told in its turn', () => {
  const two = ['2025-06-10 investment', '2025-06-12 governance'];
  const read = (lang: Lang, marked: string): string[] =>
    readMarked(lang, marked).map(({ when, kind }) => `${when.from} ${kind}`);
  assert.deepEqual(
    read(
      'fr',
      '{google|Google} a levé un milliard de dollars <2025-06-10|mardi> avant de renoncer <2025-06-12|jeudi> à entrer en Bourse.',
    ),
    two,
  );
  assert.deepEqual(
    read(
      'en',
      '{google|Google} raised a billion dollars on <2025-06-10|Tuesday> before dropping its IPO on <2025-06-12|Thursday>.',
    ),
    two,
  );
});

test('without a day of its own, what one does next is left aside', () => {
  const read = (lang: Lang, marked: string): number => readMarked(lang, marked).length;
  assert.equal(
    read('fr', '{google|Google} a levé un milliard de dollars <2025-06-10|mardi> avant de renoncer à la Bourse.'),
    1,
  );
  assert.equal(
    read('en', '{google|Google} raised a billion dollars on <2025-06-10|Tuesday> before dropping its IPO.'),
    1,
  );
});

test('whoever is founded does other things in its turn', () => {
  const events = ['governance', 'investment'];
  const read = (lang: Lang, marked: string): string[] => readMarked(lang, marked).map(({ kind }) => kind);
  assert.deepEqual(
    read(
      'fr',
      'Un chercheur a fondé en <2024|2024> {mistral-ai|Mistral AI}, qui vient de lever un milliard de dollars.',
    ),
    events,
  );
  assert.deepEqual(
    read('en', 'A researcher founded {mistral-ai|Mistral AI} in <2024|2024>, which has just raised a billion dollars.'),
    events,
  );
});
