import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openSite } from '#lib/testing/open-site.ts';

const { site, browser } = await openSite();

const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1280, height: 900 } };
const article = '2025-10-14-mai-image-1';

const kinds = [
  '',
  `/articles/${article}`,
  '/archive',
  '/archive/2025/10',
  '/companies',
  '/companies/microsoft',
  '/timelines',
  '/timelines/microsoft',
  '/timelines/microsoft/openai',
  '/about',
  '/nothing-here',
];

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...desktop, ...options });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

const words = {
  fr: {
    lang: 'fr',
    companies: 'Entreprises',
    timelines: 'Chronologies',
    pair: 'Microsoft et OpenAI',
    missing: 'Cette page n’existe pas',
  },
  en: {
    lang: 'en',
    companies: 'Companies',
    timelines: 'Timelines',
    pair: 'Microsoft and OpenAI',
    missing: 'This page does not exist',
  },
};

for (const locale of ['fr', 'en'] as const)
  for (const [size, options] of Object.entries({ phone, desktop })) {
    test(`a reader finds an article, a company and the Microsoft–OpenAI timeline (${locale}, ${size})`, async () => {
      const page = await open(`/${locale}`, options);
      const own = words[locale];
      assert.equal(await page.locator('html').getAttribute('lang'), own.lang);
      const first = page.locator('main article h2 a');
      const title = await first.innerText();
      await first.click();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), title);
      await page.getByRole('navigation').getByRole('link', { name: own.companies }).click();
      await page.getByRole('link', { name: 'Microsoft', exact: true }).click();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Microsoft');
      await page.getByRole('navigation').getByRole('link', { name: own.timelines }).click();
      await page.getByRole('link', { name: own.pair, exact: true }).first().click();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), own.pair);
      // The page is shown while it still arrives.
      await page.waitForLoadState('load');
      assert.ok((await page.locator('li[data-event]').count()) > 30);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
      await page.context().close();
    });
  }

test('a timeline row leads to its sentence in the article', async () => {
  const page = await open('/en/timelines/microsoft/openai');
  const link = page.locator('li[data-event] blockquote a').first();
  const sentence = (await link.innerText()).slice(0, 40);
  await link.click();
  const anchor = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  assert.ok((await anchor.innerText()).startsWith(sentence.slice(0, 20)));
  await page.context().close();
});

test('without JavaScript every page holds its whole text', async () => {
  const page = await open(`/fr/articles/${article}`, { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  for (const part of ['MAI-Image-1', 'LMArena', 'Ghibli', 'Nano Banana', 'Anthropic'])
    assert.ok(text.includes(part), part);
  await page.goto(`${site.origin}/en/timelines/microsoft/openai`);
  await page.locator('details summary').nth(1).click();
  await page.context().close();
});

for (const path of kinds)
  test(`axe finds nothing on ${path || 'the front page'}, in both languages and themes`, async () => {
    for (const [locale, colorScheme] of [
      ['fr', 'light'],
      ['en', 'dark'],
    ] as const) {
      const page = await open(`/${locale}${path}`, { colorScheme, ...(locale === 'fr' ? phone : desktop) });
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      assert.deepEqual(
        violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`),
        [],
      );
      await page.context().close();
    }
  });

test('no request leaves the origin, and the front page makes at most twelve', async () => {
  const context = await browser.newContext(desktop);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.origin}/en`, { waitUntil: 'networkidle' });
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
    [],
  );
  const requests = asked.filter((url) => !url.startsWith('data:'));
  assert.ok(requests.length <= 12, requests.join('\n'));
  await context.close();
});

test('the root goes to the reader’s language and keeps the query', async () => {
  for (const [header, expected] of [
    ['fr-CA,fr;q=0.9', '/fr?utm=1'],
    ['de', '/en?utm=1'],
  ] as const) {
    const response = await fetch(`${site.origin}/?utm=1`, {
      headers: { 'accept-language': header },
      redirect: 'manual',
    });
    assert.equal(response.status, 307);
    assert.equal(response.headers.get('location'), expected);
  }
});

test('a missing page is a 404 in the page’s language', async () => {
  for (const locale of ['fr', 'en'] as const)
    for (const path of [
      '/articles/none',
      '/companies/none',
      '/timelines/none',
      '/timelines/microsoft/microsoft',
      '/tags/none',
      '/archive/2031/01',
      '/x/y/z',
    ]) {
      const response = await fetch(`${site.origin}/${locale}${path}`);
      assert.equal(response.status, 404, path);
      // In the page itself, not only in what its scripts would write.
      assert.ok((await response.text()).includes(`<h1>${words[locale].missing}</h1>`), path);
    }
});

test('the head of a page says which section it is in, and leads to its twin with what was asked', async () => {
  const page = await open('/en/timelines/microsoft/openai?tone=conflict&after=x', { javaScriptEnabled: false });
  assert.equal(await page.locator('header [aria-current]').innerText(), words.en.timelines);
  const twin = page.locator('header a[hreflang="fr"]');
  assert.equal(await twin.getAttribute('href'), '/fr/timelines/microsoft/openai?tone=conflict');
  await twin.click();
  assert.equal(await page.locator('header [aria-current]').innerText(), words.fr.timelines);
  await page.context().close();
});

test('a pair in the other order redirects for good, with its query', async () => {
  const response = await fetch(`${site.origin}/fr/timelines/openai/microsoft?tone=conflict`, { redirect: 'manual' });
  assert.equal(response.status, 308);
  assert.equal(response.headers.get('location'), '/fr/timelines/microsoft/openai?tone=conflict');
});

test('every page has a strict policy and names no server', async () => {
  const response = await fetch(`${site.origin}/en/companies`);
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /script-src 'nonce-[0-9a-f]{32}' 'strict-dynamic'/);
  for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    assert.ok(policy.includes(part));
  assert.ok(!/script-src[^;]*unsafe-inline/.test(policy));
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(response.headers.get('x-powered-by'), null);
});

test('an article says what search engines and shared links ask', async () => {
  const html = await (await fetch(`${site.origin}/en/articles/${article}`)).text();
  assert.match(html, new RegExp(`<link rel="canonical" href="[^"]*/fr/articles/${article}"`));
  assert.match(html, /<meta property="og:image" content="[^"]+"/);
  const json = /<script[^>]*application\/ld\+json[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  const data: unknown = JSON.parse(json);
  assert.ok(typeof data === 'object' && data !== null && '@type' in data && data['@type'] === 'NewsArticle');
  for (const path of ['/sitemap.xml', '/robots.txt', '/api/status'])
    assert.equal((await fetch(site.origin + path)).status, 200, path);
});
