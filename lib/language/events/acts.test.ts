import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string[] =>
  readMarked(lang, marked).map(
    ({ kind, participants, tone, modality }) => `${kind} ${participants.join(',')} ${tone} ${modality}`,
  );

const plain = (marked: string): string => marked.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1');

type Twin = readonly [fr: string, en: string, event: string];

const twins: readonly Twin[] = [
  [
    '{google|Google} a remis un milliard de dollars de plus à {anthropic|Anthropic}.',
    '{google|Google} handed {anthropic|Anthropic} a further $1 billion.',
    'investment anthropic,google cooperation asserted',
  ],
  [
    '{amazon|Amazon} s’est engagé à apporter jusqu’à 4 milliards de dollars à {anthropic|Anthropic}.',
    '{amazon|Amazon} undertook to provide up to $4 billion to {anthropic|Anthropic}.',
    'investment amazon,anthropic cooperation asserted',
  ],
  [
    'L’action {nvidia|Nvidia} a bondi après qu’{openai|OpenAI} a pris des bons de souscription sur 10 % du capital.',
    '{nvidia|Nvidia} shares jumped after {openai|OpenAI} took warrants for up to 10% of the capital.',
    'investment nvidia,openai cooperation asserted',
  ],
  [
    '{google|Google} et {microsoft|Microsoft} ont prolongé leur partenariat.',
    '{google|Google} and {microsoft|Microsoft} extended their partnership.',
    'partnership google,microsoft cooperation asserted',
  ],
  [
    '{microsoft|Microsoft} a mis fin à son accord avec {openai|OpenAI}.',
    '{microsoft|Microsoft} ended its resale agreement with {openai|OpenAI}.',
    'partnership microsoft,openai neutral asserted',
  ],
  [
    '{anthropic|Anthropic} pourrait s’introduire au Nasdaq en <2026|2026>.',
    '{anthropic|Anthropic} could list on Nasdaq in <2026|2026>.',
    'governance anthropic neutral considered',
  ],
  [
    '{google|Google} a débauché trois chercheurs d’{openai|OpenAI}.',
    '{google|Google} hired away three researchers from {openai|OpenAI}.',
    'people google,openai neutral asserted',
  ],
  [
    '{apple|Apple} discute avec {google|Google} d’une licence.',
    '{apple|Apple} is in talks with {google|Google} over a licence.',
    'partnership apple,google cooperation considered',
  ],
  [
    '{google|Google} a renoncé à racheter {inflection-ai|Inflection}.',
    '{google|Google} gave up on buying {inflection-ai|Inflection}.',
    'acquisition google,inflection-ai neutral asserted',
  ],
  [
    'La maison vient en outre de changer. {google|Google} vient en outre de signer avec {openai|OpenAI} une licence.',
    'The house has changed. {google|Google} has just signed a licence with {openai|OpenAI}.',
    'partnership google,openai cooperation asserted',
  ],
  [
    '{anthropic|Anthropic} a coupé l’accès d’{openai|OpenAI} à ses modèles.',
    '{anthropic|Anthropic} cut off {openai|OpenAI}’s access to its models.',
    'dispute anthropic,openai conflict asserted',
  ],
  [
    '{openai|OpenAI} a suspendu <2025-06-10|mardi> une voix de {openai/product|ChatGPT}.',
    '{openai|OpenAI} suspended a voice of {openai/product|ChatGPT} on <2025-06-10|Tuesday>.',
    'launch openai neutral asserted',
  ],
  [
    'Le fabricant de puces {nvidia|Nvidia} a levé un milliard de dollars.',
    'The chip designer {nvidia|Nvidia} raised one billion dollars.',
    'investment nvidia neutral asserted',
  ],
  [
    '{microsoft|Microsoft} a mis la main, <2025-06-10|mardi>, sur {inflection-ai|Inflection}.',
    '{microsoft|Microsoft} swooped, on <2025-06-10|Tuesday>, on {inflection-ai|Inflection}.',
    'acquisition inflection-ai,microsoft cooperation asserted',
  ],
  [
    '{google|Google} est devenu <2025-06-10|mardi> le premier actionnaire de {mistral-ai|Mistral AI}.',
    '{google|Google} became on <2025-06-10|Tuesday> the largest shareholder in {mistral-ai|Mistral AI}.',
    'investment google,mistral-ai cooperation asserted',
  ],
  [
    '{google|Google} a présenté <2025-06-10|mardi> un modèle censé égaler {openai/product|ChatGPT}.',
    '{google|Google} presented on <2025-06-10|Tuesday> a model that it claims matches {openai/product|ChatGPT}.',
    'launch google neutral asserted',
  ],
  [
    'Le procès de {new-york-times|New York Times} contre {openai|OpenAI} s’est ouvert <2025-06-10|mardi>.',
    'The trial of {new-york-times|New York Times} against {openai|OpenAI} opened on <2025-06-10|Tuesday>.',
    'legal new-york-times,openai conflict asserted',
  ],
  [
    '{microsoft|Microsoft} a interrompu <2025-06-10|mardi> les recrutements de sa division, rapporte le Wall Street Journal.',
    '{microsoft|Microsoft} paused hiring at its division on <2025-06-10|Tuesday>, the Wall Street Journal reported.',
    'people microsoft neutral rumoured',
  ],
  [
    '{openai|OpenAI} a décliné <2025-06-10|mardi> une offre de rachat d’{apple|Apple}.',
    '{openai|OpenAI} turned down a bid from {apple|Apple} on <2025-06-10|Tuesday>.',
    'acquisition apple,openai conflict asserted',
  ],
  [
    'La fusion d’{apple|Apple} et de {mistral-ai|Mistral AI}, officialisée <2025-06-10|mardi>, donne naissance à un groupe.',
    'The merger of {apple|Apple} and {mistral-ai|Mistral AI}, made official on <2025-06-10|Tuesday>, creates a group.',
    'acquisition apple,mistral-ai cooperation asserted',
  ],
  [
    '{google/product|Gemini} a décroché l’or aux Olympiades en <2025|2025>.',
    '{google/product|Gemini} won gold at the Olympiad in <2025|2025>.',
    'research google neutral asserted',
  ],
  [
    '{disney|Disney} a prêté ses personnages à {openai|OpenAI} <2025-06-10|mardi>.',
    '{disney|Disney} licensed its characters to {openai|OpenAI} on <2025-06-10|Tuesday>.',
    'partnership disney,openai cooperation asserted',
  ],
  [
    'Le {new-york-times|New York Times}, à l’inverse, a assigné {openai|OpenAI}.',
    'The {new-york-times|New York Times}, for its part, sued {openai|OpenAI}.',
    'legal new-york-times,openai conflict asserted',
  ],
];

