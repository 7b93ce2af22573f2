import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { deskReady, heard, openWithDesk } from '#lib/testing/desk.ts';
import { openSite } from '#lib/testing/open-site.ts';

const { site, browser } = await openSite();

async function withReader(journey: (context: BrowserContext) => Promise<void>, options = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await journey(context);
  await context.close();
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('ten articles are read with the keyboard alone, two saved and found on the shelf', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/en`);
    await press(page, 'j', 'o');
    const read: string[] = [];
    for (let n = 0; n < 10; n += 1) {
      await page.waitForURL(/\/en\/articles\//);
      await deskReady(page);
      read.push(new URL(page.url()).pathname);
      if (n === 2 || n === 5) {
        await press(page, 's');
        await heard(page, 'Saved');
      }
      if (n < 9) {
        await press(page, 'j');
        await page.waitForURL((url) => url.pathname !== read.at(-1));
      }
    }
    assert.equal(new Set(read).size, 10);
    await press(page, 'g', 's');
    await page.waitForURL('**/en/saved');
    const shelf = page.getByRole('region', { name: 'Saved' }).getByRole('heading', { level: 2 });
    await shelf.first().waitFor();
    const links = await shelf.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(links, [read[5], read[2]]);
    await press(page, 'g', 'h');
    await page.waitForURL('**/en');
    await deskReady(page);
    assert.equal(await page.locator('main article[data-read]').count(), 10);
  }));

test('focus stays on the item while it is read, unread and saved', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/fr`);
    await press(page, 'j', 'j');
    const title = await focusedText(page);
    await press(page, 'm');
    await heard(page, 'Marqué comme lu');
    await press(page, 's');
    await heard(page, 'Gardé');
    await press(page, 'm');
    await heard(page, 'Marqué comme non lu');
    assert.equal(await focusedText(page), title);
    assert.equal(await page.locator('main article[data-read]').count(), 0);
  }));

test('mark all read acts on what is listed, and is undone by button and by key', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/en`);
    const all = await page.locator('main article').count();
    const read = page.locator('main article[data-read]');
    await press(page, 'Shift+A');
    await heard(page, 'marked as read');
    assert.equal(await read.count(), all);
    await page.getByRole('button', { name: 'Undo' }).click();
    await heard(page, 'Undone');
    assert.equal(await read.count(), 0);
    await page.getByRole('button', { name: 'Mark all read' }).click();
    assert.equal(await read.count(), all);
    await press(page, 'Control+z');
    assert.equal(await read.count(), 0);
    await press(page, 'Control+z');
    await heard(page, 'nothing to undo');
  }));

test('an event read on one timeline is read on every other', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/en/timelines/microsoft/openai`);
    await press(page, 'j', 'm');
    await heard(page, 'Marked as read');
    const id = await page.locator('li[data-read]').getAttribute('id');
    await page.goto(`${site.origin}/fr/timelines/openai`);
    await deskReady(page);
    assert.deepEqual(await page.locator('li[data-read]').evaluateAll((rows) => rows.map((row) => row.id)), [id]);
  }));

test('two tabs agree at once', () =>
  withReader(async (context) => {
    const one = await openWithDesk(context, `${site.origin}/en/companies/openai`);
    const other = await openWithDesk(context, `${site.origin}/fr/companies/openai`);
    await one.bringToFront();
    await one.getByRole('button', { name: 'Follow: OpenAI' }).click();
    await other.getByRole('button', { name: 'Suivi\u00a0: OpenAI' }).waitFor();
    await other.getByRole('button', { name: 'Suivi\u00a0: OpenAI' }).click();
    await one.getByRole('button', { name: 'Follow: OpenAI' }).waitFor();
  }));

