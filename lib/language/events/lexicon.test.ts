import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../model.ts';
import { readMarked } from '../../testing/marked.ts';
import { getLexicon } from './lexicon.ts';

const told = (lang: Lang, marked: string): string[] =>
  readMarked(lang, marked).map(
    ({ kind, participants, tone, modality }) => `${kind} ${participants.join(',')} ${tone} ${modality}`,
  );

const plain = (marked: string): string => marked.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1');

type Twin = readonly [fr: string, en: string, event: string];

const twins: readonly Twin[] = [
  [
    '{apple|Apple} a retiré <2025-06-10|mardi> la direction de son assistant à John Smith.',
    '{apple|Apple} took its assistant away from John Smith on <2025-06-10|Tuesday>.',
    'people apple neutral asserted',
  ],
  [
    '{apple|Apple} a confié <2025-06-10|mardi> son assistant à John Smith.',
    '{apple|Apple} handed its assistant to John Smith on <2025-06-10|Tuesday>.',
    'people apple neutral asserted',
  ],
  [
    '{google|Google} a remanié <2025-06-10|mardi> sa direction.',
    '{google|Google} reshuffled its leadership on <2025-06-10|Tuesday>.',
    'people google neutral asserted',
  ],
  ['{google|Google} supprime 200 postes.', '{google|Google} axed 200 jobs.', 'people google neutral asserted'],
  [
    '{mistral-ai|Mistral AI} a empoché <2025-06-10|mardi> 600 millions d’euros.',
    '{mistral-ai|Mistral AI} pocketed €600 million on <2025-06-10|Tuesday>.',
    'investment mistral-ai neutral asserted',
  ],
  [
    '{amazon|Amazon} est venu <2025-06-10|mardi> au secours d’{anthropic|Anthropic}.',
    '{amazon|Amazon} backed {anthropic|Anthropic} with $4 billion on <2025-06-10|Tuesday>.',
    'investment amazon,anthropic cooperation asserted',
  ],
  [
    '{apple|Apple} a signé <2025-06-10|mardi> un accord pour racheter {mistral-ai|Mistral AI}.',
    '{apple|Apple} signed a deal on <2025-06-10|Tuesday> to buy {mistral-ai|Mistral AI}.',
    'acquisition apple,mistral-ai cooperation asserted',
  ],
  [
    '{nvidia|Nvidia} a abandonné <2025-06-10|mardi> le rachat d’{inflection-ai|Inflection}.',
    '{nvidia|Nvidia} abandoned its purchase of {inflection-ai|Inflection} on <2025-06-10|Tuesday>.',
    'acquisition inflection-ai,nvidia neutral asserted',
  ],
  [
    '{microsoft|Microsoft} a résilié <2025-06-10|mardi> son contrat avec {openai|OpenAI}.',
    '{microsoft|Microsoft} terminated its contract with {openai|OpenAI} on <2025-06-10|Tuesday>.',
    'partnership microsoft,openai neutral asserted',
  ],
  [
    '{amazon|Amazon} rémunérera le {new-york-times|New York Times} pour ses articles.',
    '{amazon|Amazon} will remunerate the {new-york-times|New York Times} for its articles.',
    'partnership amazon,new-york-times cooperation planned',
  ],
  [
    '{openai|OpenAI} a remporté <2025-06-10|mardi> un contrat de 200 millions de dollars.',
    '{openai|OpenAI} won a contract worth $200 million on <2025-06-10|Tuesday>.',
    'partnership openai neutral asserted',
  ],
  [
    '{google|Google} fournira un million de puces à {anthropic|Anthropic}.',
    '{google|Google} will provide {anthropic|Anthropic} with a million chips.',
    'infrastructure anthropic,google cooperation planned',
  ],
  [
    '{amazon|Amazon} consacrera 20 milliards de dollars à des centres de données.',
    '{amazon|Amazon} will put $20 billion into data centres.',
    'infrastructure amazon neutral planned',
  ],
  [
    '{microsoft|Microsoft} a suspendu <2025-06-10|mardi> la construction d’un centre de données.',
    '{microsoft|Microsoft} paused construction of a data centre on <2025-06-10|Tuesday>.',
    'infrastructure microsoft neutral asserted',
  ],
  [
    '{openai|OpenAI} a contre-attaqué <2025-06-10|mardi> en justice contre {apple|Apple}.',
    '{openai|OpenAI} countersued {apple|Apple} on <2025-06-10|Tuesday>.',
    'legal apple,openai conflict asserted',
  ],
  [
    'Un juge a ordonné <2025-06-10|mardi> à {openai|OpenAI} de conserver ses données.',
    '{openai|OpenAI} was ordered by a judge on <2025-06-10|Tuesday> to preserve its data.',
    'legal openai neutral asserted',
  ],
  [
    '{anthropic|Anthropic} a trouvé <2025-06-10|mardi> un accord à l’amiable avec des auteurs.',
    '{anthropic|Anthropic} reached an out-of-court settlement with a group of authors on <2025-06-10|Tuesday>.',
    'legal anthropic neutral asserted',
  ],
  [
    '{microsoft|Microsoft} s’en est pris <2025-06-10|mardi> à {google|Google}.',
    '{microsoft|Microsoft} took a swipe at {google|Google} on <2025-06-10|Tuesday>.',
    'dispute google,microsoft conflict asserted',
  ],
  [
    '{microsoft|Microsoft} et {openai|OpenAI} se sont brouillés <2025-06-10|mardi>.',
    '{microsoft|Microsoft} and {openai|OpenAI} fell out on <2025-06-10|Tuesday>.',
    'dispute microsoft,openai conflict asserted',
  ],
  [
    '{google|Google} a demandé <2025-06-10|mardi> à la Californie d’empêcher la conversion d’{openai|OpenAI}.',
    '{google|Google} asked California on <2025-06-10|Tuesday> to block the conversion of {openai|OpenAI}.',
    'dispute google,openai conflict asserted',
  ],
  [
    'La {cma|CMA} a condamné <2025-06-10|mardi> {google|Google} à une amende.',
    'The {cma|CMA} slapped {google|Google} with a fine on <2025-06-10|Tuesday>.',
    'regulation cma,google conflict asserted',
  ],
  [
    'La {cma|CMA} a mis {openai|OpenAI} en demeure <2025-06-10|mardi>.',
    'The {cma|CMA} gave {openai|OpenAI} notice on <2025-06-10|Tuesday>.',
    'regulation cma,openai conflict asserted',
  ],
  [
    'L’Indonésie a suspendu <2025-06-10|mardi> l’accès à {google/product|Gemini}.',
    'Indonesia suspended access to {google/product|Gemini} on <2025-06-10|Tuesday>.',
    'regulation google neutral asserted',
  ],
  [
    'Les États-Unis ont autorisé <2025-06-10|mardi> {nvidia|Nvidia} à reprendre ses ventes.',
    'The United States allowed {nvidia|Nvidia} to resume its sales on <2025-06-10|Tuesday>.',
    'regulation nvidia neutral asserted',
  ],
  [
    'Le parquet a perquisitionné <2025-06-10|mardi> les bureaux de {google|Google}.',
    'Prosecutors searched the offices of {google|Google} on <2025-06-10|Tuesday>.',
    'legal google neutral asserted',
  ],
  [
    '{anthropic|Anthropic} a renoncé <2025-06-10|mardi> à entrer en Bourse.',
    '{anthropic|Anthropic} withdrew its listing on <2025-06-10|Tuesday>.',
    'governance anthropic neutral asserted',
  ],
  [
    '{anthropic|Anthropic} a ouvert <2025-06-10|mardi> un bureau à Paris.',
    '{anthropic|Anthropic} opened an office in Paris on <2025-06-10|Tuesday>.',
    'governance anthropic neutral asserted',
  ],
  [
    '{openai|OpenAI} ferme {openai/product|Sora}.',
    '{openai|OpenAI} is killing off {openai/product|Sora}.',
    'launch openai neutral asserted',
  ],
  [
    '{openai|OpenAI} a augmenté <2025-06-10|mardi> le prix de {openai/product|ChatGPT}.',
    '{openai|OpenAI} raised the price of {openai/product|ChatGPT} on <2025-06-10|Tuesday>.',
    'launch openai neutral asserted',
  ],
  [
    'L’action {nvidia|Nvidia} a grimpé <2025-06-10|mardi> de 3 %.',
    '{nvidia|Nvidia} shares edged up 3% on <2025-06-10|Tuesday>.',
    'milestone nvidia neutral asserted',
  ],
  [
    '{microsoft|Microsoft} a battu <2025-06-10|mardi> les attentes des analystes.',
    '{microsoft|Microsoft} beat expectations on <2025-06-10|Tuesday>.',
    'milestone microsoft neutral asserted',
  ],
  [
    '{google|Google} a délogé {apple|Apple} <2025-06-10|mardi>.',
    '{google|Google} dislodged {apple|Apple} on <2025-06-10|Tuesday>.',
    'milestone apple,google conflict asserted',
  ],
];

for (const [fr, en, event] of twins) {
  test(`a verb of the news tells its act in both languages: ${plain(en)}`, () => {
    assert.deepEqual(told('fr', fr), [event]);
    assert.deepEqual(told('en', en), [event]);
  });
}

test('no function word is a verb, but "entre"', () => {
  const both = (lang: Lang): string[] =>
    [...getLexicon(lang).words].filter(([, word]) => word.forms > 0 && word.classes.size > 0).map(([text]) => text);
  assert.deepEqual(both('fr'), ['entre']);
  assert.deepEqual(both('en'), []);
});
