import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { loadCompanies } from '../content/dictionary.ts';
import { articleFile, articles, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex as dump } from '../testing/dump.ts';
import { listArticles } from './articles.ts';
import { countCompany, countMonths, countTag, listRejected } from './counts.ts';
import { openIndex } from './open.ts';
import { syncIndex } from './sync.ts';
import { findDamage } from './verify.ts';

const folder = makeFolder(after);
let made = 0;

function makeContent(files: Readonly<Record<string, string>> = { ...companies, ...articles }): string {
  const content = join(folder, `content-${++made}`);
  mkdirSync(content);
  writeFiles(content, files);
  return content;
}

function open(name = `index-${++made}`): DatabaseSync {
  return openIndex(join(folder, name)).db;
}

function sync(db: DatabaseSync, content: string, today = '2026-01-01') {
  return syncIndex({ db, content, today, companies: loadCompanies(content).companies, threads: 0 });
}

const slugs = (db: DatabaseSync, query: Omit<Parameters<typeof listArticles>[1], 'limit'>) =>
  listArticles(db, { ...query, limit: 50 }).map(({ head }) => head.slug);

test('a second sync of an unchanged folder parses nothing and changes nothing', async () => {
  const content = makeContent();
  const db = open();
  assert.equal((await sync(db, content)).parsed, 4);
  const first = dump(db);
  assert.equal((await sync(db, content)).parsed, 0);
  utimesSync(join(content, 'articles/2024-02-15-sora.en.md'), 1, 1);
  assert.equal((await sync(db, content)).parsed, 0);
  assert.deepEqual(dump(db), first);
});

test('the index is the same in whatever order and number of steps files came', async () => {
  const content = makeContent();
  const whole = open();
  await sync(whole, content);
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ]) {
    const stepwise = makeContent(companies);
    const db = open();
    for (const index of order) {
      const [name, text] = Object.entries(articles)[index] ?? ['', ''];
      writeFiles(stepwise, { [name]: text });
      await sync(db, stepwise);
    }
    assert.deepEqual(dump(db), dump(whole), order.join());
  }
});

test('what was added and taken away again leaves no trace', async () => {
  const content = makeContent();
  const db = open();
  await sync(db, content);
  const before = dump(db);
  writeFiles(
    content,
    articleFile(
      '2025-04-01-more.en.md',
      'OpenAI sued Google on 31 March 2025.',
      'translation: 2025-03-01-plainte\ntags: [new]\n',
    ),
  );
  await sync(db, content);
  assert.notDeepEqual(dump(db), before);
  rmSync(join(content, 'articles/2025-04-01-more.en.md'));
  await sync(db, content);
  assert.deepEqual(dump(db), before);
  assert.equal(findDamage(db), undefined);
});

test('of two sides of a translation each language lists its own, and counts agree with lists', async () => {
  const content = makeContent();
  const db = open();
  await sync(db, content);
  assert.deepEqual(slugs(db, { locale: 'fr' }), ['2025-03-01-plainte', '2024-02-15-sora', '2023-01-25-investit']);
  assert.deepEqual(slugs(db, { locale: 'en' }), ['2025-03-01-plainte', '2024-02-15-sora', '2023-01-24-invests']);
  assert.deepEqual(slugs(db, { locale: 'en', company: 'microsoft' }), ['2025-03-01-plainte', '2023-01-24-invests']);
  assert.equal(countCompany(db, 'en', 'microsoft'), 2);
  assert.deepEqual(slugs(db, { locale: 'en', tag: 'money' }), ['2024-02-15-sora', '2023-01-24-invests']);
  assert.equal(countTag(db, 'fr', 'money'), 1);
  assert.deepEqual(slugs(db, { locale: 'en', month: '2023-01' }), ['2023-01-24-invests']);
  assert.deepEqual(
    countMonths(db, 'en').map(({ month, articles: n }) => `${month} ${n}`),
    ['2025-03 1', '2024-02 1', '2023-01 1'],
  );
});

