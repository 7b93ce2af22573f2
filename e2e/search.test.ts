import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { deskReady } from '#lib/testing/desk.ts';
import { openSite } from '#lib/testing/open-site.ts';

const { site, browser } = await openSite();

const phone = { viewport: { width: 320, height: 640 } };
const desktop = { viewport: { width: 1280, height: 900 } };

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...desktop, ...options });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

const plain = { javaScriptEnabled: false };

const words = {
  fr: {
    title: 'Recherche',
    submit: 'Chercher',
    query: 'mistral asml',
    found: /^\d+ articles?$/,
    help: 'Comment chercher',
  },
  en: { title: 'Search', submit: 'Search', query: 'bartz settlement', found: /^\d+ articles?$/, help: 'How to search' },
} as const;

for (const locale of ['fr', 'en'] as const)
  test(`without JavaScript a search is a form, its results can be narrowed and left again (${locale})`, async () => {
    const own = words[locale];
    const page = await open(`/${locale}`, plain);
    await page.getByRole('link', { name: own.title, exact: true }).click();
    assert.ok(await page.getByText(own.help).isVisible());
    await page.getByRole('searchbox').fill('openai');
    await page.getByRole('button', { name: own.submit }).click();
    assert.equal(new URL(page.url()).search, '?q=openai');
    const all = await page.getByRole('status').innerText();
    assert.match(all, own.found);
    assert.ok((await page.locator('main article mark').count()) > 5);
    const facet = page.locator('main nav li').filter({ hasText: 'Nvidia' });
    const count = Number(await facet.locator('span').innerText());
    await facet.getByRole('link').click();
    assert.equal(Number.parseInt(await page.getByRole('status').innerText(), 10), count);
    await page.getByRole('searchbox').fill('openai microsoft');
    await page.getByRole('button', { name: own.submit }).click();
    assert.equal(new URL(page.url()).search, '?q=openai+microsoft&company=nvidia');
    await page.locator('main a', { hasText: '×' }).click();
    assert.equal(new URL(page.url()).search, '?q=openai+microsoft');
    await page.context().close();
  });

test('a query that cannot be read as meant is read as words, and the page says so', async () => {
  const page = await open('/en/search?q=%22long+contract', plain);
  assert.ok(await page.getByText('A quotation mark stands alone').isVisible());
  await page.goto(`${site.origin}/fr/search?q=antropic`);
  assert.ok(await page.getByText('Voici les résultats pour').isVisible());
  await page.getByRole('link', { name: 'anthropic', exact: true }).click();
  assert.equal(new URL(page.url()).search, '?q=anthropic');
  await page.goto(`${site.origin}/en/search?q=openai+zebra`);
  assert.ok(await page.getByText('No article has all of these words').isVisible());
  await page.goto(`${site.origin}/en/search?q=zebra`);
  assert.ok(await page.getByText('Nothing found.').isVisible());
  await page.context().close();
});

