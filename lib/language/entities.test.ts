import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Lang } from '../model.ts';
import { testCompanies } from '../testing/companies.ts';
import { compileDictionary } from './dictionary.ts';
import { findMentions } from './entities.ts';

const dictionary = compileDictionary(testCompanies);

type Row = readonly [text: string, found: string, date?: string];

/** Mentions as "text=company", periphrases and people with their first letter behind. */
function show(text: string, lang: Lang, date = '2025-11-03', title = ''): string {
  const { mentions } = findMentions(text, lang, date, dictionary, title);
  return mentions.map((mention) => `${mention.text}=${mention.company}/${mention.as.slice(0, 2)}`).join(' ');
}

const FRENCH: readonly Row[] = [
  ['L’accord d’OpenAI et d’Apple sur l’iPhone', 'OpenAI=openai/na Apple=apple/na iPhone=apple/pr'],
  ["Le modèle d'Openai, chez MICROSOFT", 'Openai=openai/na MICROSOFT=microsoft/na'],
  [
    'Microsoft Corp. achète Thinking\u00a0Machines Lab',
    'Microsoft Corp=microsoft/na Thinking\u00a0Machines Lab=thinking-machines/na',
  ],
  ['Facebook a changé de nom.', 'Facebook=meta/na', '2020-01-01'],
  ['Facebook a changé de nom.', 'Facebook=meta/pr', '2022-01-01'],
  ['La firme de Redmond mise sur MAI‑Image‑1.', 'firme de Redmond=microsoft/pe MAI‑Image‑1=microsoft/pr'],
  [
    'Le concepteur de Claude et l’éditeur américain de ChatGPT',
    'concepteur de Claude=anthropic/pe éditeur américain de ChatGPT=openai/pe',
  ],
  ['la start-up à l’origine de Grok', 'start-up à l’origine de Grok=xai/pe'],
  ['le groupe que dirige Satya Nadella', 'groupe que dirige Satya Nadella=microsoft/pe'],
  ['la maison mère de xAI', 'maison mère de xAI=spacex/pe'],
  ['la jeune pousse d’Arthur Mensch', 'jeune pousse d’Arthur Mensch=mistral-ai/pe'],
  [
    'GPT-5.2, Gemini 3.5 Pro, Claude Opus 5 et Llama 5',
    'GPT-5.2=openai/pr Gemini 3.5 Pro=google/pr Claude Opus 5=anthropic/pr Llama 5=meta/pr',
  ],
  ['Mistral dévoile un modèle.', 'Mistral=mistral-ai/na'],
  ['Mistral AI avance. La pépite française lève des fonds.', 'Mistral AI=mistral-ai/na pépite française=mistral-ai/pe'],
  ['Le gendarme britannique de la concurrence enquête.', 'gendarme britannique de la concurrence=cma/pe'],
  ['Sam Altman part. M. Altman revient.', 'Sam Altman=openai/pe Altman=openai/pe'],
  ['Masayoshi Son investit. Chez Son, on rit. Son contrat court.', 'Masayoshi Son=softbank/pe Son=softbank/pe'],
  ['Mira Murati se souvient.', 'Mira Murati=openai/pe', '2023-11-20'],
  ['Mira Murati se souvient.', 'Mira Murati=thinking-machines/pe', '2026-05-22'],
  ['Mustafa Suleyman change de camp.', 'Mustafa Suleyman=microsoft/pe', '2024-03-20'],
  ['Elon Musk, fondateur de xAI, parle. Musk insiste.', 'Elon Musk=xai/pe xAI=xai/na Musk=xai/pe'],
];

