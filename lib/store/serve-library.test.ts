import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { articleFile, articles, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { listRejected } from './counts.ts';
import { type Holder, openLibrary, syncLibrary } from './library.ts';
import { openIndex, writeStamp } from './open.ts';
import { isSealed } from './seal.ts';
import { serveLibrary } from './serve-library.ts';
import { inTransaction } from './statements.ts';
import { listPage } from './summaries.ts';
import { listPairs } from './timeline-lists.ts';

const folder = makeFolder(after);
const content = join(folder, 'content');
writeFiles(content, { ...companies, ...articles, 'articles/bad.en.md': 'bad' });
const named = /^articles\/bad\.en\.md:1: expected /;

type Answer = { readonly text: string; readonly log: readonly string[] };

const digest = (answers: unknown): string => createHash('sha256').update(JSON.stringify(answers)).digest('base64url');

/** What a process that starts on this index answers, and what it logs. */
async function answer(index: string, from = content): Promise<Answer> {
  const log: string[] = [];
  const told: string[] = [];
  const service = serveLibrary({
    content: from,
    index,
    today: () => '2026-01-01',
    log: (line) => (named.test(line) ? told.push(line) : log.push(line)),
    threads: 0,
  });
  const text = await service.ask((library) => {
    const pages = (['fr', 'en'] as const).map((locale) => listPage(library, { locale, limit: 50 }));
    return digest([pages, listPairs(library, 50), listRejected(library.db)]);
  });
  await service.sync();
  await service.close();
  service.library().db.close();
  if (from === content) assert.equal(told.length, 1, 'a bad file is named once');
  return { text, log };
}

const fresh = await answer(join(folder, 'fresh.sqlite'));
let made = 0;

/** A finished index that nothing holds open, all of it in its one file. */
async function makeIndex(): Promise<string> {
  const index = join(folder, `index-${++made}.sqlite`);
  await answer(index);
  const db = new DatabaseSync(index);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  db.close();
  return index;
}

const damages: readonly (readonly [string, (index: string) => void])[] = [
  [
    'text in its place',
    (index) => writeFileSync(index, 'not a database, and longer than the header of one: '.repeat(4)),
  ],
  ['nothing in its place', (index) => writeFileSync(index, '')],
  ['half of it', (index) => truncateSync(index, statSync(index).size / 2)],
  ['a few bytes of it', (index) => truncateSync(index, 50)],
  ['zeros in its middle', (index) => overwrite(index, 0.5, Buffer.alloc(8192))],
  ['a damaged header', (index) => overwrite(index, 0, Buffer.from('SQLite format 3\0\xff\xff', 'latin1'))],
  ['another version', (index) => alter(index, "UPDATE stamp SET value = '0.0'")],
  ['a newer version', (index) => alter(index, "UPDATE stamp SET value = '999.1'")],
  ['a missing table', (index) => alter(index, 'DROP TABLE mentions')],
  ['an altered text', (index) => alter(index, "UPDATE articles SET head = replace(head, 'Sora', 'Sara')")],
  ['an altered count', (index) => alter(index, 'UPDATE counts SET articles = articles + 1')],
  ['a lost mention', (index) => alter(index, "DELETE FROM mentions WHERE company = 'openai'")],
  [
    'an altered report',
    (index) => alter(index, "UPDATE evidence SET report = replace(report, 'Microsoft', 'Macrosoft')"),
  ],
  ['an altered event', (index) => alter(index, "UPDATE events SET parties = replace(parties, 'openai', 'google')")],
  ['a lost event', (index) => alter(index, "DELETE FROM seats WHERE b = 'openai'")],
  ['its log alone', (index) => renameSync(index, `${index}-wal`)],
];

function overwrite(index: string, part: number, bytes: Buffer): void {
  const whole = readFileSync(index);
  bytes.copy(whole, Math.floor(whole.length * part));
  writeFileSync(index, whole);
}

function alter(index: string, sql: string): void {
  const db = new DatabaseSync(index);
  db.exec(sql);
  db.close();
}

for (const [what, damage] of damages) {
  test(`an index with ${what} gives the answers of a fresh one, with a line of log at most`, async () => {
    const index = await makeIndex();
    damage(index);
    const { text, log } = await answer(index);
    assert.equal(text, fresh.text);
    assert.ok(log.length <= 1, log.join('\n'));
    assert.deepEqual(await answer(index), { text: fresh.text, log: [] });
  });
}

test('flipped bytes anywhere give the answers of a fresh index', async () => {
  const index = await makeIndex();
  const whole = readFileSync(index);
  for (let turn = 0; turn < 40; turn++) {
    const place = Math.floor((whole.length * (turn + 0.37)) / 40);
    const flipped = Buffer.from(whole);
    flipped[place] = (flipped[place] ?? 0) ^ 0x55;
    writeFileSync(index, flipped);
    for (const suffix of ['-wal', '-shm', '.own', '.own-wal', '.own-shm']) rmSync(index + suffix, { force: true });
    assert.equal((await answer(index)).text, fresh.text, `byte ${place}`);
  }
});

test('what is no index of ours is left as it is', async () => {
  const folderInPlace = join(folder, 'folder.sqlite');
  mkdirSync(folderInPlace);
  const foreign = join(folder, 'foreign.sqlite');
  alter(foreign, 'CREATE TABLE precious (x); INSERT INTO precious VALUES (1)');
  const pipe = join(folder, 'pipe.sqlite');
  if (process.platform !== 'win32') execFileSync('mkfifo', [pipe]);
  for (const path of [folderInPlace, foreign, pipe]) assert.equal((await answer(path)).text, fresh.text);
  const db = new DatabaseSync(foreign);
  assert.equal(db.prepare('SELECT count(*) AS n FROM precious').get()?.n, 1);
  db.close();
});

test('an index is known for ours from its first moment', () => {
  const index = join(folder, 'early.sqlite');
  const { db } = openIndex(index);
  // As a process leaves it that is killed.
  assert.equal(openIndex(index).path, index);
  db.close();
});

test('an index that another process holds is left to it', async () => {
  const index = await makeIndex();
  const holder = new DatabaseSync(index);
  holder.exec('BEGIN EXCLUSIVE');
  const { text } = await answer(index);
  holder.exec('ROLLBACK');
  assert.equal(text, fresh.text);
  assert.equal(holder.prepare('SELECT count(*) AS n FROM articles').get()?.n, 4);
  holder.close();
});

test('where nothing can be written the index lives in memory', async () => {
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, 'a file where a folder is needed');
  assert.equal((await answer(join(blocked, 'index.sqlite'))).text, fresh.text);
  if (process.getuid?.() === 0) return; // the superuser may write anywhere
  const readOnly = join(folder, 'read-only');
  mkdirSync(readOnly);
  chmodSync(readOnly, 0o500);
  assert.equal((await answer(join(readOnly, 'index.sqlite'))).text, fresh.text);
});

