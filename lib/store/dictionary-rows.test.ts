import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadCompanies } from '../content/dictionary.ts';
import { articleFile, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { openIndex } from './open.ts';
import { syncIndex } from './sync.ts';

const folder = makeFolder(after);
let made = 0;

const texts = [
  'Microsoft invested 10 billion dollars in OpenAI on 23 January 2023. The Redmond firm said so.',
  'Open**AI** released Sora on 15 February 2024, and [Sam](https://example.org/a_b) Altman was glad.',
  'Google sued Apple on 3 March 2024. Apples fell from trees, and the search giant won.',
  'Alphabet and its lab DeepMind released Gemini 1.5. Gemini is a sign of the zodiac.',
  'The Windows maker hired Elon Musk, who runs xAI and Tesla, in April 2024.',
  'Musk left the firm. Claude Monet painted. Claude 3 came from Anthropic in March 2024.',
  'The European Commission fined Meta in May 2024; the Facebook parent will appeal.',
  'Micro&shy;soft and &#79;penAI signed a deal on 2 June 2024. Copilots everywhere.',
  'Nothing at all about firms, on a plain day with rain.',
  'A start-up of San Francisco, the lab, released a model called Orion in July 2024.',
];

const pool: Readonly<Record<string, readonly string[]>> = {
  microsoft: [
    'name: Microsoft\nkind: company\nheadOffice: {fr: Redmond, en: Redmond}\nproducts: [{name: Windows}, {name: Copilot}]',
    'name: Microsoft\nkind: company\nperiphrases: {en: [the Windows maker, the Redmond firm]}',
    'name: MSFT\nkind: lab\nnames: [Microsoft]\nfounded: 1975-04-04',
    'name: Microsoft\nkind: company\nproducts: [{name: Copilots}, {name: Windows, aliases: [Window]}]',
  ],
  openai: [
    'name: OpenAI\nkind: lab\npeople: [{name: Sam Altman, role: {fr: PDG, en: chief}}]\nproducts: [{name: Sora}]',
    'name: OpenAI\nkind: company\nheadOffice: {fr: San Francisco, en: San Francisco}\nproducts: [{name: Orion, needs: [model]}]',
    'name: OpenAI\nkind: lab\npeople: [{name: Elon Musk}]\nperiphrases: {en: [the search giant]}',
  ],
  google: [
    'name: Google\nkind: company\nparent: alphabet\nproducts: [{name: Gemini, needs: [released], not: [zodiac]}]',
    'name: Google\nkind: company\nperiphrases: {en: [the search giant]}\nnames: [DeepMind, Search]',
    'name: Alphabet\nkind: company\nproducts: [{name: Gemini}]',
  ],
  alphabet: ['name: Alphabet\nkind: company\nnames: [Google parent]', 'name: Alphabet Inc.\nkind: authority'],
  apple: ['name: Apple\nkind: company', 'name: Apple\nkind: company\nneeds: [sued]', 'name: Apples\nkind: company'],
  xai: ['name: xAI\nkind: lab\npeople: [{name: Elon Musk}]', 'name: xAI\nkind: lab'],
  tesla: [
    'name: Tesla\nkind: company\npeople: [{name: Elon Musk, role: {fr: PDG, en: chief}}]',
    'name: Tesla\nkind: company\npeople: [{name: Elon Musk, to: 2020}]',
  ],
  anthropic: ['name: Anthropic\nkind: lab\nproducts: [{name: Claude, not: [painted]}]', 'name: Anthropic\nkind: lab'],
  meta: [
    'name: Meta\nkind: company\nnames: [Facebook]',
    'name: Meta\nkind: company\nperiphrases: {en: [the Facebook parent]}',
  ],
};

const content = join(folder, 'content');
for (const [index, text] of texts.entries()) {
  const day = `2024-08-${String(index + 10)}`;
  writeFiles(content, articleFile(`${day}-n${index}.en.md`, text));
}

function sync(db: ReturnType<typeof open>) {
  return syncIndex({ db, content, today: '2026-01-01', companies: loadCompanies(content).companies, threads: 0 });
}

const open = () => openIndex(join(folder, `index-${++made}`)).db;

/** Writes one version of a company, or takes it away. */
function choose(slug: string, version: number): void {
  const text = pool[slug]?.[version];
  const file = `companies/${slug}.md`;
  if (text === undefined) rmSync(join(content, file), { force: true });
  else writeFiles(content, { [file]: `---\n${text}\n---\n` });
}

/** The minimal standard generator (Park and Miller, 1988), so that a failure can be seen again. */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

test('after any edits of companies the index is as a fresh one', async () => {
  const chance = createChance(20_261_123);
  const slugs = Object.keys(pool);
  for (const slug of slugs) choose(slug, 0);
  const db = open();
  await sync(db);
  for (let turn = 0; turn < 60; turn++) {
    const edits = Array.from({ length: 1 + chance(2) }, () => {
      const slug = slugs[chance(slugs.length)] ?? '';
      const version = chance((pool[slug]?.length ?? 0) + 1);
      choose(slug, version);
      return `${slug} ${version}`;
    });
    await sync(db);
    const fresh = open();
    await sync(fresh);
    assert.deepEqual(dumpIndex(db), dumpIndex(fresh), `turn ${turn}: ${edits}`);
    fresh.close();
  }
});

test('an alias has only those articles read again that it can touch', async () => {
  for (const slug of Object.keys(pool)) choose(slug, 0);
  const db = open();
  await sync(db);
  const parsedFor = async (slug: string, text: string) => {
    writeFiles(content, { [`companies/${slug}.md`]: `---\n${text}\n---\n` });
    return (await sync(db)).parsed;
  };
  const meta = 'name: Meta\nkind: company\nnames: [Facebook';
  assert.equal(await parsedFor('meta', `${meta}, Orion]`), 1);
  assert.equal(await parsedFor('meta', `${meta}, Orion, nowhere at all]`), 0);
  assert.equal(await parsedFor('meta', `${meta}]\nsite: https://example.org/`), 1);
  assert.equal(await parsedFor('meta', `${meta}]`), 0);
});