const ENGLISH: readonly Row[] = [
  ['OpenAI’s deal with Apple on iPhones', 'OpenAI=openai/na Apple=apple/na iPhones=apple/pr'],
  ["Openai's model, at MICROSOFT", 'Openai=openai/na MICROSOFT=microsoft/na'],
  [
    'Microsoft Corp. buys Thinking\nMachines Lab',
    'Microsoft Corp=microsoft/na Thinking\nMachines Lab=thinking-machines/na',
  ],
  ['Facebook changed its name.', 'Facebook=meta/na', '2020-01-01'],
  ['Facebook changed its name.', 'Facebook=meta/pr', '2022-01-01'],
  [
    'The Redmond-based software group bets on MAI-Image-1.',
    'Redmond-based software group=microsoft/pe MAI-Image-1=microsoft/pr',
  ],
  [
    'The Claude maker and the American developer of ChatGPT',
    'Claude maker=anthropic/pe developer of ChatGPT=openai/pe',
  ],
  ['the start-up behind Grok', 'start-up behind Grok=xai/pe'],
  ['the group run by Satya Nadella', 'group run by Satya Nadella=microsoft/pe'],
  ['xAI’s parent', 'xAI’s parent=spacex/pe'],
  ['the Mensch-led lab of Arthur Mensch', 'Mensch-led lab=mistral-ai/pe Arthur Mensch=mistral-ai/pe'],
  [
    'GPT-5.2, Gemini 3.5 Pro, Claude Opus 5 and Llama 5',
    'GPT-5.2=openai/pr Gemini 3.5 Pro=google/pr Claude Opus 5=anthropic/pr Llama 5=meta/pr',
  ],
  ['Anthropic shows Claude.', 'Anthropic=anthropic/na Claude=anthropic/pr'],
  ['Google grows. The search giant hires.', 'Google=google/na search giant=google/pe'],
  ['Britain’s competition watchdog looks on.', 'Britain’s competition watchdog=cma/pe'],
  ['Sam Altman left. Mr. Altman is back.', 'Sam Altman=openai/pe Altman=openai/pe'],
  ['Masayoshi Son invests. Son smiles.', 'Masayoshi Son=softbank/pe Son=softbank/pe'],
  ['Emmett Shear takes over.', 'Emmett Shear=openai/pe', '2023-11-20'],
  ['Mira Murati remembers.', 'Mira Murati=thinking-machines/pe', '2026-05-22'],
  ['The New York Times sues. The Times is angry.', 'New York Times=new-york-times/na Times=new-york-times/pe'],
  ['Elon Musk, who runs Tesla, spoke. Musk insisted.', 'Elon Musk=tesla/pe Tesla=tesla/na Musk=tesla/pe'],
];

const NOT_FRENCH = [
  'Le mistral souffle, et Frédéric Mistral écrit sur l’IA.',
  'Une méta-analyse des métadonnées',
  'Une pomme, des claudes, un chat, le chat du mai.',
  'Claude Lelouch a vu un chatbot.',
  'Le transporteur CMA CGM recrute.',
  'Un géant de la recherche en ligne naîtra un jour.',
  'une start-up de Redmond',
  'la start-up parisienne et le laboratoire de San Francisco',
  'Elon Musk a parlé.',
  'Altman a parlé.',
  'https://openai.com/chatgpt et @OpenAI',
  'L’ozone O3 monte.',
  'la pépite française du rugby',
  'Les microsofties et les googleurs',
];

const NOT_ENGLISH = [
  'An apple a day; the Apple Records store.',
  'A meta-analysis. Meta-analysis helps.',
  'windows were shut. Windows stayed shut.',
  'Claude Shannon met a chatbot.',
  'The shipping line CMA CGM hires.',
  'A search giant will be born.',
  'a Redmond company',
  'the San Francisco lab',
  'Elon Musk spoke.',
  'Altman spoke.',
  'https://openai.com/chatgpt and @OpenAI',
  'Ozone, O3, is rising.',
  'NASA flew Gemini 4.',
  'He grokked it. An oracle. The Financial Times.',
];

for (const [lang, rows, negatives] of [
  ['fr', FRENCH, NOT_FRENCH],
  ['en', ENGLISH, NOT_ENGLISH],
] as const) {
  test(`companies are found as ${lang} texts speak of them`, () => {
    for (const [text, found, date] of rows) assert.equal(show(text, lang, date), found, text);
  });

  test(`what only looks like a company in ${lang} is left alone`, () => {
    for (const text of negatives) assert.equal(show(text, lang), '', text);
  });
}

test('a single letter needs its word beside it, or its company elsewhere', () => {
  assert.equal(show('Posts on the network X are loud. X hums.', 'en'), 'X=x-corp/na X=x-corp/na');
  assert.equal(show('Twitter is gone. Posts on X remain.', 'en'), 'Twitter=x-corp/pr X=x-corp/na');
  assert.equal(show('Generation X has no network of its own to speak of, says X.', 'en'), '');
});

