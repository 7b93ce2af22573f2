import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadCompanies } from '../content/dictionary.ts';
import { formatRejected } from '../content/problems.ts';
import { articleFile, articles, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { listRejected } from './counts.ts';
import { indexAhead } from './index-ahead.ts';
import { renewIndex } from './open.ts';
import { serveLibrary } from './serve-library.ts';
import { listPage } from './summaries.ts';
import { syncIndex } from './sync.ts';
import { viewTimeline } from './timeline-view.ts';

const folder = makeFolder(after);
// Whoever runs the tests, others get as far as content/.
chmodSync(folder, 0o755);
let made = 0;

/** Content with an index of it in memory. */
async function start() {
  const content = join(folder, `content-${++made}`);
  writeFiles(content, { ...companies, ...articles, 'articles/2026/2026-01-01-a.en.md': deal, 'corrections.yaml': '' });
  const { db } = renewIndex(undefined);
  const sync = (...paths: string[]) => {
    const listed = loadCompanies(content).companies;
    return syncIndex({
      ...{ db, content, today: '2026-01-01', companies: listed, threads: 0 },
      paths: paths.length > 0 ? paths : undefined,
    });
  };
  await sync();
  return { content, db, sync };
}

const [deal = ''] = Object.values(articleFile('2026-01-01-a.en.md', 'Microsoft sued OpenAI on 1 January 2026.'));

/** The superuser may open any folder: what it does here it does as somebody else. */
async function asNobody(work: () => Promise<unknown>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('a folder that is not there, or is none, takes nothing from the index', async () => {
  const { content, db, sync } = await start();
  const before = dumpIndex(db);
  const away = `${content}-away`;
  renameSync(content, away);
  for (const paths of [[], ['articles'], ['articles/2026', 'corrections.yaml'], ['companies']]) {
    const { seen, parsed, removed, changes } = await sync(...paths);
    assert.deepEqual([seen, parsed, removed, changes.removed, changes.timelines], [5, 0, 0, [], []]);
  }
  writeFileSync(content, 'a file in its place');
  await sync();
  assert.deepEqual(dumpIndex(db), before);
  rmSync(content);
  renameSync(away, content);
  rmSync(join(content, 'articles/2026'), { recursive: true });
  assert.equal((await sync()).removed, 1);
});

test('content/ without its folders takes nothing from the index, empty folders all of it', async () => {
  const { content, db, sync } = await start();
  const before = dumpIndex(db);
  renameSync(content, `${content}-away`);
  for (const name of ['', 'lost+found', 'images']) {
    mkdirSync(join(content, name), { recursive: true });
    for (const paths of [[], ['articles'], ['companies', 'corrections.yaml']])
      assert.deepEqual((await sync(...paths)).removed, 0, name);
  }
  assert.deepEqual(dumpIndex(db), before);
  rmSync(content, { recursive: true });
  renameSync(`${content}-away`, content);
  rmSync(join(content, 'articles'), { recursive: true });
  mkdirSync(join(content, 'articles'));
  assert.equal((await sync()).removed, 5);
});

test('a folder below that may not be opened is named and keeps its articles; others still go', {
  skip: process.platform === 'win32',
}, async () => {
  for (const paths of [[], ['articles']]) {
    const { content, db, sync } = await start();
    const before = dumpIndex(db).articles;
    const closed = join(content, 'articles/2026');
    chmodSync(closed, 0);
    await asNobody(() => sync(...paths));
    assert.deepEqual(dumpIndex(db).articles, before);
    assert.deepEqual(
      listRejected(db).map(({ file, code, found }) => [file, code, found]),
      [['articles/2026', 'unreadable', 'EACCES']],
    );
    // What is elsewhere now, under the same slug or gone, is no more there.
    rmSync(join(content, 'articles/2024-02-15-sora.en.md'));
    writeFiles(content, { 'articles/2026-01-01-a.en.md': deal.replace('sued', 'acquired') });
    await asNobody(() => sync());
    const files = [...db.prepare('SELECT file FROM articles ORDER BY file').all()].map(({ file }) => file);
    assert.deepEqual(files, [
      ...['articles/2023-01-24-invests.en.md', 'articles/2023-01-25-investit.fr.md'],
      ...['articles/2025-03-01-plainte.fr.md', 'articles/2026-01-01-a.en.md'],
    ]);
    chmodSync(closed, 0o755);
    rmSync(closed, { recursive: true });
    await sync();
    assert.deepEqual(listRejected(db), []);
  }
});

test('a service that starts without its content says so once and shows what it had read, companies too', async () => {
  const content = join(folder, `content-${++made}`);
  const index = join(folder, 'served.sqlite');
  writeFiles(content, { ...companies, ...articles });
  const serve = (log: (line: string) => void) =>
    serveLibrary({ content, index, today: () => '2026-01-01', log, threads: 0 });
  const first = serve(() => {});
  await first.sync();
  await first.close();
  const away = `${content}-away`;
  renameSync(content, away);
  const lines: string[] = [];
  const service = serve((line) => lines.push(line));
  after(() => service.close());
  await service.sync();
  await service.sync();
  assert.deepEqual(lines, [
    'content/: expected the folder that holds articles/ and companies/; found nothing. Check the path that LIAISONS_CONTENT gives, that its disk is mounted, and the permissions of the folder.',
  ]);
  const [rejected] = service.library().rejected;
  assert.ok(rejected);
  assert.match(
    formatRejected(rejected, 'fr'),
    /^content\/: attendu le dossier qui contient articles\/ et companies\/ ; trouvé rien\. Vérifiez/,
  );
  const shown = await service.ask((library) => [
    listPage(library, { locale: 'en', limit: 50 }).articles.length,
    viewTimeline(library, { a: 'microsoft', b: 'openai' }, {}, '2026-01-01')?.a.name,
    library.progress.state,
  ]);
  assert.deepEqual(shown, [3, 'Microsoft', 'ready']);
  renameSync(away, content);
  await service.sync();
  assert.deepEqual(service.library().rejected, []);
  assert.match(service.library().companies.get('microsoft')?.profile.en ?? '', /A maker/);
});

test('what a damaged index says of companies keeps no service from starting', async () => {
  const content = join(folder, `content-${++made}`);
  const index = join(folder, 'damaged.sqlite');
  writeFiles(content, { ...companies, ...articles });
  const options = { content, index, today: () => '2026-01-01', log: () => {}, threads: 0 };
  const first = serveLibrary(options);
  await first.sync();
  await first.close();
  first.library().db.exec("UPDATE stamp SET value = '[{' WHERE name = 'companies'");
  const service = serveLibrary(options);
  after(() => service.close());
  assert.equal(service.library().companies.size, 3);
  assert.equal(await service.ask((library) => listPage(library, { locale: 'en', limit: 50 }).articles.length), 3);
});

test('an index is not made anew of content that is not there', async () => {
  const content = join(folder, `content-${++made}`);
  const index = join(folder, 'ahead.sqlite');
  writeFiles(content, { ...companies, ...articles });
  const ahead = (isRebuilt: boolean) =>
    indexAhead({ content, index, today: '2026-01-01', isRebuilt, log: () => {}, onProgress: () => {} });
  assert.deepEqual((await ahead(false)).rejected, []);
  renameSync(content, `${content}-away`);
  const { seen, rejected } = await ahead(true);
  assert.deepEqual([seen, rejected.map(({ code }) => code)], [4, ['root']]);
});
