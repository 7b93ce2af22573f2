import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { type Holder, openLibrary, syncLibrary } from './library.ts';
import { type SearchQuery, search } from './search.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaisons-find-'));
const content = join(folder, 'content');
mkdirSync(join(content, 'articles', '2025'), { recursive: true });
mkdirSync(join(content, 'companies'), { recursive: true });
const company = (slug: string, name: string) =>
  writeFileSync(join(content, 'companies', `${slug}.md`), `---\nname: ${name}\nkind: company\n---\n`);
company('openai', 'OpenAI');
company('meta', 'Meta');

const fileOf = (slug: string, lang: string) => join(content, 'articles', '2025', `${slug}.${lang}.md`);

function write(slug: string, lang: string, title: string, body: string, more = ''): void {
  const head = `title: ${JSON.stringify(title)}\ndate: ${slug.slice(0, 10)}\nlang: ${lang}\nsource: {name: Le Journal}\n${more}`;
  writeFileSync(fileOf(slug, lang), `---\n${head}---\n\n${body}\n`);
}

const holder: Holder = { library: openLibrary(content, join(folder, 'index.sqlite')), log: () => {}, threads: 0 };
const sync = () => syncLibrary(holder, '2026-01-01');

const find = (text: string, more: Partial<SearchQuery> = {}) =>
  search(holder.library, { text, filter: {}, locale: 'fr', order: 'rank', limit: 10, ...more });
const slugs = (text: string, more: Partial<SearchQuery> = {}) =>
  find(text, more).articles.map(({ article }) => article.slug);

beforeEach(async () => {
  rmSync(join(content, 'articles', '2025'), { recursive: true });
  mkdirSync(join(content, 'articles', '2025'));
  write('2025-01-10-proces', 'fr', 'Le procès', 'OpenAI répond à un juge. Il met fin au débat.', 'tags: [justice]\n');
  write('2025-02-10-puces', 'fr', 'Des puces', 'Meta achète des puces. Le procès attendra.');
  write('2025-03-10-chips', 'en', 'Chips again', 'OpenAI buys chips from a rival.');
  await sync();
});

after(() => {
  holder.library.db.close();
  rmSync(folder, { recursive: true });
});

test('the title weighs more than the text', () => {
  assert.deepEqual(slugs('proces'), ['2025-01-10-proces', '2025-02-10-puces']);
});

test('a company named like a common word is found by its name alone', () => {
  assert.deepEqual(slugs('meta'), ['2025-02-10-puces']);
});

test('fields narrow, exclude and combine', () => {
  assert.deepEqual(slugs('company:openai'), ['2025-03-10-chips', '2025-01-10-proces']);
  assert.deepEqual(slugs('company:openai -lang:en'), ['2025-01-10-proces']);
  assert.deepEqual(slugs('tag:justice OR company:Meta'), ['2025-02-10-puces', '2025-01-10-proces']);
  assert.deepEqual(slugs('published:2025-02..2025-03'), ['2025-03-10-chips', '2025-02-10-puces']);
  assert.deepEqual(slugs('source:"le journal" puce'), ['2025-02-10-puces']);
  assert.deepEqual(slugs('', { filter: { company: ['openai'], lang: 'en' } }), ['2025-03-10-chips']);
});

test('a query that asks nothing finds nothing', () => {
  for (const text of ['', '   ', '!!!', '🙂', '"', '()']) assert.deepEqual(slugs(text), [], text);
});

test('where no article has all the words, those with some are shown, and it is said', () => {
  const { relaxed, articles } = find('procès girafe');
  assert.equal(relaxed, true);
  assert.equal(articles.length, 2);
  assert.equal(find('procès juge').relaxed, false);
});

test('a slip in a name is put right, and it is said', () => {
  const { corrected, suggestion, articles } = find('opneai');
  assert.deepEqual([corrected, suggestion, articles.length], [true, 'openai', 2]);
});

test('while a word is being typed its beginning is enough', () => {
  assert.deepEqual(slugs('deba', { typing: false }), []);
  assert.deepEqual(slugs('deba', { typing: true }), ['2025-01-10-proces']);
});

test('what is changed or deleted is found as it is now', async () => {
  write('2025-01-10-proces', 'fr', 'Le jugement', 'OpenAI répond.');
  rmSync(fileOf('2025-03-10-chips', 'en'));
  await sync();
  assert.deepEqual(slugs('proces'), ['2025-02-10-puces']);
  assert.deepEqual(slugs('jugement'), ['2025-01-10-proces']);
  assert.deepEqual(slugs('chips'), []);
  const { n } = holder.library.db.prepare('SELECT count(*) AS n FROM search_articles').get() ?? {};
  assert.equal(n, 2);
});

test('of two sides of a translation the one of the interface is shown', async () => {
  write('2025-01-11-trial', 'en', 'The procès', 'OpenAI.', 'translation: 2025-01-10-proces\n');
  await sync();
  assert.deepEqual(slugs('openai proces', { locale: 'fr' }), ['2025-01-10-proces']);
  assert.deepEqual(slugs('openai proces', { locale: 'en' }), ['2025-01-11-trial']);
  assert.deepEqual(slugs('juge', { locale: 'en' }), ['2025-01-10-proces']);
});

test('pages follow each other without a gap or a repetition, by rank and by date', async () => {
  for (let n = 10; n < 40; n++) write(`2025-05-10-a-${n}`, 'en', `Chips ${n}`, 'Chips and more.');
  await sync();
  for (const order of ['rank', 'date'] as const) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = find('chips', { order, limit: 7, cursor });
      seen.push(...page.articles.map(({ article }) => article.slug));
      cursor = page.next;
      assert.ok(seen.length <= 31, order);
    } while (cursor);
    assert.equal(seen.length, 31);
    assert.equal(new Set(seen).size, 31);
  }
});

test('facets count what is found', () => {
  const { facets, total } = find('proces OR chips');
  assert.equal(total, 3);
  assert.deepEqual(facets.lang, [
    { value: 'fr', count: 2 },
    { value: 'en', count: 1 },
  ]);
  assert.deepEqual(facets.company[0], { value: 'openai', count: 2 });
});

test('an exact search finds nothing but what is asked, and everything where nothing is', () => {
  assert.deepEqual(slugs('procès girafe', { exact: true }), []);
  assert.deepEqual(slugs('opneai', { exact: true }), []);
  assert.deepEqual(slugs('', { exact: true, order: 'date' }), [
    '2025-03-10-chips',
    '2025-02-10-puces',
    '2025-01-10-proces',
  ]);
  assert.deepEqual(slugs('!!!', { exact: true }), []);
});

test('a filter leaves as many as was said, where the sides of a translation differ', async () => {
  write('2025-01-11-trial', 'en', 'The procès', 'OpenAI and Meta.', 'translation: 2025-01-10-proces\n');
  await sync();
  const { facets } = find('proces');
  assert.deepEqual(facets.company, [
    { value: 'meta', count: 2 },
    { value: 'openai', count: 1 },
  ]);
  for (const { value, count } of [...facets.company])
    assert.equal(find('proces', { filter: { company: [value] } }).total, count, value);
  for (const { value, count } of facets.lang)
    assert.equal(slugs('proces', { filter: { lang: value === 'fr' ? 'fr' : 'en' } }).length, count, value);
});
