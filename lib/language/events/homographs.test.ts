import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../model.ts';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: Lang, marked: string): string[] =>
  readMarked(lang, marked).map(
    ({ kind, participants, tone, modality }) => `${kind} ${participants.join(',')} ${tone} ${modality}`,
  );

const plain = (marked: string): string => marked.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1');

/** The same words where they tell something else, or nothing. */
const others: readonly (readonly [lang: Lang, marked: string, events: readonly string[]])[] = [
  [
    'en',
    '{microsoft|Microsoft}-backed {anthropic|Anthropic} raised $4 billion on <2025-06-10|Tuesday>.',
    ['investment anthropic neutral asserted'],
  ],
  ['en', '{anthropic|Anthropic}’s shares of the market are its own affair.', []],
  [
    'en',
    '{google|Google} unveiled a model trained on {nvidia|Nvidia} chips on <2025-06-10|Tuesday>.',
    ['launch google neutral asserted'],
  ],
  ['en', 'The {cma|CMA}, it found on <2025-06-10|Tuesday>, had no case.', []],
  ['fr', 'Le retour du patron d’{openai|OpenAI} est acquis.', ['people openai neutral asserted']],
  [
    'fr',
    '{microsoft|Microsoft} décroche <2025-06-10|mardi> une licence de {mistral-ai|Mistral AI}.',
    ['partnership microsoft,mistral-ai cooperation asserted'],
  ],
  ['en', '{google|Google} runs on coffee and on the goodwill of its engineers.', []],
  [
    'en',
    '{microsoft|Microsoft} suspended {microsoft/product|Recall} in America on <2025-06-10|Tuesday>.',
    ['launch microsoft neutral asserted'],
  ],
  [
    'en',
    '{amazon|Amazon} put $20 billion into {anthropic|Anthropic} on <2025-06-10|Tuesday>.',
    ['investment amazon,anthropic cooperation asserted'],
  ],
  [
    'en',
    '{anthropic|Anthropic} signed a deal with {google|Google} on <2025-06-10|Tuesday>.',
    ['partnership anthropic,google cooperation asserted'],
  ],
  ['en', '{google|Google} will supply chips to {openai|OpenAI}.', ['infrastructure google,openai cooperation planned']],
  [
    'en',
    '{google|Google} will formally supply chips to {openai|OpenAI}.',
    ['infrastructure google,openai cooperation planned'],
  ],
  [
    'en',
    'The {cma|CMA} slapped a 500 million pound fine on {apple|Apple}.',
    ['regulation apple,cma conflict asserted'],
  ],
  ['en', '{apple|Apple} blocked {google|Google} from its shop.', ['dispute apple,google conflict asserted']],
  ['en', '{apple|Apple} blocks what it likes.', []],
  ['fr', '{apple|Apple} a bloqué {google|Google}.', ['dispute apple,google conflict asserted']],
  ['fr', '{apple|Apple} bloque ce qui lui plaît.', []],
  ['en', 'The partners {microsoft|Microsoft} and {openai|OpenAI} have quarrelled before.', []],
  [
    'en',
    '{apple|Apple} has not ruled out buying {mistral-ai|Mistral AI}.',
    ['acquisition apple,mistral-ai cooperation considered'],
  ],
  ['en', '{apple|Apple} has not bought {mistral-ai|Mistral AI}.', []],
  [
    'en',
    '{openai|OpenAI} accused {google|Google} of distilling its models on <2025-06-10|Tuesday>.',
    ['dispute google,openai conflict asserted'],
  ],
  [
    'fr',
    '{apple|Apple} n’exclut pas de racheter {mistral-ai|Mistral AI}.',
    ['acquisition apple,mistral-ai cooperation considered'],
  ],
  ['fr', '{apple|Apple} n’a pas racheté {mistral-ai|Mistral AI}.', []],
  [
    'fr',
    '{openai|OpenAI} a accusé <2025-06-10|mardi> {google|Google} de distiller ses modèles.',
    ['dispute google,openai conflict asserted'],
  ],
  [
    'fr',
    '{apple|Apple} compte investir 500 milliards de dollars aux États-Unis.',
    ['infrastructure apple neutral planned'],
  ],
  ['fr', 'L’action de {google|Google} en faveur du climat est connue.', []],
  [
    'fr',
    '{microsoft|Microsoft} a suspendu <2025-06-10|mardi> {microsoft/product|Recall} en France.',
    ['launch microsoft neutral asserted'],
  ],
  [
    'fr',
    '{apple|Apple} a confié <2025-06-10|mardi> son assistant à {google|Google}.',
    ['partnership apple,google cooperation asserted'],
  ],
  [
    'fr',
    'Un tribunal a condamné <2025-06-10|mardi> {google|Google} à verser un million d’euros.',
    ['legal google neutral asserted'],
  ],
  [
    'fr',
    '{apple|Apple} a mis {google|Google} en demeure <2025-06-10|mardi>.',
    ['legal apple,google conflict asserted'],
  ],
  ['fr', '{google|Google} et {amazon|Amazon} se disputent les clients.', []],
];

for (const [lang, marked, events] of others)
  test(`the same words tell something else, or nothing: ${plain(marked)}`, () =>
    assert.deepEqual(told(lang, marked), events));
