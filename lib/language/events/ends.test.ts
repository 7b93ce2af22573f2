import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

/** The ends of the agreements that a text tells of. */
const ends = (lang: 'fr' | 'en', marked: string): string[] =>
  readMarked(lang, marked).flatMap(({ until }) => (until ? `${until.qualifier} ${until.to}` : []));

type Twin = readonly [fr: string, en: string];

const told: readonly Twin[] = [
  [
    '{openai|OpenAI} a signé <2025-06-10|mardi> avec {microsoft|Microsoft} un contrat courant jusqu’en <2030|2030>.',
    '{openai|OpenAI} signed a contract running to <2030|2030> with {microsoft|Microsoft} on <2025-06-10|Tuesday>.',
  ],
  [
    '{microsoft|Microsoft} a conclu avec {openai|OpenAI} un accord valable jusqu’en <2030|2030>.',
    '{microsoft|Microsoft} struck an agreement with {openai|OpenAI} that is valid until <2030|2030>.',
  ],
  [
    '{apple|Apple} a signé avec {google|Google} un accord qui expire en <2030|2030>.',
    '{apple|Apple} signed a deal with {google|Google} that expires in <2030|2030>.',
  ],
  [
    '{amazon|Amazon} a signé avec {anthropic|Anthropic} un partenariat qui court jusqu’au <2030-12-31|31 décembre 2030>.',
    '{amazon|Amazon} signed a partnership with {anthropic|Anthropic} that lasts until <2030-12-31|31 December 2030>.',
  ],
  [
    '{oracle|Oracle} a signé avec {openai|OpenAI} un contrat qui prend fin en <2030|2030>.',
    '{oracle|Oracle} signed a contract with {openai|OpenAI} that runs through <2030|2030>.',
  ],
  [
    '{microsoft|Microsoft} conserve ses droits sur la technologie d’{openai|OpenAI} jusqu’à <2030|fin 2030>.',
    'On <2025-06-10|Tuesday> {microsoft|Microsoft} renewed its licence to {openai|OpenAI}’s technology to <2030|the end of 2030>.',
  ],
];

for (const [fr, en] of told) {
  test(`Both languages tell the end: ${en}`, () => {
    assert.deepEqual(ends('fr', fr), ['until 2030-12-31']);
    assert.deepEqual(ends('en', en), ['until 2030-12-31']);
  });
}

const untold: readonly Twin[] = [
  [
    '{openai|OpenAI} a signé avec {microsoft|Microsoft} un accord exclusif jusqu’à l’AGI.',
    '{openai|OpenAI} signed a deal with {microsoft|Microsoft} that is exclusive until AGI.',
  ],
  [
    '{openai|OpenAI} a signé en <2019|2019> avec {microsoft|Microsoft} un accord qui a couru jusqu’en <2023|2023>.',
    'In <2019|2019> {openai|OpenAI} signed a deal with {microsoft|Microsoft} that ran until <2023|2023>.',
  ],
  [
    '{microsoft|Microsoft} et {openai|OpenAI} ont reporté leur accord jusqu’en <2030|2030>.',
    '{microsoft|Microsoft} and {openai|OpenAI} have delayed their agreement until <2030|2030>.',
  ],
  [
    '{openai|OpenAI} a signé avec {microsoft|Microsoft} un accord qui ne vaudra pas jusqu’en <2030|2030>.',
    '{openai|OpenAI} signed a deal with {microsoft|Microsoft} that will not start until <2030|2030>.',
  ],
  [
    '{openai|OpenAI} a signé avec {microsoft|Microsoft} un accord qui commencera en <2030|2030>.',
    '{openai|OpenAI} signed a deal with {microsoft|Microsoft} that starts in <2030|2030>.',
  ],
  [
    '{openai|OpenAI} a poursuivi {microsoft|Microsoft} en justice pour un contrat qui court jusqu’en <2030|2030>.',
    '{openai|OpenAI} sued {microsoft|Microsoft} over a contract that runs until <2030|2030>.',
  ],
  [
    '{openai|OpenAI} envisage avec {microsoft|Microsoft} un accord valable jusqu’en <2030|2030>.',
    '{openai|OpenAI} is considering an agreement with {microsoft|Microsoft} valid until <2030|2030>.',
  ],
];

for (const [fr, en] of untold) {
  test(`Neither language tells an end: ${en}`, () => {
    assert.deepEqual(ends('fr', fr), []);
    assert.deepEqual(ends('en', en), []);
  });
}