for (const [fr, en, event] of twins) {
  test(`tells the act alike in both languages: ${plain(en)}`, () => {
    assert.deepEqual(told('fr', fr), [event]);
    assert.deepEqual(told('en', en), [event]);
  });
}

const dated: readonly (readonly [name: string, fr: string, en: string, day: string])[] = [
  [
    'what is due by a year is dated by the day it was told',
    '{microsoft|Microsoft} investira 10 milliards de dollars dans {anthropic|Anthropic} d’ici à <by:2029|2029>, ont indiqué <2025-06-10|mardi> les deux groupes.',
    '{microsoft|Microsoft} will invest $10 billion in {anthropic|Anthropic} by <by:2029|2029>, the two groups said on <2025-06-10|Tuesday>.',
    '2025-06-10',
  ],
];
const retold: readonly (readonly [fr: string, en: string])[] = [
  [
    '{google|Google} a signé <2025-06-10|mardi> un accord avec {openai|OpenAI}. L’accord intervient peu après que {nvidia|Nvidia} a promis d’investir dans {openai|OpenAI}.',
    '{google|Google} signed a deal with {openai|OpenAI} on <2025-06-10|Tuesday>. The deal comes shortly after {nvidia|Nvidia} pledged to invest in {openai|OpenAI}.',
  ],
];
for (const [fr, en] of retold) {
  test(`what a deal comes after has no part in it: ${plain(en)}`, () => {
    const expected = ['2025-06-10 google,openai', '2025-06-15 nvidia,openai'];
    const read = (lang: 'fr' | 'en', marked: string): string[] =>
      readMarked(lang, marked).map(({ when, participants }) => `${when.from} ${participants.join(',')}`);
    assert.deepEqual(read('fr', fr), expected);
    assert.deepEqual(read('en', en), expected);
  });
}

for (const [name, fr, en, day] of dated) {
  test(`${name}, in both languages`, () => {
    assert.deepEqual(
      readMarked('fr', fr).map(({ when }) => when.from),
      [day],
    );
    assert.deepEqual(
      readMarked('en', en).map(({ when }) => when.from),
      [day],
    );
  });
}
