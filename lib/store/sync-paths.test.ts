import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadCompanies } from '../content/dictionary.ts';
import { articleFile, articles, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { openIndex } from './open.ts';
import { syncIndex } from './sync.ts';

const folder = makeFolder(after);
let made = 0;

/** An index of its own content, and how to compare it with a fresh one. */
async function start() {
  const content = join(folder, `content-${++made}`);
  writeFiles(content, { ...companies, ...articles });
  const sync = (db: ReturnType<typeof open>, paths?: readonly string[]) =>
    syncIndex({ db, content, today: '2026-01-01', companies: loadCompanies(content).companies, threads: 0, paths });
  const open = () => openIndex(join(folder, `index-${++made}`)).db;
  const db = open();
  await sync(db);
  const isFresh = async () => {
    const fresh = open();
    await sync(fresh);
    assert.deepEqual(dumpIndex(db), dumpIndex(fresh));
  };
  return { content, sync: (...paths: string[]) => sync(db, paths), isFresh };
}

const sora = 'articles/2024-02-15-sora.en.md';
const sues = 'articles/2025-03-01-plainte.fr.md';
const changed = articleFile('2024-02-15-sora.en.md', 'OpenAI sued Google on 3 January 2024.')[sora] ?? '';

test('a sync of one path reads that file alone', async () => {
  const { content, sync } = await start();
  writeFiles(content, { [sora]: changed, [sues]: changed });
  const { seen, parsed, changes } = await sync(sora);
  assert.deepEqual([seen, parsed], [1, 1]);
  assert.deepEqual(
    changes.changed.map(({ slug, companies: named }) => [slug, named.toSorted()]),
    [['2024-02-15-sora', ['google', 'openai']]],
  );
  assert.deepEqual(changes.timelines, ['google', 'google openai', 'openai']);
});

test('each change of a path leaves the index as a fresh one', async () => {
  const { content, sync, isFresh } = await start();
  writeFiles(content, articleFile('deep/er/2025-05-05-new.en.md', 'Google sued OpenAI on 3 May 2025.'));
  await sync('articles/deep');
  await isFresh();
  renameSync(join(content, sora), join(content, 'articles/2024-02-15-sora-2.en.md'));
  const { changes } = await sync(sora, 'articles/2024-02-15-sora-2.en.md');
  assert.deepEqual(
    [changes.added, changes.removed].map((list) => list.map(({ slug }) => slug)),
    [['2024-02-15-sora-2'], ['2024-02-15-sora']],
  );
  await isFresh();
  renameSync(join(content, 'articles/deep'), join(content, 'articles/deeper'));
  await sync('articles/deep', 'articles/deeper');
  await isFresh();
  rmSync(join(content, 'articles/deeper'), { recursive: true });
  await sync('articles/deeper');
  await isFresh();
  rmSync(join(content, sues));
  mkdirSync(join(content, sues));
  await sync(sues);
  await isFresh();
});

test('two files of one slug are named and come back, wherever they stand', async () => {
  const { content, sync, isFresh } = await start();
  writeFiles(content, { 'articles/other/2024-02-15-SORA.fr.md': changed });
  await sync('articles/other/2024-02-15-SORA.fr.md');
  await isFresh();
  rmSync(join(content, sora));
  await sync(sora);
  await isFresh();
  writeFiles(content, { [sora]: changed });
  await sync(sora);
  rmSync(join(content, 'articles/other'), { recursive: true });
  await sync('articles/other');
  await isFresh();
});

test('a path that is no article changes nothing', async () => {
  const { content, sync, isFresh } = await start();
  writeFiles(content, { 'articles/note.txt': 'a note', 'images/a.svg': '<svg/>' });
  const { seen, changes } = await sync('articles/note.txt', 'images/a.svg', 'nothing/here.md');
  assert.equal(seen, 0);
  assert.deepEqual(changes, { added: [], changed: [], removed: [], timelines: [], isPart: false });
  await isFresh();
});
