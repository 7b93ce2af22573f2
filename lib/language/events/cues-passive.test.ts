import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string[] =>
  readMarked(lang, marked).map(
    ({ kind, participants, tone, modality }) => `${kind} ${participants.join(',')} ${tone} ${modality}`,
  );

const plain = (marked: string): string => marked.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1');

const twins: readonly (readonly [fr: string, en: string, events: readonly string[]])[] = [
  [
    'L’accès d’{openai|OpenAI} à {anthropic/product|Claude} a été coupé <2025-06-10|mardi> par {anthropic|Anthropic}.',
    '{openai|OpenAI}’s access to {anthropic/product|Claude} was cut off on <2025-06-10|Tuesday> by {anthropic|Anthropic}.',
    ['dispute anthropic,openai conflict asserted'],
  ],
  [
    'Le siège de {microsoft|Microsoft} au conseil d’{openai|OpenAI} a été abandonné <2025-06-10|mardi>.',
    '{microsoft|Microsoft}’s seat on the board of {openai|OpenAI} was given up on <2025-06-10|Tuesday>.',
    ['governance microsoft,openai neutral asserted'],
  ],
  [
    'Plus d’un gigawatt doit être branché par {anthropic|Anthropic} en <2026|2026>.',
    'More than a gigawatt is to be built by {anthropic|Anthropic} in <2026|2026>.',
    ['infrastructure anthropic neutral planned'],
  ],
  [
    'L’enquête de la {cma|CMA} sur {microsoft|Microsoft} a été close <2025-06-10|mardi>.',
    'The {cma|CMA}’s inquiry into {microsoft|Microsoft} was closed on <2025-06-10|Tuesday>.',
    ['regulation cma,microsoft neutral asserted'],
  ],
];

for (const [fr, en, events] of twins) {
  test(`the object of a phrase stands before its passive verb: ${plain(en)}`, () => {
    assert.deepEqual(told('fr', fr), events);
    assert.deepEqual(told('en', en), events);
  });
}

const undergone: readonly (readonly [fr: string, events: readonly string[]])[] = [
  [
    '{google|Google} s’est vu infliger <2025-06-10|mardi> une amende par la {eu-commission|Commission européenne}.',
    ['regulation eu-commission,google conflict asserted'],
  ],
  ['{perplexity|Perplexity} se voit valoriser 20 milliards de dollars.', ['investment perplexity neutral asserted']],
  ['{openai|OpenAI} s’est fait souffler deux chercheurs par {meta|Meta}.', ['people meta,openai neutral asserted']],
  ['{nvidia|Nvidia} se voit en champion de l’Europe.', []],
];

for (const [fr, events] of undergone)
  test(`what is done to somebody is told by se voir and se faire: ${plain(fr)}`, () =>
    assert.deepEqual(told('fr', fr), events));
