import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../model.ts';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: Lang, marked: string): string[] =>
  readMarked(lang, marked).map(
    ({ kind, participants, tone, modality }) => `${kind} ${participants.join(',')} ${tone} ${modality}`,
  );

const plain = (marked: string): string => marked.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1');

/** An act that turns into another, and beside it the sentence in which it stays what it is. */
const turns: readonly (readonly [fr: string, en: string, event: string])[] = [
  [
    '{anthropic|Anthropic} entraînera ses modèles sur les puces d’{amazon|Amazon}, a-t-il dit <2025-06-10|mardi>.',
    '{anthropic|Anthropic} will train its models on the chips of {amazon|Amazon}, it said on <2025-06-10|Tuesday>.',
    'infrastructure amazon,anthropic cooperation planned',
  ],
  [
    '{microsoft|Microsoft} aurait entraîné un modèle <2025-06-10|mardi>, selon Bloomberg.',
    '{microsoft|Microsoft} reportedly trained a model on <2025-06-10|Tuesday>.',
    'research microsoft neutral rumoured',
  ],
  [
    '{google|Google} a acheté une licence à {mistral-ai|Mistral AI} <2025-06-10|mardi>.',
    '{google|Google} bought a licence from {mistral-ai|Mistral AI} on <2025-06-10|Tuesday>.',
    'partnership google,mistral-ai cooperation asserted',
  ],
  [
    '{google|Google} a acheté {mistral-ai|Mistral AI} <2025-06-10|mardi>.',
    '{google|Google} bought {mistral-ai|Mistral AI} on <2025-06-10|Tuesday>.',
    'acquisition google,mistral-ai cooperation asserted',
  ],
  [
    '{microsoft|Microsoft} a embauché {microsoft/person|Mustafa Suleyman} et le gros de l’équipe d’{inflection-ai|Inflection} <2025-06-10|mardi>.',
    '{microsoft|Microsoft} hired {microsoft/person|Mustafa Suleyman} and most of the team of {inflection-ai|Inflection} on <2025-06-10|Tuesday>.',
    'people inflection-ai,microsoft neutral asserted',
  ],
  [
    '{google|Google} a ajouté <2025-06-10|mardi> des résumés à son moteur de recherche.',
    '{google|Google} added summaries to its search engine on <2025-06-10|Tuesday>.',
    'launch google neutral asserted',
  ],
  [
    '{google|Google} a ajouté <2025-06-10|mardi> le modèle d’{anthropic|Anthropic} à son moteur.',
    '{google|Google} added the model of {anthropic|Anthropic} to its engine on <2025-06-10|Tuesday>.',
    'partnership anthropic,google cooperation asserted',
  ],
  [
    '{openai|OpenAI} a ajouté <2025-06-10|mardi> 4,5 gigawatts à son programme.',
    '{openai|OpenAI} added 4.5 gigawatts to its programme on <2025-06-10|Tuesday>.',
    'infrastructure openai neutral asserted',
  ],
  [
    '{google|Google} a poursuivi {apple|Apple} <2025-06-10|mardi>, accusé de copier ses modèles.',
    '{google|Google} sued {apple|Apple} on <2025-06-10|Tuesday>, accused of copying its models.',
    'legal apple,google conflict asserted',
  ],
  [
    '{nvidia|Nvidia} a reçu <2025-06-10|mardi> l’autorisation de vendre ses modèles en Chine.',
    '{nvidia|Nvidia} received permission to sell its models in China on <2025-06-10|Tuesday>.',
    'regulation nvidia neutral asserted',
  ],
  [
    'Une plainte déposée <2025-06-10|mardi> par le {new-york-times|New York Times} accuse {openai|OpenAI} de copie.',
    'A lawsuit filed on <2025-06-10|Tuesday> by the {new-york-times|New York Times} accuses {openai|OpenAI} of copying.',
    'legal new-york-times,openai conflict asserted',
  ],
  [
    'Une étude d’{apple|Apple} publiée <2025-06-10|mardi> met en doute les modèles.',
    'A study by {apple|Apple} published on <2025-06-10|Tuesday> criticises the models.',
    'research apple neutral asserted',
  ],
  [
    'Les modèles d’{anthropic|Anthropic} sont disponibles depuis <2025-06-10|mardi> dans {microsoft/product|Copilot}.',
    'The models of {anthropic|Anthropic} became available in {microsoft/product|Copilot} on <2025-06-10|Tuesday>.',
    'partnership anthropic,microsoft cooperation asserted',
  ],
  [
    '{google/product|Gemini} est disponible depuis <2025-06-10|mardi> dans {google/product|Chrome}.',
    '{google/product|Gemini} became available in {google/product|Chrome} on <2025-06-10|Tuesday>.',
    'launch google neutral asserted',
  ],
  [
    '{openai/product|ChatGPT} peut désormais faire les courses, a annoncé <2025-06-10|mardi> {openai|OpenAI}.',
    '{openai/product|ChatGPT} can now shop, {openai|OpenAI} announced on <2025-06-10|Tuesday>.',
    'launch openai neutral asserted',
  ],
  [
    '{google|Google} a finalisé <2025-06-10|mardi> son investissement dans {anthropic|Anthropic}.',
    '{google|Google} finalised its investment in {anthropic|Anthropic} on <2025-06-10|Tuesday>.',
    'investment anthropic,google cooperation asserted',
  ],
  [
    'L’application de {mistral-ai|Mistral AI} a pris <2025-06-10|mardi> la tête du classement.',
    'The app of {mistral-ai|Mistral AI} took the lead in the ranking on <2025-06-10|Tuesday>.',
    'milestone mistral-ai neutral asserted',
  ],
  [
    '{google/product|Gemini} a dépassé {openai/product|ChatGPT} <2025-06-10|mardi>.',
    '{google/product|Gemini} passed {openai/product|ChatGPT} on <2025-06-10|Tuesday>.',
    'milestone google,openai conflict asserted',
  ],
  [
    'La {cma|CMA} a accusé <2025-06-10|mardi> {google|Google} d’abus.',
    'The {cma|CMA} accused {google|Google} of abuse on <2025-06-10|Tuesday>.',
    'regulation cma,google conflict asserted',
  ],
  [
    'La {cma|CMA} a ouvert une étude <2025-06-10|mardi>, adressant des commandes à {google|Google}.',
    'The {cma|CMA} opened a study on <2025-06-10|Tuesday>, sending orders to {google|Google}.',
    'regulation cma,google neutral asserted',
  ],
  [
    '{google|Google} fournira des puces à {openai|OpenAI} aux termes d’un contrat annoncé <2025-06-10|mardi>.',
    '{google|Google} will supply chips to {openai|OpenAI} under a contract announced on <2025-06-10|Tuesday>.',
    'infrastructure google,openai cooperation asserted',
  ],
  [
    '{google|Google} fournira des puces à {openai|OpenAI}, a-t-il annoncé <2025-06-10|mardi>.',
    '{google|Google} will supply chips to {openai|OpenAI}, it announced on <2025-06-10|Tuesday>.',
    'infrastructure google,openai cooperation planned',
  ],
  [
    '{microsoft|Microsoft} a retiré <2025-06-10|mardi> le modèle de {mistral-ai|Mistral AI} de son catalogue.',
    '{microsoft|Microsoft} withdrew the model of {mistral-ai|Mistral AI} from its catalogue on <2025-06-10|Tuesday>.',
    'partnership microsoft,mistral-ai neutral asserted',
  ],
  [
    '{microsoft|Microsoft} a mis la main <2025-06-10|mardi> sur deux fondateurs d’{inflection-ai|Inflection}.',
    '{microsoft|Microsoft} swooped on two founders and on the rest of {inflection-ai|Inflection} on <2025-06-10|Tuesday>.',
    'people inflection-ai,microsoft neutral asserted',
  ],
];

for (const [fr, en, event] of turns) {
  test(`what surrounds an act decides what it is: ${plain(en)}`, () => {
    assert.deepEqual(told('fr', fr), [event]);
    assert.deepEqual(told('en', en), [event]);
  });
}

test('sales that rise over a quarter are told on the day they are published', () => {
  const day = (lang: Lang, marked: string): string[] => readMarked(lang, marked).map(({ when }) => when.from);
  assert.deepEqual(
    day(
      'fr',
      'Les ventes de {nvidia|Nvidia} ont bondi de 62 % en <2025|2025>, a indiqué le groupe <2025-06-10|mardi>.',
    ),
    ['2025-06-10'],
  );
  assert.deepEqual(
    day('en', 'Sales of {nvidia|Nvidia} jumped by 62% in <2025|2025>, the group said on <2025-06-10|Tuesday>.'),
    ['2025-06-10'],
  );
});