test('an index that never fits its disk lives in memory, with one line of log', async () => {
  const small = join(folder, 'small.sqlite');
  const lines: string[] = [];
  const service = serveLibrary({
    content,
    index: small,
    today: () => '2026-01-01',
    log: (l) => lines.push(l),
    threads: 0,
  });
  // Taken back by the pragma that a full disk answers with: SQLITE_FULL at the next page.
  service.library().db.exec('PRAGMA max_page_count = 1');
  await service.sync();
  assert.equal(service.library().path, undefined);
  assert.equal(listPage(service.library(), { locale: 'en', limit: 50 }).articles.length, 3);
  assert.deepEqual(
    lines.filter((line) => !named.test(line)),
    ['The index is kept in memory: database or disk is full'],
  );
});

test('an index that was there before is left as it is where its disk is full', async () => {
  const index = await makeIndex();
  const grown = join(folder, 'grown');
  const log: string[] = [];
  writeFiles(grown, {
    ...companies,
    ...articles,
    ...articleFile('2025-05-05-x.en.md', 'OpenAI sued Google. '.repeat(400)),
  });
  const service = serveLibrary({
    content: grown,
    index,
    today: () => '2026-01-01',
    log: (l) => log.push(l),
    threads: 0,
  });
  // No lower than what it has.
  service.library().db.exec('PRAGMA max_page_count = 1');
  await service.sync();
  assert.equal(listPage(service.library(), { locale: 'en', limit: 50 }).articles.length, 4);
  assert.deepEqual(log, ['The index is kept in memory: database or disk is full']);
  assert.equal((await answer(index)).text, fresh.text);
});

