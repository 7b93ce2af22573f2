import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { deskReady } from '#lib/testing/desk.ts';
import { openSite } from '#lib/testing/open-site.ts';

const { site, browser } = await openSite();

const campaign = 'utm_source=letter&fbclid=x';
const slugs = { fr: '2025-10-14-mai-image-1', en: '2026-08-20-mai-image-second-place' };

/** A page, and what its console says is wrong. */
async function open(path: string): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  await page.goto(site.origin + path);
  await deskReady(page);
  return { page, faults };
}

const queryOf = (page: Page): string => new URL(page.url()).search;
const withoutNonces = (html: string): string => html.replaceAll(/\b[\da-f]{32}\b/g, '');
const read = async (path: string): Promise<string> => (await fetch(site.origin + path)).text();

for (const locale of ['fr', 'en'] as const) {
  test(`an article shared with parameters of others stands as without them, address and all (${locale})`, async () => {
    const path = `/${locale}/articles/${slugs[locale]}`;
    const { page, faults } = await open(`${path}?${campaign}`);
    assert.equal(queryOf(page), `?${campaign}`);
    await page
      .locator('header')
      .getByRole('link', { name: locale === 'fr' ? 'Recherche' : 'Search' })
      .first()
      .click();
    await page.waitForURL('**/search');
    await deskReady(page);
    await page.goBack();
    await page.waitForURL((url) => url.search === `?${campaign}`);
    assert.equal(await page.locator('article[data-page]').getAttribute('data-article'), slugs[locale]);
    await page.goForward();
    await page.waitForURL('**/search');
    assert.deepEqual(faults, []);
    assert.equal(withoutNonces(await read(`${path}?${campaign}`)), withoutNonces(await read(path)));
  });

  test(`filters and search work on a page asked for with parameters of others (${locale})`, async () => {
    const { page, faults } = await open(`/${locale}/timelines/microsoft/openai?${campaign}&kind=partnership`);
    await page.locator('select[name=tone]').selectOption('cooperation');
    await page.locator('form:has(select[name=tone]) button[type=submit]').click();
    await page.waitForURL('**/timelines/microsoft/openai?kind=partnership&tone=cooperation');
    await page.goBack();
    await page.waitForURL((url) => url.search === `?${campaign}&kind=partnership`);
    await page.goto(`${site.origin}/${locale}/search?${campaign}&q=procès`);
    await deskReady(page);
    await page.locator('#q').fill('contract');
    await page.waitForURL('**/search?q=contract');
    assert.deepEqual(faults, []);
  });
}

test('a redirect of the framework’s own takes them along', async () => {
  const { status, headers } = await fetch(`${site.origin}/en/companies/?${campaign}`, { redirect: 'manual' });
  assert.deepEqual([status, headers.get('location')], [308, `/en/companies?${campaign}`]);
  const root = await fetch(`${site.origin}/?${campaign}`, { redirect: 'manual', headers: { 'accept-language': 'fr' } });
  assert.deepEqual([root.status, root.headers.get('location')], [307, `/fr?${campaign}`]);
});