test('a list goes on where it stopped, one article at a time', async () => {
  const db = open();
  await sync(db, makeContent());
  const seen: string[] = [];
  let after: { moment: string; slug: string } | undefined;
  for (;;) {
    const [found] = listArticles(db, { locale: 'en', limit: 1, ...(after && { after }) });
    if (!found) break;
    seen.push(found.head.slug);
    after = { moment: found.moment, slug: found.head.slug };
  }
  assert.deepEqual(seen, slugs(db, { locale: 'en' }));
});

test('drafts stand nowhere and an article waits for its day, also when the clock goes back', async () => {
  const content = makeContent({
    ...companies,
    ...articleFile('2025-01-01-draft.en.md', 'OpenAI.', 'draft: true\n'),
    ...articleFile('2025-06-01-later.en.md', 'OpenAI sued Google.'),
  });
  const db = open();
  await sync(db, content, '2025-05-31');
  assert.deepEqual(slugs(db, { locale: 'en' }), []);
  assert.equal(countCompany(db, 'en', 'openai'), 0);
  const waiting = dump(db);
  await sync(db, content, '2025-06-01');
  assert.deepEqual(slugs(db, { locale: 'en' }), ['2025-06-01-later']);
  await sync(db, content, '2025-05-31');
  assert.deepEqual(dump(db), waiting);
});

test('a file that becomes bad leaves its page, is named, and comes back when mended', async () => {
  const content = makeContent();
  const db = open();
  await sync(db, content);
  const before = dump(db);
  const [name = '', text = ''] = Object.entries(articles)[2] ?? [];
  writeFiles(content, { [name]: text.replace('2024-02-15\n', '2024-02-30\n') });
  await sync(db, content);
  assert.equal(slugs(db, { locale: 'en' }).includes('2024-02-15-sora'), false);
  assert.deepEqual(
    listRejected(db).map(({ file, field, found }) => [file, field, found]),
    [[name, 'date', '2024-02-30']],
  );
  writeFiles(content, { [name]: text });
  await sync(db, content);
  assert.deepEqual(dump(db), before);
});

test('two files of one slug leave together and the one that stays comes back', async () => {
  const content = makeContent();
  const db = open();
  await sync(db, content);
  const before = dump(db);
  writeFiles(content, articleFile('moved/2024-02-15-sora.fr.md', 'Autre.'));
  await sync(db, content);
  assert.equal(slugs(db, { locale: 'en' }).length, 2);
  assert.deepEqual(
    listRejected(db).map(({ code }) => code),
    ['duplicate', 'duplicate'],
  );
  rmSync(join(content, 'articles/moved/2024-02-15-sora.fr.md'));
  await sync(db, content);
  assert.deepEqual(dump(db), before);
});

test('a renamed file keeps its article', async () => {
  const content = makeContent();
  const db = open();
  await sync(db, content);
  mkdirSync(join(content, 'articles/2024'));
  renameSync(join(content, 'articles/2024-02-15-sora.en.md'), join(content, 'articles/2024/2024-02-15-sora.en.md'));
  await sync(db, content);
  assert.equal(slugs(db, { locale: 'en' }).length, 3);
  assert.equal(findDamage(db), undefined);
});

test('a new alias changes the companies of articles that were read before', async () => {
  const content = makeContent();
  const db = open();
  await sync(db, content);
  assert.equal(countCompany(db, 'en', 'google'), 2);
  writeFiles(content, { 'companies/google.md': '---\nname: Alphabet\nkind: company\n---\n' });
  await sync(db, content);
  assert.equal(countCompany(db, 'en', 'google'), 0);
});

test('an act told twice in the same words is two reports of one article', async () => {
  const content = makeContent({
    ...companies,
    ...articleFile(
      '2025-04-01-twice.en.md',
      'OpenAI sued Google on 31 March 2025.\n\nOpenAI sued Google on 31 March 2025.',
    ),
  });
  const db = open();
  await sync(db, content);
  assert.equal(db.prepare('SELECT count(*) AS n FROM evidence').get()?.n, 2);
  assert.equal(findDamage(db), undefined);
});