test('two services on one index both answer, and what one indexes the other shows', async () => {
  const index = join(folder, 'shared.sqlite');
  const shared = join(folder, 'shared-content');
  writeFiles(shared, { ...companies, ...articles });
  const options = { content: shared, index, today: () => '2026-01-01', log: () => {}, threads: 0 };
  const [one, two] = [serveLibrary(options), serveLibrary(options)];
  const count = (service: typeof one) =>
    service.ask((library) => listPage(library, { locale: 'en', limit: 50 }).articles.length);
  assert.deepEqual(await Promise.all([count(one), count(two)]), [3, 3]);
  writeFiles(shared, articleFile('2025-05-05-x.en.md', 'OpenAI sued Google.'));
  await Promise.all([one.sync(), two.sync()]);
  assert.deepEqual([await count(one), await count(two)], [4, 4]);
});

test('a thread of its own gives the same index', async () => {
  const options = { content, index: join(folder, 'apart.sqlite'), today: () => '2026-01-01', log: () => {} };
  const apart = serveLibrary(options);
  await apart.sync();
  const here = serveLibrary({ ...options, index: join(folder, 'here.sqlite'), threads: 0 });
  const dump = (service: typeof apart) =>
    service.ask(({ db }) => db.prepare('SELECT slug, head, html FROM articles ORDER BY slug').all());
  assert.deepEqual(await dump(apart), await dump(here));
});

test('many files that come at once are told as being read, a few are not', async () => {
  const growing = join(folder, 'growing');
  writeFiles(growing, { ...companies, ...articles });
  const told: string[] = [];
  const library = openLibrary(growing, join(folder, 'growing.sqlite'));
  const holder: Holder = {
    library,
    log: () => {},
    threads: 0,
    onProgress: ({ state, seen }) => told.push(`${state} ${seen}`),
  };
  await syncLibrary(holder, '2026-01-01');
  told.length = 0;
  for (const [count, expected] of [
    [2, []],
    [30, ['indexing 30', 'indexing 30']],
  ] as const) {
    const names = Array.from({ length: count }, (_, number) => `2025-05-05-${count}-${number}.en.md`);
    for (const name of names) writeFiles(growing, articleFile(name, 'OpenAI sued Google.'));
    await syncLibrary(
      holder,
      '2026-01-01',
      names.map((name) => `articles/${name}`),
    );
    assert.deepEqual(told, expected);
    assert.deepEqual([holder.library.progress.state, holder.library.progress.seen], ['ready', count === 2 ? 6 : 36]);
  }
});

test('an article whose day comes is shown without a restart', async () => {
  const waiting = join(folder, 'waiting');
  writeFiles(waiting, { ...companies, ...articleFile('2025-05-05-x.en.md', 'OpenAI sued Google.') });
  let today = '2025-05-04';
  const service = serveLibrary({
    content: waiting,
    index: join(folder, 'w.sqlite'),
    today: () => today,
    log: () => {},
    threads: 0,
  });
  const count = () => service.ask((library) => listPage(library, { locale: 'en', limit: 50 }).articles.length);
  assert.equal(await count(), 0);
  today = '2025-05-05';
  assert.equal(await count(), 1);
});

