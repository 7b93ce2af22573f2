import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string[] =>
  readMarked(lang, marked).map(({ kind, participants, when }) => `${kind} ${participants.join(',')} ${when.from}`);

type Twin = readonly [fr: string, en: string, events: readonly string[]];

const twins: readonly Twin[] = [
  [
    '{microsoft|Microsoft} a racheté {inflection-ai|Inflection} <2024-03-19|mardi>.',
    '{microsoft|Microsoft} bought {inflection-ai|Inflection} on <2024-03-19|Tuesday>.',
    ['acquisition inflection-ai,microsoft 2024-03-19'],
  ],
  [
    '{inflection-ai|Inflection} a été racheté <2024-03-19|mardi> par {microsoft|Microsoft}.',
    '{inflection-ai|Inflection} was bought by {microsoft|Microsoft} on <2024-03-19|Tuesday>.',
    ['acquisition inflection-ai,microsoft 2024-03-19'],
  ],
  [
    'Le rachat d’{inflection-ai|Inflection} par {microsoft|Microsoft} a été annoncé <2024-03-19|mardi>.',
    '{microsoft|Microsoft}’s purchase of {inflection-ai|Inflection} was announced on <2024-03-19|Tuesday>.',
    ['acquisition inflection-ai,microsoft 2024-03-19'],
  ],
  [
    '{google|Google} a lancé <2023-02-06|lundi> {google/product|Bard}, son rival de {openai/product|ChatGPT}.',
    '{google|Google} launched {google/product|Bard}, its answer to {openai/product|ChatGPT}, on <2023-02-06|Monday>.',
    ['launch google 2023-02-06'],
  ],
  [
    'Le {new-york-times|New York Times} a poursuivi en justice {openai|OpenAI} et {microsoft|Microsoft} <2023-12-27|mercredi>.',
    'The {new-york-times|New York Times} sued {openai|OpenAI} and {microsoft|Microsoft} on <2023-12-27|Wednesday>.',
    ['legal microsoft,new-york-times,openai 2023-12-27'],
  ],
  [
    '{mistral-ai|Mistral AI} a levé 600 millions d’euros <2024-06-11|mardi>.',
    '{mistral-ai|Mistral AI} raised 600 million euros on <2024-06-11|Tuesday>.',
    ['investment mistral-ai 2024-06-11'],
  ],
  [
    '{amazon|Amazon} a investi quatre milliards de dollars dans {anthropic|Anthropic} <2024-11-22|vendredi>.',
    '{amazon|Amazon} invested four billion dollars in {anthropic|Anthropic} on <2024-11-22|Friday>.',
    ['investment amazon,anthropic 2024-11-22'],
  ],
  [
    '{openai|OpenAI} a loué de la puissance de calcul à {oracle|Oracle} <2024-06-11|mardi>.',
    '{openai|OpenAI} rented computing power from {oracle|Oracle} on <2024-06-11|Tuesday>.',
    ['infrastructure openai,oracle 2024-06-11'],
  ],
  [
    'La {cma|CMA} a ouvert une enquête sur {microsoft|Microsoft} <2024-03-19|mardi>.',
    'The {cma|CMA} opened an inquiry into {microsoft|Microsoft} on <2024-03-19|Tuesday>.',
    ['regulation cma,microsoft 2024-03-19'],
  ],
  [
    '{openai|OpenAI} a accordé <2023-11-29|mercredi> à {microsoft|Microsoft} un siège d’observateur à son conseil.',
    '{openai|OpenAI} granted {microsoft|Microsoft} an observer seat on its board on <2023-11-29|Wednesday>.',
    ['governance microsoft,openai 2023-11-29'],
  ],
  [
    '{openai|OpenAI} a limogé {openai/person|Sam Altman} <2023-11-17|vendredi>.',
    '{openai|OpenAI} fired {openai/person|Sam Altman} on <2023-11-17|Friday>.',
    ['people openai 2023-11-17'],
  ],
  [
    '{openai|OpenAI} a accusé {microsoft|Microsoft} de pratiques anticoncurrentielles <2025-06-10|mardi>.',
    '{openai|OpenAI} accused {microsoft|Microsoft} of anticompetitive conduct on <2025-06-10|Tuesday>.',
    ['dispute microsoft,openai 2025-06-10'],
  ],
  [
    'Des chercheurs de {google|Google} ont publié <2025-06-10|mardi> une étude sur les agents.',
    'Researchers at {google|Google} published a paper on agents on <2025-06-10|Tuesday>.',
    ['research google 2025-06-10'],
  ],
  [
    '{openai/product|ChatGPT} a franchi la barre des 100 millions d’utilisateurs <2025-06-10|mardi>.',
    '{openai/product|ChatGPT} passed the mark of 100 million users on <2025-06-10|Tuesday>.',
    ['milestone openai 2025-06-10'],
  ],
  [
    '{google|Google} a intégré <2025-06-10|mardi> {anthropic/product|Claude} à {google/product|Workspace}.',
    '{google|Google} integrated {anthropic/product|Claude} into {google/product|Workspace} on <2025-06-10|Tuesday>.',
    ['partnership anthropic,google 2025-06-10'],
  ],
  [
    '{openai|OpenAI} a lancé {openai/product|Codex} en <2021|2021>, et {anthropic|Anthropic} a présenté {anthropic/product|Claude} en <2023|2023>.',
    '{openai|OpenAI} launched {openai/product|Codex} in <2021|2021>, and {anthropic|Anthropic} presented {anthropic/product|Claude} in <2023|2023>.',
    ['launch openai 2021-01-01', 'launch anthropic 2023-01-01'],
  ],
  [
    '{microsoft|Microsoft}, qui a racheté {inflection-ai|Inflection} en <2024|2024>, a lancé {microsoft/product|Copilot} <2025-06-10|mardi>.',
    '{microsoft|Microsoft}, which bought {inflection-ai|Inflection} in <2024|2024>, launched {microsoft/product|Copilot} on <2025-06-10|Tuesday>.',
    ['launch microsoft 2025-06-10', 'acquisition inflection-ai,microsoft 2024-01-01'],
  ],
  [
    '{anthropic|Anthropic} a levé 13 milliards de dollars en <2025|2025>, {openai|OpenAI} 40 milliards en <2024|2024>.',
    '{anthropic|Anthropic} raised 13 billion dollars in <2025|2025>, {openai|OpenAI} 40 billion in <2024|2024>.',
    ['investment anthropic 2025-01-01', 'investment openai 2024-01-01'],
  ],
];