test('keys rest in fields and when switched off, and come back', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/en`);
    await press(page, '?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByRole('switch').click();
    await press(page, 'Escape');
    await keys.waitFor({ state: 'detached' });
    // A browser takes the focus from what it no longer shows a moment later.
    await page.waitForFunction(() => document.activeElement === document.body);
    await press(page, 'j');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
    await press(page, 'Control+k');
    await page.getByRole('combobox').fill('js');
    await press(page, 'Escape');
    await page.reload();
    await deskReady(page);
    await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('switch').click();
    await press(page, 'Escape', 'j');
    await page.waitForFunction(() => document.activeElement?.tagName === 'A');
  }));

test('the palette goes to a company, a pair, a tag and an action, and gives focus back', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/en`);
    await press(page, 'j');
    const title = await focusedText(page);
    await press(page, 'Control+k');
    const field = page.getByRole('combobox', { name: 'Go to anything' });
    await field.fill('microsoft openai');
    await page.getByRole('option', { name: 'Microsoft – OpenAI' }).waitFor();
    await press(page, 'Escape');
    await field.waitFor({ state: 'detached' });
    assert.equal(await focusedText(page), title);
    await press(page, 'Control+k');
    await field.fill('save or');
    await press(page, 'Enter');
    await heard(page, 'Saved');
    assert.equal(await focusedText(page), title);
    await press(page, 'Control+k');
    await field.fill('anthropic');
    await page.getByRole('option', { name: 'Anthropic company' }).waitFor();
    const active = await field.getAttribute('aria-activedescendant');
    assert.match((await page.locator(`[id="${active}"]`).textContent()) ?? '', /Anthropic/);
    await press(page, 'Enter');
    await page.waitForURL('**/en/companies/anthropic');
  }));

test('the chosen look is there before any script of the page has come', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/fr`);
    await page.getByRole('banner').getByRole('button', { name: 'Réglages' }).click();
    await page.getByRole('radio', { name: 'sombre' }).check();
    await page.getByRole('radio', { name: 'très grande' }).check();
    await page.getByRole('radio', { name: 'sans empattements' }).check();
    await page.route('**/_next/**/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    const { theme, size, face } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    assert.deepEqual({ theme, size, face }, { theme: 'dark', size: 'larger', face: 'sans' });
  }));

test('the scripts of our own on an article page are at most 20 kB, gzipped', () =>
  withReader(
    async (context) => {
      const page = await context.newPage();
      const scripts: Promise<string>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.text());
      });
      await page.goto(`${site.origin}/en/articles/2025-10-14-microsoft-first-in-house-image-model`);
      await deskReady(page);
      const own = (await Promise.all(scripts)).filter((text) => /liaisons|data-article/.test(text));
      const size = own.reduce((sum, text) => sum + gzipSync(text).length, 0);
      assert.ok(own.length > 0 && size <= 20_000, `${size} bytes`);
    },
    { serviceWorkers: 'block' },
  ));

test('without scripts none of the desk shows', () =>
  withReader(
    async (context) => {
      const page = await context.newPage();
      for (const path of ['', '/companies/openai', '/timelines/microsoft/openai']) {
        await page.goto(`${site.origin}/en${path}`);
        assert.equal(await page.locator('.desk:visible').count(), 0, path);
      }
      await page.goto(`${site.origin}/en/saved`);
      assert.ok(await page.locator('main noscript p').isVisible());
    },
    { javaScriptEnabled: false },
  ));

test('axe finds nothing on shelf, settings, palette, help and notices, in both languages and themes', async () => {
  for (const [locale, colorScheme, width] of [
    ['fr', 'light', 390],
    ['en', 'dark', 1280],
  ] as const) {
    await withReader(
      async (context) => {
        const page = await openWithDesk(context, `${site.origin}/${locale}`);
        await press(page, 'j', 's');
        await page.getByRole('button', { name: locale === 'fr' ? 'Annuler' : 'Undo' }).waitFor();
        await check(page, 'notice');
        for (const key of ['?', 'Control+k']) {
          await press(page, key);
          await page.locator('dialog h2, dialog [role=combobox]').first().waitFor();
          await check(page, key);
          await press(page, 'Escape');
          await page.locator('dialog').waitFor({ state: 'detached' });
        }
        await page.locator('header [data-act=settings]').click();
        await page.locator('dialog fieldset').first().waitFor();
        await check(page, 'settings');
        await page.goto(`${site.origin}/${locale}/saved`);
        await page.locator('textarea').waitFor();
        await check(page, 'shelf');
      },
      { colorScheme, viewport: { width, height: 844 } },
    );
  }
});

async function check(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  assert.deepEqual(faults, [], what);
}
