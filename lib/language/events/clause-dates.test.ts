import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string[] =>
  readMarked(lang, marked).map(({ when, kind, participants }) => `${when.from} ${kind} ${participants.join(',')}`);

const plain = (marked: string): string => marked.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1');

const twins: readonly (readonly [fr: string, en: string, events: readonly string[]])[] = [
  [
    '{amazon|Amazon} a bouclé <2025-06-10|mardi> son investissement dans {openai|OpenAI}, après avoir vendu en <2024|2024> toute sa participation dans {nvidia|Nvidia}.',
    '{amazon|Amazon} completed its investment in {openai|OpenAI} on <2025-06-10|Tuesday>, having sold its entire {nvidia|Nvidia} holding in <2024|2024>.',
    ['2025-06-10 investment amazon,openai', '2024-01-01 investment amazon,nvidia'],
  ],
  [
    'La {cma|CMA} a abandonné son enquête sur {microsoft|Microsoft}, qu’elle avait commencée en <2024|2024>.',
    'The {cma|CMA} has dropped its inquiry into {microsoft|Microsoft}, which it had begun in <2024|2024>.',
    ['2025-06-15 regulation cma,microsoft'],
  ],
  [
    '{openai|OpenAI} a publié un modèle <2025-06-10|mardi>. Une levée de 6,5 milliards de dollars doit être bouclée en <2026|2026>.',
    '{openai|OpenAI} published a model on <2025-06-10|Tuesday>. A round of $6.5 billion is to be closed in <2026|2026>.',
    ['2025-06-10 launch openai', '2026-01-01 investment openai'],
  ],
  [
    'En marge de sa conférence, {microsoft|Microsoft} a ajouté <2025-06-10|mardi> {openai/product|ChatGPT} à {microsoft/product|Azure}.',
    'At its conference, {microsoft|Microsoft} added {openai/product|ChatGPT} to {microsoft/product|Azure} on <2025-06-10|Tuesday>.',
    ['2025-06-10 partnership microsoft,openai'],
  ],
  [
    '{microsoft|Microsoft} a greffé <2025-06-10|mardi> {microsoft/product|Copilot} sur {microsoft/product|Windows}.',
    '{microsoft|Microsoft} built {microsoft/product|Copilot} into {microsoft/product|Windows} on <2025-06-10|Tuesday>.',
    ['2025-06-10 launch microsoft'],
  ],
  [
    '{apple|Apple} a promis d’investir 100 milliards de dollars aux États-Unis.',
    '{apple|Apple} promised to invest $100 billion in the United States.',
    ['2025-06-15 infrastructure apple'],
  ],
  [
    '{microsoft|Microsoft} a dévoilé <2025-06-10|mardi> une nouvelle division.',
    '{microsoft|Microsoft} unveiled a new unit on <2025-06-10|Tuesday>.',
    ['2025-06-10 governance microsoft'],
  ],
  [
    '{microsoft|Microsoft} débourse plus de 2 milliards de dollars pour {inflection-ai|Inflection}.',
    '{microsoft|Microsoft} is paying more than $2 billion for {inflection-ai|Inflection}.',
    ['2025-06-15 acquisition inflection-ai,microsoft'],
  ],
  [
    'L’action {nvidia|Nvidia} a pris 11 % <2025-06-10|mardi>.',
    '{nvidia|Nvidia} shares hit a record on <2025-06-10|Tuesday>.',
    ['2025-06-10 milestone nvidia'],
  ],
  [
    'Les auteurs qui ont perdu leur travail ont assigné {openai|OpenAI} <2025-06-10|mardi>.',
    'Authors who lost their work sued {openai|OpenAI} on <2025-06-10|Tuesday>.',
    ['2025-06-10 legal openai'],
  ],
  [
    '{openai|OpenAI} ferme {openai/product|Sora}, a fait savoir le laboratoire <2025-06-10|mardi>.',
    '{openai|OpenAI} is shutting down {openai/product|Sora}, the lab said on <2025-06-10|Tuesday>.',
    ['2025-06-10 launch openai'],
  ],
  [
    'Le <2025-06-10|10 juin>, {google|Google} a dépassé {apple|Apple} en Bourse.',
    'On <2025-06-10|June 10> {google|Google} passed {apple|Apple} on the stock market.',
    ['2025-06-10 milestone apple,google'],
  ],
  [
    'Un juge a interdit <2025-06-10|mardi> à {apple|Apple} de vendre ses montres.',
    'A judge barred {apple|Apple} on <2025-06-10|Tuesday> from selling its watches.',
    ['2025-06-10 legal apple'],
  ],
  [
    '{apple|Apple} et {google|Google} ont divorcé en <2020|2020>.',
    '{apple|Apple} and {google|Google} divorced in <2020|2020>.',
    ['2020-01-01 dispute apple,google'],
  ],
  [
    'Une semaine après avoir promis 5 milliards de dollars à {apple|Apple}, {nvidia|Nvidia} a investi <2025-06-10|mardi> dans {openai|OpenAI}.',
    'A week after promising $5 billion to {apple|Apple}, {nvidia|Nvidia} invested in {openai|OpenAI} on <2025-06-10|Tuesday>.',
    ['2025-06-10 investment nvidia,openai'],
  ],
];

for (const [fr, en, events] of twins) {
  test(`each clause has its own date and parties: ${plain(en)}`, () => {
    assert.deepEqual(told('fr', fr), events);
    assert.deepEqual(told('en', en), events);
  });
}

test('a regulator that looks at a deal does so now', () => {
  const modality = (lang: 'fr' | 'en', marked: string): string[] =>
    readMarked(lang, marked).map((event) => event.modality);
  assert.deepEqual(modality('en', 'The {cma|CMA} is looking at the merger of {apple|Apple} and {google|Google}.'), [
    'asserted',
  ]);
  assert.deepEqual(modality('en', 'The {cma|CMA} is weighing an inquiry into {apple|Apple}.'), ['considered']);
  assert.deepEqual(modality('fr', 'La {cma|CMA} étudie de près la fusion d’{apple|Apple} et de {google|Google}.'), [
    'asserted',
  ]);
  assert.deepEqual(modality('fr', 'La {cma|CMA} envisage une enquête sur {apple|Apple}.'), ['considered']);
});

test('a request that a court denied was made all the same', () => {
  const modality = (lang: 'fr' | 'en', marked: string): string[] =>
    readMarked(lang, marked).map((event) => event.modality);
  const [fr, en] = [
    'La demande d’{apple|Apple} contre la plainte d’{openai|OpenAI} a été rejetée par le juge <2025-06-10|mardi>.',
    '{apple|Apple}’s request against {openai|OpenAI}’s suit was denied by the judge on <2025-06-10|Tuesday>.',
  ];
  assert.deepEqual(modality('fr', fr), ['asserted']);
  assert.deepEqual(modality('en', en), ['asserted']);
});