for (const [fr, en, events] of twins) {
  test(`reads the same in both languages: ${en.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1')}`, () => {
    assert.deepEqual(told('fr', fr), events);
    assert.deepEqual(told('en', en), events);
  });
}

const silent: readonly (readonly [fr: string, en: string])[] = [
  ['{microsoft|Microsoft} vend des logiciels.', '{microsoft|Microsoft} sells software.'],
  ['{anthropic|Anthropic} emploie des chercheurs.', '{anthropic|Anthropic} employs researchers.'],
  ['{openai|OpenAI} dépend de {microsoft|Microsoft}.', '{openai|OpenAI} depends on {microsoft|Microsoft}.'],
  ['{apple|Apple} rachètera-t-il {mistral-ai|Mistral AI} ?', 'Will {apple|Apple} buy {mistral-ai|Mistral AI}?'],
  ['Qui financera {openai|OpenAI} ?', 'Who will fund {openai|OpenAI}?'],
  [
    'Ni {apple|Apple} ni {google|Google} n’ont annoncé de moteur comparable.',
    'Neither {apple|Apple} nor {google|Google} announced such an engine.',
  ],
  [
    '{microsoft|Microsoft} n’a pas racheté {mistral-ai|Mistral AI}.',
    '{microsoft|Microsoft} did not buy {mistral-ai|Mistral AI}.',
  ],
  [
    '{google|Google} n’a rien lancé <2025-06-10|mardi>.',
    '{google|Google} did not launch anything on <2025-06-10|Tuesday>.',
  ],
  [
    '« {openai|OpenAI} a gagné la bataille », plaisante un gérant.',
    '“{openai|OpenAI} has won the battle,” jokes a fund manager.',
  ],
  [
    'Les analystes s’attendent à ce qu’{apple|Apple} rachète {mistral-ai|Mistral AI}.',
    'Analysts expect that {apple|Apple} will buy {mistral-ai|Mistral AI}.',
  ],
  [
    '{nvidia|Nvidia} reste le premier fournisseur du secteur.',
    '{nvidia|Nvidia} remains the main supplier of the industry.',
  ],
  ['Le marché appartient à {google|Google}.', 'The market belongs to {google|Google}.'],
  ['Rien ne change pour {apple|Apple}.', 'Nothing changes for {apple|Apple}.'],
  [
    '{oracle|Oracle} et {amazon|Amazon} vendent aux mêmes.',
    '{oracle|Oracle} and {amazon|Amazon} sell to the same people.',
  ],
  ['La bourse a fermé <2025-06-10|mardi>.', 'The exchange closed on <2025-06-10|Tuesday>.'],
  ['L’opération a été annoncée <2025-06-10|mardi>.', 'The operation was announced on <2025-06-10|Tuesday>.'],
  ['{google|Google} ressemble à {microsoft|Microsoft}.', '{google|Google} resembles {microsoft|Microsoft}.'],
  ['Chez {apple|Apple}, on observe.', 'At {apple|Apple}, people watch.'],
];

for (const [fr, en] of silent) {
  test(`finds no event in "${en.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1')}" nor in its twin`, () => {
    assert.deepEqual(told('fr', fr), []);
    assert.deepEqual(told('en', en), []);
  });
}

test('What goes on for thousands of characters is no sentence to tell of, and what follows it is.', () => {
  const long = { fr: 'et puis encore '.repeat(200), en: 'and then again '.repeat(200) };
  const fr = '{microsoft|Microsoft} a racheté {inflection-ai|Inflection} <2024-03-19|mardi>';
  const en = '{microsoft|Microsoft} bought {inflection-ai|Inflection} on <2024-03-19|Tuesday>';
  const once = ['acquisition inflection-ai,microsoft 2024-03-19'];
  assert.deepEqual(told('fr', `${long.fr}${fr}. ${fr}.`), once);
  assert.deepEqual(told('en', `${long.en}${en}. ${en}.`), once);
});