test('who serves several companies stands for the one the text is about, not for one in passing', () => {
  const about = show('Elon Musk spoke. Tesla sells cars. Tesla grows. Tesla hires.', 'en');
  assert.ok(about.startsWith('Elon Musk=tesla/pe'), about);
  assert.equal(show('Elon Musk spoke. OpenAI outgrew Tesla.', 'en'), 'OpenAI=openai/na Tesla=tesla/na');
});

test('a head office of several companies speaks for the only one named', () => {
  assert.equal(
    show('OpenAI grows. The San Francisco lab hires.', 'en'),
    'OpenAI=openai/na San Francisco lab=openai/pe',
  );
  assert.equal(
    show('OpenAI met Anthropic. The San Francisco lab hires.', 'en'),
    'OpenAI=openai/na Anthropic=anthropic/na',
  );
});

test('an anchor and a head that only meet make no phrase', () => {
  assert.equal(show('It made Copilot the lab’s tool.', 'en'), 'Copilot=microsoft/pr');
  assert.equal(show('The iPhone developer program grows.', 'en'), 'iPhone=apple/pr');
  assert.equal(show('Le créateur d’images de Copilot plaît.', 'fr'), 'Copilot=microsoft/pr');
});

test('the title introduces people and makes words clear', () => {
  assert.equal(
    show('Altman returns with Sora.', 'en', '2025-11-03', 'Sam Altman at OpenAI'),
    'Altman=openai/pe Sora=openai/pr',
  );
  assert.equal(show('Altman returns with Sora.', 'en'), '');
});

test('what stays open is reported, not guessed', () => {
  const open = (text: string, lang: Lang) =>
    findMentions(text, lang, '2025-11-03', dictionary).ambiguities.map(({ text, companies }) => `${text}=${companies}`);
  assert.deepEqual(open('HBM4 ships. Elon Musk spoke.', 'en'), ['HBM4=samsung,sk-hynix', 'Elon Musk=spacex,tesla,xai']);
  assert.deepEqual(open('Le labo de San Francisco regarde Claude.', 'fr'), [
    'labo de San Francisco=anthropic,openai',
    'Claude=anthropic',
  ]);
  assert.deepEqual(open('Samsung ships HBM4.', 'en'), []);
});

const words = fc.constantFrom(
  ...[
    'Microsoft',
    'd’OpenAI',
    'Claude',
    'Elon Musk',
    'xAI',
    'Tesla',
    'la firme de Redmond',
    'GPT-5.2',
    'the',
    'Claude maker',
    '🤗',
  ],
  ...[
    '« Apple',
    'iPhone.',
    '\n\n',
    'Mistral',
    'Altman',
    'Sam Altman',
    'é\u0301tait',
    'œuvre',
    'Gemini 3 Pro',
    ',',
    '3',
    'https://x.ai',
  ],
);

const texts = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));

test('mentions slice to their text, in order and apart', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('fr' as const, 'en' as const), (text, lang) => {
      let end = 0;
      for (const mention of findMentions(text, lang, '2025-11-03', dictionary).mentions) {
        assert.ok(mention.start >= end);
        assert.equal(text.slice(mention.start, mention.end), mention.text);
        end = mention.end;
      }
    }),
  );
});

test('an unguarded name is found whatever surrounds it', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const text = `${before}\n\nAnthropic.\n\n${after}`;
      const at = text.indexOf('Anthropic.', before.length);
      const { mentions } = findMentions(text, 'en', '2025-11-03', dictionary);
      assert.ok(mentions.some(({ start, company }) => start === at && company === 'anthropic'));
    }),
  );
});

test('the order of the companies does not matter', () => {
  const reversed = compileDictionary([...testCompanies].reverse());
  fc.assert(
    fc.property(texts, (text) => {
      assert.deepEqual(
        findMentions(text, 'fr', '2025-11-03', reversed),
        findMentions(text, 'fr', '2025-11-03', dictionary),
      );
    }),
  );
});

test('aliases that two companies claim at one time are reported', () => {
  assert.deepEqual(dictionary.clashes, [{ alias: 'HBM4', companies: ['samsung', 'sk-hynix'] }]);
});
