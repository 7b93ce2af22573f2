import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articleFile, makeFolder, writeFiles } from '../testing/content.ts';
import { listActivePairs } from './counts.ts';
import { searchPairs } from './pair-search.ts';
import { serveLibrary } from './serve-library.ts';

const names = ['Microsoft', 'OpenAI', 'Mistral AI', 'Société Générale', 'Amazon', 'Anthropic'];
const slugOf = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
const folder = makeFolder(after);
writeFiles(folder, {
  ...Object.fromEntries(
    names.map((name) => [`companies/${slugOf(name)}.md`, `---\nname: ${name}\nkind: company\n---\n`]),
  ),
  ...articleFile(
    '2024-02-15-deals.en.md',
    [
      ...['Microsoft sued OpenAI on 3 May 2023.', 'Microsoft invested in OpenAI on 9 June 2023.'],
      ...['Société Générale invested in Mistral AI on 1 July 2023.', 'Amazon invested in Anthropic on 2 August 2023.'],
      ...['Amazon sued OpenAI on 4 September 2023.', 'Microsoft sued Anthropic on 5 October 2023.'],
    ].join('\n\n'),
  ),
});
const service = serveLibrary({
  content: folder,
  index: join(folder, 'index.sqlite'),
  today: () => '2026-01-01',
  log: () => {},
  threads: 0,
});
after(() => service.close());

const find = (q: string, limit = 100) =>
  service.ask((library) => {
    const { pairs, total } = searchPairs(library, q, limit);
    return { total, pairs: pairs.map(({ a, b }) => `${a.name} ${b.name}`) };
  });

const all = [
  'Microsoft OpenAI',
  'Amazon Anthropic',
  'Amazon OpenAI',
  'Anthropic Microsoft',
  'Mistral AI Société Générale',
];

test('pairs are found by the beginnings of their names, in any order, case and accents aside', async () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['openai micro', 'Microsoft OpenAI'],
    ['MISTRAL', 'Mistral AI Société Générale'],
    ['societe generale', 'Mistral AI Société Générale'],
    ['Société', 'Mistral AI Société Générale'],
    ['ama ant', 'Amazon Anthropic'],
    ['m', 'Microsoft OpenAI', 'Anthropic Microsoft', 'Mistral AI Société Générale'],
    ['anthropic société'],
    ['soft'],
    ['.* %', ...all],
    ['', ...all],
  ];
  for (const [q, ...pairs] of cases) assert.deepEqual(await find(q), { total: pairs.length, pairs }, q);
});

test('of more pairs than are shown the most active are, and all are counted and found', async () => {
  assert.deepEqual(await find('', 2), { total: 5, pairs: all.slice(0, 2) });
  assert.deepEqual(await find('a', 1), { total: 4, pairs: ['Amazon Anthropic'] });
  assert.deepEqual(await find('mistral', 2), { total: 1, pairs: ['Mistral AI Société Générale'] });
  const listed = await service.ask(({ db }) => listActivePairs(db));
  assert.deepEqual(
    listed.map(({ a, b }) => `${a} ${b}`),
    all.map((pair) =>
      pair
        .split(/ (?!AI|G)/)
        .map(slugOf)
        .join(' '),
    ),
  );
});
