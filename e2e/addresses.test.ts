import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Site, startSite, waitForNews } from '#lib/testing/site.ts';

let site: Site;

const accented = { en: '2026-01-05-été', fr: '2026-01-06-noël' };

/** What people write, and its address. */
const tags = {
  'Upper CASE': 'upper-case',
  'Deux mots': 'deux-mots',
  'GPT-4.5': 'gpt-4-5',
  Réglementé: 'r%C3%A9glement%C3%A9',
  'R&D / AI': 'r-d-ai',
};

const dotted = '2026-01-07-gpt-4.5-out';

before(async () => {
  site = await startSite({ ownContent: true, prepare });
  await waitForNews(site);
});

after(async () => {
  await site?.stop();
});

function prepare(content: string): void {
  const write = (name: string, title: string, fields = '') => {
    const [date, lang] = [name.slice(0, 10), name.slice(-2)];
    const text = `---\ntitle: ${title}\ndate: ${date}\nlang: ${lang}\n${fields}---\n\nOpenAI, ${title}.\n`;
    writeFileSync(join(content, 'articles', '2026', `${name}.md`), text);
  };
  write(`${dotted}.en`, 'A model');
  // One as most systems store the name, one as macOS may: letters and accents apart.
  write(`${accented.en}.en`, 'A summer', `tags: ${JSON.stringify(Object.keys(tags))}\n`);
  write(`${accented.fr}.fr`.normalize('NFD'), 'Un hiver');
}

const get = (path: string): Promise<Response> => fetch(site.origin + path, { redirect: 'manual' });

const pathsOf = (sitemap: string) =>
  [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);

/** The paths that all sitemaps name. */
async function readSitemaps(): Promise<string[]> {
  const paths: string[] = [];
  for (const file of pathsOf(await (await get('/sitemap.xml')).text())) {
    const response = await get(file);
    assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'application/xml; charset=utf-8']);
    paths.push(...pathsOf(await response.text()));
  }
  return paths;
}

for (const [lang, slug] of Object.entries(accented))
  test(`an article with an accent in its name has its page, picture and Markdown, however it is spelt (${lang})`, async () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const path = `/${lang}/articles/${encodeURIComponent(slug.normalize(form))}`;
      for (const [address, type] of [
        [path, 'text/html'],
        [`${path}/opengraph-image`, 'image/png'],
        [`${path}.md`, 'text/markdown'],
      ] as const) {
        const response = await get(address);
        assert.deepEqual([response.status, response.headers.get('content-type')?.split(';')[0]], [200, type], address);
      }
    }
    const html = await (await get(`/${lang}`)).text();
    assert.ok(html.includes(`href="/${lang}/articles/${slug}"`), 'the front page links to it');
    const canonical = `${lang}/articles/${encodeURIComponent(slug)}`;
    assert.ok((await (await get(`/${lang}/articles/${slug}`)).text()).includes(`${canonical}"`), 'canonical');
    assert.ok((await readSitemaps()).includes(`/${canonical}`), 'sitemap');
  });

test('every tag of an article leads to its list and its feed, whatever it is made of, and keeps its name', async () => {
  for (const [locale, slug] of [
    ['fr', accented.en],
    ['en', accented.en],
  ]) {
    const article = await (await get(`/${locale}/articles/${slug}`)).text();
    for (const [label, key] of Object.entries(tags)) {
      const path = `/${locale}/tags/${key}`;
      assert.ok(article.includes(`href="${path}"`), path);
      const page = await get(path);
      assert.equal(page.status, 200, path);
      const title = /<h1[^>]*>([^<]*)/.exec(await page.text())?.[1];
      assert.ok(title?.includes(label.replace('&', '&amp;')), title);
      for (const file of ['feed.xml', 'atom.xml', 'feed.json'])
        assert.equal((await get(`${path}/${file}`)).status, 200, file);
    }
  }
});

test('a tag written as people do leads to its page, and its feed is the same', async () => {
  for (const [label, key] of Object.entries(tags)) {
    const asked = `/en/tags/${encodeURIComponent(label)}`;
    const { status, headers } = await get(asked);
    assert.deepEqual([status, headers.get('location')], [308, `/en/tags/${key}`], label);
    const feed = await (await get(`${asked}/feed.json`)).text();
    assert.equal(feed, await (await get(`/en/tags/${key}/feed.json`)).text());
  }
  assert.equal((await get('/en/tags/NO%20SUCH')).status, 404);
});

test('a page whose name or query has a dot is a page as any other, and so is the one that says there is none', async () => {
  for (const path of [`/fr/articles/${dotted}`, '/en/search?q=gpt-4.5']) {
    const { status, headers } = await get(path);
    assert.deepEqual([status, headers.has('server-timing')], [200, true], path);
  }
  for (const [locale, words] of [
    ['fr', 'Cette page n’existe pas'],
    ['en', 'This page does not exist'],
  ]) {
    const missing = await get(`/${locale}/articles/no.ne`);
    assert.equal(missing.status, 404);
    assert.ok((await missing.text()).includes(`>${words}</h1>`));
  }
});

test('a page is asked for each time, and a file beside it is kept as it says itself', async () => {
  for (const [path, expected] of [
    ['/fr', 'private, no-cache'],
    [`/en/articles/${dotted}`, 'private, no-cache'],
    ['/feed.xml', 'public, max-age=0, must-revalidate'],
    ['/en/feed.xml', 'public, max-age=0, must-revalidate'],
    ['/fr/companies/openai/feed.json', 'public, max-age=0, must-revalidate'],
    [`/en/articles/${dotted}.md`, 'public, max-age=0, must-revalidate'],
    ['/fr/timelines/microsoft/openai/events.csv', 'no-cache'],
  ] as const)
    assert.equal((await get(path)).headers.get('cache-control'), expected, path);
});

test('two companies the other way round lead to their one address, with the filter and without a bare question mark', async () => {
  for (const end of ['', '/embed'])
    for (const [query, expected] of [
      ['', ''],
      ['?', ''],
      ['?kind=legal', '?kind=legal'],
    ]) {
      const { status, headers } = await get(`/fr/timelines/openai/microsoft${end}${query}`);
      assert.deepEqual([status, headers.get('location')], [308, `/fr/timelines/microsoft/openai${end}${expected}`]);
    }
});

test('robots are led to an index of sitemaps, and those to every page, each once', async () => {
  assert.match(await (await get('/robots.txt')).text(), /^Sitemap: http.*\/sitemap\.xml$/m);
  const paths = await readSitemaps();
  assert.equal(new Set(paths).size, paths.length);
  for (const path of ['/fr', '/en/about', '/fr/companies/openai', '/en/timelines/microsoft/openai'])
    assert.ok(paths.includes(path), path);
  for (const path of [paths.at(0), paths.at(-1)]) assert.equal((await get(path ?? '')).status, 200, path);
  for (const name of ['articles-2.xml', 'pages-9.xml', 'tags-1.xml'])
    assert.equal((await get(`/sitemaps/${name}`)).status, 404, name);
});
