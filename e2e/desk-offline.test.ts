import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '#lib/testing/browser.ts';
import { deskReady, heard, openWithDesk } from '#lib/testing/desk.ts';
import { type Site, startSite, waitForNews } from '#lib/testing/site.ts';

const root = path.join(import.meta.dirname, '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'liaisons-desk-'));
const content = path.join(folder, 'content');
const dotted = '2025-02-27-gpt-4.5-été';
let site: Site;
let browser: Browser;

before(async () => {
  fs.cpSync(path.join(root, 'content'), content, { recursive: true });
  fs.writeFileSync(
    path.join(content, 'articles', '2025', `${dotted}.en.md`),
    '---\ntitle: Out\ndate: 2025-02-27\nlang: en\n---\n\nOpenAI released GPT-4.5.\n',
  );
  [site, browser] = [await serve(), await launchBrowser()];
});

after(async () => {
  await browser?.close();
  await site?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The site on one content folder and one port, so that it can come back as the same origin. */
async function serve(port = '0'): Promise<Site> {
  const started = await startSite({ env: { LIAISONS_CONTENT: content, PORT: port } });
  await waitForNews(started);
  return started;
}

async function withReader(journey: (context: BrowserContext) => Promise<void>, options = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await journey(context);
  await context.close();
}

const first = '/en/articles/2025-10-14-microsoft-first-in-house-image-model';
const storedPaths = (page: Page) =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths;
  });

async function waitForStored(page: Page, wanted: string): Promise<void> {
  for (let n = 0; n < 100; n += 1) {
    if ((await storedPaths(page)).includes(wanted)) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${wanted} was not kept: ${(await storedPaths(page)).join(' ')}`);
}

test('what was read, saved and followed is there without a network, in its own language, and says so', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/en`);
    await waitForStored(page, '/en/timelines/microsoft/openai');
    const link = page.locator('main article h4 a');
    const [read, saved] = [await link.nth(0).getAttribute('href'), await link.nth(1).getAttribute('href')];
    assert.ok(read && saved);
    await page.locator('main article:has(h4) [data-act=save]').nth(1).click();
    await heard(page, 'Saved');
    await waitForStored(page, saved);
    await page.goto(site.origin + read);
    await deskReady(page);
    await waitForStored(page, read);
    await page.goto(`${site.origin}/en/nothing-here`);
    await page.goto(`${site.origin}/api/status`);
    await page.goto(site.origin + read);

    await context.setOffline(true);
    await page.reload();
    await deskReady(page);
    await page.getByRole('status').filter({ hasText: 'as kept on' }).waitFor();
    const picture = page.locator('main figure img').first();
    assert.ok(
      (await picture.count()) === 0 || (await picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0)),
    );
    for (const address of [saved, '/en/timelines/microsoft/openai', '/en/saved', '/en']) {
      await page.goto(site.origin + address);
      await deskReady(page);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    }
    await page.goto(site.origin + saved.replace('/en/', '/fr/')).catch(() => undefined);
    assert.notEqual(await page.locator('main article h1').count(), 1);
    await page.goto(`${site.origin}/en/companies/tesla`);
    await page.getByRole('heading', { name: 'not kept for reading offline' }).waitFor();
    await page.getByRole('link', { name: 'Microsoft and OpenAI' }).first().waitFor();
    const stored = await storedPaths(page);
    assert.ok(
      !stored.some((one) => one === '/en/nothing-here' || one.startsWith('/api/status') || one === '/api/live'),
    );

    await context.setOffline(false);
    await page.goto(site.origin + read);
    await deskReady(page);
    assert.equal(await page.locator('html').getAttribute('data-kept'), null);
  }));

test('an article whose name has a dot and an accent is kept too, and stays kept', () =>
  withReader(async (context) => {
    const address = `/en/articles/${encodeURIComponent(dotted)}`;
    const page = await openWithDesk(context, site.origin + address);
    await page.locator('main [data-act=save]').first().click();
    await heard(page, 'Saved');
    await waitForStored(page, address);
    await page.goto(`${site.origin}/en/companies/openai`);
    await deskReady(page);
    await page.locator('main [data-act=follow]').first().click();
    await waitForStored(page, '/en/companies/openai');
    await context.setOffline(true);
    await page.goto(site.origin + address);
    assert.equal(await page.locator('main h1').innerText(), 'Out');
  }));

test('a setting removes the worker and all it kept', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/en`);
    await waitForStored(page, '/en/saved');
    await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('group', { name: 'Keep pages' }).getByRole('radio', { name: 'off' }).check();
    await page.waitForFunction(
      async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0,
    );
  }));

test('a week later what was added is new on the front page and on the timeline, until one click clears it', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/en`);
    const address = `${site.origin}/en/timelines/microsoft/openai`;
    await page.goto(address);
    await deskReady(page);
    assert.equal(await page.locator('li[data-new]').count(), 0);
    await page.goto(site.origin + first);
    await deskReady(page);
    const { port } = new URL(site.origin);
    await site.stop();
    addArticles();
    site = await serve(port);
    await context.addInitScript(() => {
      const now = Date.now;
      Date.now = () => now() + 7 * 24 * 3600 * 1000;
    });

    await page.goto(`${site.origin}/en`);
    await deskReady(page);
    assert.equal(await page.locator('main article[data-new]').count(), 3);
    assert.match(await page.title(), /^\(3\) /);
    // As the framework does that wakes later than the desk.
    await page.evaluate(() => {
      document.title = document.title.slice('(3) '.length);
    });
    assert.match(await page.title(), /^\(3\) /);
    await page.getByRole('heading', { name: 'Since your last visit' }).waitFor();
    await page.goto(address);
    await deskReady(page);
    const fresh = page.locator('li[data-new]');
    const count = await fresh.count();
    assert.ok(count >= 3, `${count}: ${await fresh.allTextContents()}`);
    assert.ok((await fresh.filter({ hasText: 'in 2017' }).count()) >= 1, 'an old event newly told');
    assert.match(await page.title(), new RegExp(`^\\(${count}\\) `));
    await page.getByRole('button', { name: 'Clear what is new' }).click();
    assert.equal(await fresh.count(), 0);
    assert.doesNotMatch(await page.title(), /^\(/);
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await fresh.count(), count);

    await page.goto(`${site.origin}/en/companies/microsoft`);
    await deskReady(page);
    await page
      .locator('[data-article="2025-10-14-microsoft-first-in-house-image-model"] .desk-mark[data-mark="updated"]')
      .waitFor();
  }));

function addArticles(): void {
  const told = [
    'OpenAI sued Microsoft on Monday over cloud capacity.',
    'Microsoft invested $3 billion in OpenAI on Tuesday.',
    'Microsoft acquired a robotics laboratory from OpenAI in 2017, court papers show.',
  ];
  for (const [index, sentence] of told.entries()) {
    const text = `---\ntitle: "Added ${index + 1}"\ndate: 2026-08-2${index + 5}\nlang: en\n---\n\n${sentence}\n\nNothing more is known of it so far.\n`;
    fs.writeFileSync(path.join(content, 'articles', '2026', `2026-08-2${index + 5}-added.en.md`), text);
  }
  const file = path.join(content, 'articles', '2025', '2025-10-14-microsoft-first-in-house-image-model.en.md');
  fs.appendFileSync(file, '\nThe ranking was redrawn the next day.\n');
}