test('an index damaged while it is used is made anew under the reader’s question', async () => {
  const index = join(folder, 'used.sqlite');
  const service = serveLibrary({ content, index, today: () => '2026-01-01', log: () => {}, threads: 0 });
  const count = () => service.ask((library) => listPage(library, { locale: 'en', limit: 50 }).articles.length);
  assert.equal(await count(), 3);
  alter(index, 'DROP TABLE articles');
  assert.equal(await count(), 3);
});

test('a byte altered while the index is used is noticed at the next question', async () => {
  const index = join(folder, 'altered.sqlite');
  const log: string[] = [];
  const options = { content, index, today: () => '2026-01-01', log: (line: string) => log.push(line), threads: 0 };
  const service = serveLibrary(options);
  const dump = () => service.ask(({ db }) => dumpIndex(db));
  const before = await dump();
  service.seal();
  await dump();
  const bytes = readFileSync(index);
  const place = bytes.indexOf('OpenAI released Sora');
  bytes.write('Google', place);
  writeFileSync(index, bytes);
  assert.deepEqual(await dump(), before);
  assert.deepEqual(
    log.filter((line) => !named.test(line)),
    ['The index is made anew: its bytes are not those that were written'],
  );
});

test('a byte altered in an index of any size is noticed by all who ask meanwhile', async () => {
  const index = join(folder, 'large.sqlite');
  const service = serveLibrary({ content, index, today: () => '2026-01-01', log: () => {}, threads: 0 });
  await service.sync();
  const { db } = service.library();
  inTransaction(db, () => writeStamp(db, 'padding', '\n'.repeat(20 << 20)));
  service.seal();
  assert.ok(isSealed(db));
  const lead = () => service.ask((library) => listPage(library, { locale: 'en', limit: 50 }).articles[0]?.summary);
  const before = await lead();
  const bytes = readFileSync(index);
  bytes.write('Google', bytes.indexOf('OpenAI released Sora'));
  writeFileSync(index, bytes);
  assert.deepEqual(await Promise.all([lead(), lead(), lead()]), [before, before, before]);
  assert.notEqual(service.library().db, db);
});

test('a byte altered is noticed also where the seal came no further than the log', async () => {
  const index = join(folder, 'logged.sqlite');
  const service = serveLibrary({ content, index, today: () => '2026-01-01', log: () => {}, threads: 0 });
  const dump = () => service.ask(({ db }) => dumpIndex(db));
  const before = await dump();
  service.seal();
  await dump();
  const { db } = service.library();
  const seal = db.prepare('PRAGMA user_version').get()?.user_version;
  db.exec(`PRAGMA user_version = ${seal}`);
  assert.ok(isSealed(db) && statSync(`${index}-wal`).size > 0);
  const bytes = readFileSync(index);
  bytes.write('Google', bytes.indexOf('OpenAI released Sora'));
  writeFileSync(index, bytes);
  assert.deepEqual(await dump(), before);
  assert.notEqual(service.library().db, db);
});

test('what cannot be read of the problems is made anew with the rest', async () => {
  const index = join(folder, 'problems.sqlite');
  const service = serveLibrary({ content, index, today: () => '2026-01-01', log: () => {}, threads: 0 });
  await service.sync();
  alter(index, 'DROP TABLE rejected');
  await service.sync();
  assert.equal(listRejected(service.library().db).length, 1);
});

test('a process killed at any moment leaves an index that the next one completes', async () => {
  const index = join(folder, 'killed.sqlite');
  const script = join(import.meta.dirname, '..', 'testing', 'index-once.ts');
  for (let turn = 0; turn < 8; turn++) {
    if (turn % 3 === 0) rmSync(index, { force: true });
    await new Promise<void>((resolve) => {
      const child = execFile(process.execPath, [script, content, index], () => resolve());
      setTimeout(() => child.kill('SIGKILL'), 150 + turn * 60);
    });
    assert.equal((await answer(index)).text, fresh.text, `turn ${turn}`);
  }
  assert.ok(existsSync(index));
});
