import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { problemAnswer } from '#lib/api/answers.ts';
import { endpoints } from '#lib/api/endpoints.ts';
import { type Site, startSite, waitForNews } from '#lib/testing/site.ts';

let site: Site;

before(async () => {
  site = await startSite();
  await waitForNews(site);
});

after(async () => {
  await site?.stop();
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(site.origin + path, { redirect: 'manual', ...init });

const page = z.object({
  items: z.array(z.object({ slug: z.string().optional(), id: z.string().optional() })),
  next: z.string().optional(),
});

for (const { path, answer, examples } of endpoints)
  test(`the examples of ${path} answer as its description says`, async () => {
    for (const query of examples) {
      const response = await get(`${path}?${query}`);
      assert.equal(response.status, 200, query);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const body: unknown = await response.json();
      answer.parse(body);
      assert.ok(JSON.stringify(body).length > 100, `${query} finds nothing`);
    }
  });

for (const path of ['/api/articles', '/api/events', '/api/companies'])
  test(`the pages of ${path} follow each other without a gap or a repetition`, async () => {
    const whole = page.parse(await (await get(`${path}?limit=100`)).json()).items.slice(0, 60);
    const seen: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined && seen.length < 60) {
      const read: z.infer<typeof page> = page.parse(
        await (await get(`${path}?limit=7${next && `&cursor=${next}`}`)).json(),
      );
      seen.push(...read.items.map(({ slug, id }) => slug ?? id ?? ''));
      next = read.next;
    }
    const expected = whole.map(({ slug, id }) => slug ?? id ?? '');
    assert.ok(expected.length > 20);
    assert.deepEqual(seen.slice(0, expected.length), expected);
    assert.equal(new Set(seen).size, seen.length);
  });

test('companies are told with the addresses of the language that is asked for', async () => {
  const read = async (query: string) =>
    z
      .object({ items: z.array(z.object({ url: z.string() })) })
      .parse(await (await get(`/api/companies?q=mistral${query}`)).json())
      .items.map(({ url }) => new URL(url).pathname);
  assert.deepEqual(await read('&locale=fr'), ['/fr/companies/mistral-ai']);
  assert.deepEqual(await read(''), ['/en/companies/mistral-ai']);
});

test('parameters at fault are named in a problem document', async () => {
  for (const [query, parameters] of [
    ['/api/articles?colour=red', ['colour']],
    ['/api/search?q=a&limit=101', ['limit']],
    [`/api/search?q=${'x'.repeat(501)}`, ['q']],
    ['/api/search', ['q']],
    ['/api/events?kind=party&lang=fr&lang=en', ['lang', 'kind']],
    ['/api/companies?%00=1', ['\u0000']],
  ] as const) {
    const response = await get(query);
    assert.equal(response.status, 400, query);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const problem = problemAnswer.parse(await response.json());
    assert.deepEqual(
      problem.errors?.map(({ parameter }) => parameter),
      parameters,
    );
    assert.equal(problem.status, 400);
  }
});

test('what is not there is a problem document too, in the language that is asked for', async () => {
  for (const [lang, detail] of [
    ['en', 'There is nothing at /api/nothing/here.'],
    ['fr', 'Il n’y a rien à l’adresse /api/nothing/here.'],
  ] as const) {
    const response = await get('/api/nothing/here', { headers: { 'accept-language': `${lang}, de;q=0.9` } });
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('content-language'), lang);
    assert.equal(problemAnswer.parse(await response.json()).detail, detail);
  }
});

test('a site that embeds a timeline is told its frame, and what is wrong with what it asks', async () => {
  const origin = `http://localhost:${new URL(site.origin).port}`;
  const url = encodeURIComponent(`${origin}/fr/timelines/openai/microsoft?tone=conflict`);
  const frame = z
    .object({ type: z.literal('rich'), html: z.string(), width: z.literal(300) })
    .parse(await (await get(`/api/oembed?url=${url}&maxwidth=300`)).json());
  assert.match(frame.html, /^<iframe src="[^"]+\/fr\/timelines\/microsoft\/openai\/embed\?tone=conflict"/);
  for (const [query, status, en, fr] of [
    [`url=${url}&format=xml`, 501, 'Only format=json is offered.', 'Seul format=json est proposé.'],
    [`url=${url}&format=html`, 400, 'format: expected json', 'format\u00a0: on attend json'],
    ['url=https://evil.example/en/timelines/microsoft/openai', 404, 'url: expected', 'url\u00a0: on attend'],
  ] as const)
    for (const [lang, text] of Object.entries({ en, fr })) {
      const response = await get(`/api/oembed?${query}`, { headers: { 'accept-language': lang } });
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-language'), lang);
      assert.ok((await response.text()).startsWith(text), `${lang} ${query}`);
    }
});

