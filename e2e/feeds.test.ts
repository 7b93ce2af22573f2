import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Parser from 'rss-parser';
import { z } from 'zod';
import { type Site, startSite, waitForNews } from '#lib/testing/site.ts';

let site: Site;

// What breaks feeds that are glued together: the end of CDATA, markup, a control character that XML forbids, length.
const hostile = `]]> & <b>&amp;</b> 🙂 ${'é'.repeat(5_000)} \u0007`;

before(async () => {
  site = await startSite({
    ownContent: true,
    prepare: (content) => writeArticle(content, '2026-09-01-hostile', hostile, 'A ]]> text & more <script>x</script>.'),
  });
  await waitForNews(site);
});

after(async () => {
  await site?.stop();
});

function writeArticle(content: string, slug: string, title: string, text: string): void {
  const head = `title: ${JSON.stringify(title)}\ndate: ${slug.slice(0, 10)}\nlang: en\nsource: {name: Test}\n`;
  writeFileSync(join(content, 'articles', '2026', `${slug}.en.md`), `---\n${head}---\n\n${text}\n`);
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(site.origin + path, { headers, redirect: 'manual' });

const lists = [
  '',
  '/fr',
  '/en',
  '/en/archive',
  '/fr/archive/2025/10',
  '/fr/companies/openai',
  '/en/tags/chips',
  '/fr/timelines',
  '/en/timelines/microsoft',
  '/fr/timelines/microsoft/openai',
  '/en/search?q=openai+microsoft',
  '/fr/search?q=proc%C3%A8s&lang=fr',
];

const fileOf = (list: string, file: string) => list.replace(/(\?|$)/, `/${file}$1`);

type Item = { readonly id: string; readonly url: string; readonly published: string };

async function readXml({ origin }: Site, path: string): Promise<Item[]> {
  const parser: Parser<object, { id?: string }> = new Parser();
  const feed = await parser.parseString(await (await fetch(origin + path)).text());
  return feed.items.map(({ guid, id, link, isoDate }) => {
    return { id: guid ?? id ?? '', url: link ?? '', published: isoDate ?? '' };
  });
}

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  language: z.enum(['fr', 'en']),
  feed_url: z.url(),
  items: z.array(
    z.object({ id: z.string(), url: z.url(), content_html: z.string(), date_published: z.iso.datetime() }),
  ),
});

for (const list of lists)
  test(`${list || 'the root'} has the same items as RSS, Atom and JSON`, async () => {
    for (const file of ['feed.xml', 'atom.xml', 'feed.json'])
      assert.equal((await get(fileOf(list, file))).status, 200, file);
    const items = await readXml(site, fileOf(list, 'feed.xml'));
    const json = jsonFeed.parse(await (await get(fileOf(list, 'feed.json'))).json());
    assert.ok(items.length > 0);
    assert.deepEqual(items, await readXml(site, fileOf(list, 'atom.xml')));
    assert.deepEqual(
      items,
      json.items.map(({ id, url, date_published: published }) => ({ id, url, published })),
    );
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    const days = items.map(({ published }) => published);
    assert.deepEqual(days, days.toSorted().reverse());
    assert.equal(json.language, list.startsWith('/fr') ? 'fr' : 'en');
    assert.equal(new URL(json.feed_url).pathname + new URL(json.feed_url).search, fileOf(list, 'feed.json'));
  });

test('the usual names answer at the root without a redirect', async () => {
  for (const path of ['/feed.xml', '/rss.xml', '/atom.xml', '/feed.json']) assert.equal((await get(path)).status, 200);
});

test('a list that is not there has no feed', async () => {
  for (const list of [
    '/de',
    '/en/companies/none',
    '/en/tags/none',
    '/fr/timelines/openai/openai',
    '/en/search',
    '/en/a/b',
  ])
    assert.equal((await get(`${list}/feed.xml`)).status, 404, list);
});

test('a browser gets XML, which it shows with the style sheet, and a feed reader the type of the feed', async () => {
  const typeFor = async (accept: string) => (await get('/en/feed.xml', { accept })).headers.get('content-type');
  assert.equal(await typeFor('text/html,application/xml;q=0.9,*/*;q=0.8'), 'application/xml; charset=utf-8');
  assert.equal(await typeFor('application/rss+xml, */*'), 'application/rss+xml; charset=utf-8');
  assert.match((await get('/en/feed.xml')).headers.get('vary') ?? '', /\baccept\b(?!-)/i);
  for (const path of ['/en/feed.json', '/llms.txt', '/companies.opml', '/en/articles/2025-10-14-mai-image-1.md'])
    assert.doesNotMatch((await get(path)).headers.get('vary') ?? '', /\baccept\b(?!-)/i, path);
  const style = await get('/feed.css');
  assert.match(style.headers.get('content-type') ?? '', /^text\/css/);
});

