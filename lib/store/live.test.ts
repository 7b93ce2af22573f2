import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { articleFile, articles, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { viewArticle } from './article-view.ts';
import { countCompany } from './counts.ts';
import type { Library } from './library.ts';
import { serveLibrary } from './serve-library.ts';

const folder = makeFolder(after);
let made = 0;

/** A service that follows a folder of its own. */
async function start(t: TestContext, threads?: number) {
  const content = join(folder, `content-${++made}`);
  writeFiles(content, { ...companies, ...articles });
  const open = (isWatching: boolean) =>
    serveLibrary({
      content,
      index: join(folder, `index-${++made}.sqlite`),
      today: () => '2026-01-01',
      log: () => {},
      isWatching,
      ...(threads !== undefined && { threads }),
    });
  const service = open(true);
  t.after(service.close);
  await service.sync();
  const until = async (holds: (library: Library) => boolean) => {
    while (!(await service.ask(holds))) await sleep(10);
  };
  const dumpFresh = async () => {
    const fresh = open(false);
    await fresh.sync();
    const dump = dumpIndex(fresh.library().db);
    await fresh.close();
    return dump;
  };
  return { content, service, until, dumpFresh };
}

const sora = 'articles/2024-02-15-sora.en.md';

test('what happens to the folder is answered without anybody asking for it', async (t) => {
  const { content, until } = await start(t);
  const file = articleFile('2025-05-05-new.en.md', 'Google sued OpenAI on 3 May 2025.');
  writeFiles(content, file);
  await until((library) => viewArticle(library, '2025-05-05-new', 'en') !== undefined);
  renameSync(join(content, 'articles/2025-05-05-new.en.md'), join(content, 'articles/2025-05-05-newer.en.md'));
  await until((library) => viewArticle(library, '2025-05-05-newer', 'en') !== undefined);
  await until((library) => viewArticle(library, '2025-05-05-new', 'en') === undefined);
  rmSync(join(content, sora));
  await until((library) => viewArticle(library, '2024-02-15-sora', 'en') === undefined);
  writeFiles(content, { 'companies/google.md': '---\nname: Alphabet\nkind: company\n---\n' });
  await until(({ db, companies: known }) => {
    return known.get('google')?.name === 'Alphabet' && countCompany(db, 'en', 'google') === 0;
  });
  const report = (library: Library) => viewArticle(library, '2025-03-01-plainte', 'fr')?.events.length;
  writeFiles(content, { 'companies/google.md': companies['companies/google.md'] });
  await until((library) => report(library) === 1);
});

test('thousands of files that come at once leave the index as a fresh one', async (t) => {
  const { content, service, until, dumpFresh } = await start(t);
  mkdirSync(join(content, 'articles/2021'));
  const days = Array.from({ length: 5_000 }, (_, number) => {
    const day = `2021-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    return { name: `2021/${day}-n${number}.en.md`, day };
  });
  for (const { name, day } of days) {
    const text = `---\ntitle: ${name}\ndate: ${day}\nlang: en\n---\nNothing much.\n`;
    writeFileSync(join(content, 'articles', name), text);
  }
  writeFiles(content, { [sora]: articleFile('2024-02-15-sora.en.md', 'Google sued OpenAI.')[sora] ?? '' });
  await until(({ progress }) => progress.state === 'ready' && progress.seen === 5_004);
  await until((library) => viewArticle(library, '2024-02-15-sora', 'en')?.html.includes('sued') === true);
  await service.sync();
  assert.deepEqual(dumpIndex(service.library().db), await dumpFresh());
});
