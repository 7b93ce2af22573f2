import type { Alias, Company, Person, Product } from '../model.ts';

const product = (name: string, more: Partial<Product> = {}): Product => ({ name, aliases: [], ...more });

const person = (name: string, from?: string, to?: string): Person => ({
  name,
  aliases: [],
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

/** A company with nothing but its name, and what is told beside. */
export const company = (slug: string, name: string, more: Partial<Company> = {}): Company => ({
  slug,
  file: `companies/${slug}.md`,
  name,
  kind: 'company',
  names: [],
  periphrases: [],
  products: [],
  people: [],
  profile: { fr: '', en: '' },
  ...more,
});

const both = (place: string) => ({ fr: place, en: place });

const inFrench = (text: string): Alias => ({ text, lang: 'fr' });

const inEnglish = (text: string): Alias => ({ text, lang: 'en' });

/** A small dictionary with one of each difficulty, for tests. */
export const testCompanies: readonly Company[] = [
  company('microsoft', 'Microsoft', {
    names: [{ text: 'Microsoft Corp.' }, { text: 'MAI', needs: ['Microsoft', 'modèle'] }],
    periphrases: [inFrench('la firme de Redmond'), inEnglish('the Redmond giant')],
    products: [
      product('Windows', { not: ['shut', 'broken'] }),
      product('Copilot', { not: ['airline'] }),
      product('MAI-Image-1'),
      product('Azure OpenAI'),
    ],
    people: [person('Satya Nadella', '2014-02-01'), person('Mustafa Suleyman', '2024-03-19')],
    headOffice: both('Redmond'),
  }),
  company('openai', 'OpenAI', {
    names: [{ text: 'OpenAI, Inc.' }],
    products: [product('ChatGPT'), product('GPT-5'), product('o3'), product('Sora', { needs: ['OpenAI'] })],
    people: [
      person('Sam Altman', '2019-01-01'),
      person('Emmett Shear', '2023-11-19', '2023-11-21'),
      person('Mira Murati', '2018-01-01', '2024-09-30'),
      person('Elon Musk', '2015-01-01', '2018-02-28'),
    ],
    headOffice: both('San Francisco'),
  }),
  company('anthropic', 'Anthropic', {
    products: [product('Claude', { needs: ['Anthropic', 'chatbot'] }), product('Claude Opus 4.5')],
    people: [person('Dario Amodei', '2021-01-01')],
    headOffice: both('San Francisco'),
  }),
  company('thinking-machines', 'Thinking Machines Lab', { people: [person('Mira Murati', '2025-02-01')] }),
  company('inflection-ai', 'Inflection AI', { people: [person('Mustafa Suleyman', '2022-01-01', '2024-03-31')] }),
  company('google', 'Google', {
    names: [{ text: 'Alphabet', needs: ['Google', 'Pichai'] }],
    periphrases: [
      inFrench('le géant de la recherche en ligne'),
      inEnglish('the search giant'),
      inEnglish('the Mountain View giant'),
    ],
    products: [product('Gemini', { needs: ['Google'], not: ['NASA'] }), product('Gemini 2.5 Pro')],
    headOffice: both('Mountain View'),
  }),
  company('groq', 'Groq', { headOffice: both('Mountain View') }),
  company('meta', 'Meta', {
    not: ['analysis', 'analyse'],
    names: [{ text: 'Facebook', to: '2021-10-28' }, { text: 'META' }],
    products: [product('Llama 4', { aliases: ['Llama'] }), product('Facebook'), product('Instagram')],
    people: [person('Mark Zuckerberg', '2004-02-04')],
    headOffice: both('Menlo Park'),
  }),
  company('apple', 'Apple', {
    needs: ['iPhone', 'OpenAI', 'Microsoft'],
    not: ['growers', 'Records'],
    products: [product('iPhone')],
    headOffice: both('Cupertino'),
  }),
  company('mistral-ai', 'Mistral AI', {
    names: [{ text: 'Mistral', needs: ['modèle', 'IA', 'Microsoft'] }],
    periphrases: [{ text: 'la pépite française', lang: 'fr', needs: ['Mistral'] }],
    products: [product('Le Chat', { needs: ['Mistral'] })],
    people: [person('Arthur Mensch', '2023-04-28')],
  }),
  company('tesla', 'Tesla', { people: [person('Elon Musk', '2008-01-01')] }),
  company('xai', 'xAI', { products: [product('Grok')], people: [person('Elon Musk', '2023-03-09')], parent: 'spacex' }),
  company('x-corp', 'X', { needs: ['network'], names: [{ text: 'X Corp' }], products: [product('Twitter')] }),
  company('spacex', 'SpaceX', { people: [person('Elon Musk', '2002-03-14')] }),
  company('softbank', 'SoftBank', { people: [person('Masayoshi Son', '1981-01-01')] }),
  company('samsung', 'Samsung', { products: [product('HBM4')] }),
  company('sk-hynix', 'SK Hynix', { products: [product('HBM4')] }),
  company('new-york-times', 'The New York Times', {
    periphrases: [{ text: 'the Times', lang: 'en', needs: ['New York Times'] }],
  }),
  company('cma', 'CMA', {
    kind: 'authority',
    not: ['CGM'],
    periphrases: [inFrench('le gendarme britannique de la concurrence'), inEnglish('Britain’s competition watchdog')],
    headOffice: both('Londres'),
  }),
];