test('every example of the help finds something', async () => {
  const page = await open('/fr/search', plain);
  const examples = await page
    .locator('main dl a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.ok(examples.length > 12);
  for (const example of examples.filter((href) => !href?.includes('is%3Asaved'))) {
    const html = await (await fetch(`${site.origin}/fr/search${example}`)).text();
    assert.match(html, /data-article=/, example ?? '');
  }
  await page.context().close();
});

test('results come while one types, are announced, and arrows lead through them', async () => {
  const page = await open('/en/search');
  await deskReady(page);
  const field = page.getByRole('searchbox');
  await field.pressSequentially('anthropic bartz settl', { delay: 20 });
  const first = page.locator('#results article h3 a').first();
  await page.getByRole('status').filter({ hasText: 'article' }).waitFor();
  await page.waitForURL(/q=anthropic\+bartz\+settl$/);
  assert.match((await first.getAttribute('href')) ?? '', /anthropic-authors-settlement$/);
  assert.equal(await page.title(), 'Search: anthropic bartz settl – Liaisons');
  const twin = page.locator('header a[hreflang="fr"]');
  assert.equal(await twin.getAttribute('href'), '/fr/search?q=anthropic+bartz+settl');
  await field.press('ArrowDown');
  assert.ok(await first.evaluate((link) => link === document.activeElement));
  await page.keyboard.press('ArrowUp');
  assert.ok(await field.evaluate((input) => input === document.activeElement));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.ok(await field.evaluate((input) => input === document.activeElement));
  assert.equal(await field.inputValue(), 'anthropic bartz settl');
  await field.fill('');
  await page.waitForURL(/\/en\/search$/);
  assert.equal(await page.locator('#results article').count(), 0);
  await page.context().close();
});

test('an answer that comes late does not take the place of a later one', async () => {
  const page = await open('/en/search');
  await deskReady(page);
  // The first answer is held back on its way until the second is there.
  const held = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  await page.route(/\/en\/search\?q=siri&typing=/, async (route) => {
    asked.resolve();
    await held.promise;
    await route.continue().catch(() => {});
  });
  const field = page.getByRole('searchbox');
  await field.fill('siri');
  await asked.promise;
  await field.fill('bartz');
  await page.waitForURL(/q=bartz$/);
  held.resolve();
  await page.waitForTimeout(500);
  assert.match(page.url(), /q=bartz$/);
  assert.match((await page.locator('#results article mark').first().innerText()).toLowerCase(), /bartz/);
  await page.context().close();
});

test('the key / leads to the field, from any page', async () => {
  const page = await open('/fr/about');
  await deskReady(page);
  await page.keyboard.press('/');
  await page.waitForURL(/\/fr\/search$/);
  await deskReady(page);
  await page.keyboard.press('/');
  assert.ok(await page.getByRole('searchbox').evaluate((input) => input === document.activeElement));
  assert.equal(await page.getByRole('searchbox').inputValue(), '');
  await page.context().close();
});

test('is:saved looks among what this browser saved, and tells nobody what that is', async () => {
  const page = await open('/en/search?q=anthropic');
  await deskReady(page);
  const second = page.locator('#results article').nth(1);
  const title = await second.locator('h3').innerText();
  const slug = (await second.getAttribute('data-article')) ?? '';
  await second.getByRole('button', { name: /^Save/ }).click();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.getByRole('searchbox').fill('is:saved anthropic');
  await page
    .getByRole('status')
    .filter({ hasText: /^1 item/ })
    .first()
    .waitFor();
  assert.deepEqual(await page.locator('#results article h3').allInnerTexts(), [title]);
  await page.goto(`${site.origin}/en/search?q=is%3Asaved`);
  await page
    .getByRole('status')
    .filter({ hasText: /^1 item/ })
    .first()
    .waitFor();
  assert.deepEqual(await page.locator('#results h3').allInnerTexts(), [title]);
  assert.deepEqual(
    asked.filter((address) => address.includes(slug)),
    [],
  );
  await page.context().close();
});

const kinds = ['/search', '/search?q=openai&lang=en', '/search?q=%22opneai+zebra', '/api'];

for (const path of kinds)
  test(`axe finds nothing on ${path}, and it fits a small screen, in both languages and themes`, async () => {
    for (const [locale, colorScheme, size] of [
      ['fr', 'light', phone],
      ['en', 'dark', desktop],
    ] as const) {
      const page = await open(`/${locale}${path}`, { colorScheme, ...size });
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      assert.deepEqual(
        violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`),
        [],
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
      await page.context().close();
    }
  });

test('what one asks on the first day is answered by the right page', async () => {
  const asked = [
    ['openai microsoft proces', 'musk-openai-verdict'],
    ['qui a investi dans anthropic', 'anthropic'],
    ['gpt-4o image', 'nano-banana'],
    ['redmond', '/companies/microsoft'],
    ['mistral levée de fonds', 'mistral-asml'],
    ['new york times procès', 'new-york-times'],
    ['chatgtp', 'chatgpt'],
    ['rachat cursor', 'cursor'],
    ['nadella', '/companies/microsoft'],
    ['siri gemini', 'gemini'],
    ['droits d’auteur livres', 'new-york-times'],
    ['retour de sam altman', 'altman-retour'],
  ] as const;
  for (const [query, expected] of asked) {
    const html = await (await fetch(`${site.origin}/fr/search?${new URLSearchParams({ q: query })}`)).text();
    const start = html.indexOf('id="results"');
    const links = [...html.slice(start).matchAll(/<a [^>]*href="([^"?#]*)"/g)].slice(0, 14).map(([, href]) => href);
    assert.ok(
      links.some((href) => href?.includes(expected)),
      `${query}: ${links.join(' ')}`,
    );
  }
});