test('a feed that did not change is not sent again', async () => {
  const first = await get('/fr/feed.xml');
  const etag = first.headers.get('etag') ?? '';
  const modified = first.headers.get('last-modified') ?? '';
  assert.match(etag, /^"[\w-]+"$/);
  assert.equal((await get('/fr/feed.xml', { 'if-none-match': `"x", ${etag}` })).status, 304);
  assert.equal((await get('/fr/feed.xml', { 'if-modified-since': modified })).status, 304);
  assert.equal((await get('/en/feed.xml', { 'if-none-match': etag })).status, 200);
  assert.equal((await get('/fr/feed.xml', { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' })).status, 200);
});

test('a title made to break a feed arrives whole, without what XML forbids', async () => {
  const parser = new Parser();
  for (const file of ['feed.xml', 'atom.xml']) {
    const { items } = await parser.parseString(await (await get(`/en/${file}`)).text());
    const item = items.find(({ link }) => link?.endsWith('2026-09-01-hostile'));
    assert.ok(item, site.log());
    assert.equal(item.title?.trim(), hostile.replace('\u0007', '').trim());
    assert.ok(!/<script/i.test(item.content ?? ''));
  }
});

test('each page names its own feed first, then that of the front page', async () => {
  for (const list of lists.slice(1)) {
    const html = await (await get(list)).text();
    const feeds = [...html.matchAll(/<link rel="alternate" type="application\/rss\+xml"[^>]*href="([^"]*)"/g)];
    const [own, front] = feeds.map(([, href]) => new URL((href ?? '').replaceAll('&amp;', '&')));
    assert.equal(`${own?.pathname}${own?.search}`, fileOf(list, 'feed.xml'));
    if (list.length > 3) assert.equal(front?.pathname, `${list.slice(0, 3)}/feed.xml`);
    assert.ok(html.includes(`href="${fileOf(list, 'atom.xml').replaceAll('&', '&amp;')}"`), `${list} shows no link`);
  }
});

test('the lists of feeds name feeds that are there', async () => {
  for (const file of ['/companies.opml', '/timelines.opml?lang=fr']) {
    const text = await (await get(file)).text();
    const addresses = [...text.matchAll(/xmlUrl="([^"]+)"/g)].map(([, url]) => new URL(url ?? '').pathname);
    assert.ok(addresses.length > 20);
    for (const path of [addresses[0], addresses.at(-1)]) assert.equal((await get(path ?? '')).status, 200, path);
  }
});

test('an article and the whole site can be had as text', async () => {
  const article = await get('/en/articles/2025-10-14-mai-image-1.md');
  assert.equal(article.headers.get('content-type'), 'text/markdown; charset=utf-8');
  assert.match(await article.text(), /^# MAI-Image-1/);
  assert.equal((await get('/en/articles/none.md')).status, 404);
  assert.match(await (await get('/llms.txt')).text(), /^# Liaisons\n/);
});

test('ids outlast ten more articles and an index made anew', async () => {
  const paths = ['/en/timelines/microsoft/openai/feed.xml', '/en/feed.xml', '/fr/companies/microsoft/feed.xml'];
  const former = await Promise.all(paths.map(async (path) => readXml(site, path)));
  for (let n = 10; n < 20; n++)
    writeArticle(site.content, `2026-09-${n}-more`, `More ${n}`, `Microsoft sued OpenAI on ${n} May 2021.`);
  const anew = await startSite({ env: { LIAISONS_CONTENT: site.content } });
  try {
    await waitForNews(anew);
    for (const [index, path] of paths.entries()) {
      const present = new Map((await readXml(anew, path)).map(({ id, url }) => [new URL(url).pathname, id]));
      const still = (former[index] ?? []).filter(({ url }) => present.has(new URL(url).pathname));
      assert.ok(still.length >= 15, `${path} ${still.length}`);
      for (const { id, url } of still) assert.equal(present.get(new URL(url).pathname), id);
      assert.ok(present.size > still.length, 'nothing was added');
    }
  } finally {
    await anew.stop();
  }
});