test('the description names every address and parameter', async () => {
  const document: unknown = await (await get('/api/openapi.json')).json();
  const shape = z.object({
    openapi: z.literal('3.1.1'),
    paths: z.record(z.string(), z.object({ get: z.object({ parameters: z.array(z.object({ name: z.string() })) }) })),
  });
  const { paths } = shape.parse(document);
  for (const { path, parameters } of endpoints)
    assert.deepEqual(
      paths[path]?.get.parameters.map(({ name }) => name),
      Object.keys(parameters.shape),
    );
});

test('what is asked of a list is what it holds', async () => {
  const shape = z.object({
    items: z.array(
      z.object({ lang: z.string(), published: z.string(), companies: z.array(z.object({ slug: z.string() })) }),
    ),
  });
  const { items } = shape.parse(
    await (await get('/api/articles?company=openai&lang=fr&from=2025-03&to=2025&limit=50')).json(),
  );
  assert.ok(items.length > 3);
  for (const { lang, published, companies } of items) {
    assert.equal(lang, 'fr');
    assert.ok(published >= '2025-03-01' && published < '2026');
    assert.ok(companies.some(({ slug }) => slug === 'openai'));
  }
  const strict = page.parse(await (await get('/api/articles?q=openai+zebra')).json());
  assert.deepEqual(strict.items, []);
});

// Of the kinds in the Big List of Naughty Strings (MIT) and PayloadsAllTheThings (MIT), written for these addresses.
const hostile = [
  "' OR 1=1 --",
  '"); DROP TABLE articles;--',
  'NEAR(a b)',
  'title:*',
  '{title} : x',
  '^x',
  '* * *',
  '"',
  '((((',
  'a OR',
  '- -',
  '--',
  '<script>alert(1)</script>',
  '#{7*7}{{7*7}}',
  '%s%n',
  '../../../etc/passwd',
  '..%2f..%2f',
  '//evil.example',
  'https://evil.example',
  '\u0000',
  '\ud800',
  '﷽'.repeat(100),
  '🙂🏳️‍🌈',
  '\u202eabc',
  'undefined',
  '__proto__',
  'constructor',
  '1e999',
  `${'('.repeat(400)}`,
  `${'a OR '.repeat(90)}b`,
];

test('hostile queries are answered, never followed, and tell nothing of the inside', async () => {
  for (const text of hostile) {
    const q = encodeURIComponent(text.toWellFormed());
    for (const path of [
      `/fr/search?q=${q}`,
      `/en/search?company=${q}&tag=${q}&source=${q}&after=${q}&order=${q}&happened=${q}`,
      `/en/search/feed.xml?q=${q}`,
      `/api/search?q=${q}&cursor=${q}`,
      `/api/articles?tag=${q}&cursor=${q}`,
      `/api/events?q=${q}&cursor=${q}`,
      `/api/companies?q=${q}&cursor=${q}`,
      `/api/articles?${q}=1`,
      `/en/tags/${q}/feed.xml`,
      `/fr/articles/${q}.md`,
      `/en/timelines/${q}/${q}/atom.xml`,
      `/en/companies/${q}/feed.json`,
    ]) {
      const response = await get(path);
      const body = await response.text();
      assert.ok(response.status < 500, `${response.status} ${path}`);
      assert.ok(!response.headers.get('location')?.includes('evil'), path);
      assert.ok(!/SQLITE|fts5:|node_modules|\.ts:\d/.test(body), path);
      if (response.headers.get('content-type')?.startsWith('text/html'))
        assert.ok(!body.includes('<script>alert'), path);
    }
  }
});
