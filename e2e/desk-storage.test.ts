import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { deskReady, heard, openWithDesk, readRecords, writeRecords } from '#lib/testing/desk.ts';
import { openSite } from '#lib/testing/open-site.ts';

const files = path.join(import.meta.dirname, '..', 'lib', 'testing', 'reader-files');

const { site, browser } = await openSite();

async function withReader(journey: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  await journey(context);
  await context.close();
}

const article = '/en/articles/2025-10-14-mai-image-1';
const saveButton = (page: Page) => page.locator('main [data-page] > header [data-act=save]');

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
}

function bringIn(page: Page, text: string): Promise<void> {
  const file = { name: 'liaisons.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  return page.getByLabel('Import a file').setInputFiles(file);
}

test('where storage is refused the page works from memory and says so', () =>
  withReader(async (context) => {
    await context.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied.', 'SecurityError');
          },
        });
    });
    const page = await openWithDesk(context, site.origin + article);
    await page.getByRole('alert').filter({ hasText: 'refuses storage' }).waitFor();
    await saveButton(page).click();
    await heard(page, 'Saved');
    await page.keyboard.press('Control+z');
    await heard(page, 'Undone');
    await openSettings(page);
    await page.getByRole('radio', { name: 'dark' }).check();
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  }));

test('when storage is full the change holds on the page, is told, and is written once there is room', () =>
  withReader(async (context) => {
    await context.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
        if (localStorage.getItem('full')) throw new DOMException('No room.', 'QuotaExceededError');
        return put.call(this, value, key);
      };
    });
    const page = await openWithDesk(context, site.origin + article);
    const isStored = async () => (await readRecords(page)).some(({ kind }) => kind === 'saved');
    await page.evaluate(() => localStorage.setItem('full', 'yes'));
    await saveButton(page).click();
    const told = page.getByRole('alert').filter({ hasText: 'storage is full' });
    await told.waitFor();
    assert.equal(await saveButton(page).getAttribute('data-on'), '');
    assert.equal(await isStored(), false);
    await page.evaluate(() => localStorage.removeItem('full'));
    await page.keyboard.press('m');
    await told.waitFor({ state: 'detached' });
    assert.equal(await isStored(), true);
  }));

test('what could not be written before the page was left is written by the next', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, site.origin + article);
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The page is being left.', 'InvalidStateError');
      };
    });
    await saveButton(page).click();
    await heard(page, 'Saved');
    await page.goto(`${site.origin}/en/about`);
    await deskReady(page);
    const saved = async () => (await readRecords(page)).filter(({ kind }) => kind === 'saved').length;
    for (let n = 0; n < 50 && (await saved()) === 0; n += 1) await page.waitForTimeout(100);
    assert.equal(await saved(), 1);
    assert.equal(await page.evaluate(() => localStorage.getItem('liaisons-left-over')), null);
  }));

test('with the clock set back a year a change still wins over what it changes', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, site.origin + article);
    await saveButton(page).click();
    await heard(page, 'Saved');
    await context.addInitScript(() => {
      const now = Date.now;
      Date.now = () => now() - 365 * 24 * 3600 * 1000;
    });
    await page.reload();
    await deskReady(page);
    await saveButton(page).click();
    await heard(page, 'Taken off your shelf');
    await page.reload();
    await deskReady(page);
    assert.equal(await saveButton(page).getAttribute('data-on'), null);
  }));

test('one damaged record costs itself alone, and is told', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, site.origin + article);
    await saveButton(page).click();
    await heard(page, 'Saved');
    await writeRecords(page, [
      ['set:theme', { kind: 'set', id: 'theme', value: 'pink', at: 1, version: 2 }],
      ['junk', 'half a rec'],
    ]);
    await page.reload();
    await deskReady(page);
    assert.equal(await saveButton(page).getAttribute('data-on'), '');
    await openSettings(page);
    await page.getByText('2 damaged entries set aside').waitFor();
    assert.ok((await readRecords(page)).length > 2);
  }));

test('records stored by the first version are brought over, notes included', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, `${site.origin}/fr`);
    const { entries } = JSON.parse(fs.readFileSync(path.join(files, 'version-1.json'), 'utf8'));
    const records = entries.map((entry: { kind: string; id: string }) => [`${entry.kind}:${entry.id}`, entry] as const);
    await writeRecords(page, records);
    await page.goto(`${site.origin}/fr/saved`);
    const note = page.getByLabel('Note sur MAI-Image-1, le premier modèle');
    await note.waitFor();
    assert.equal(await note.inputValue(), 'À rapprocher de l’accord de 2030 ; voir « LMArena ».');
    await note.fill('Relu.');
    await page.reload();
    await note.waitFor();
    assert.equal(await note.inputValue(), 'Relu.');
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  }));

test('an export brought into another browser gives the same shelf; undo takes it back', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, site.origin + article);
    await saveButton(page).click();
    await openSettings(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    const text = fs.readFileSync(await download.path(), 'utf8');
    await withReader(async (elsewhere) => {
      const other = await openWithDesk(elsewhere, `${site.origin}/en/saved`);
      await openSettings(other);
      await bringIn(other, text);
      await heard(other, 'brought in');
      await other.keyboard.press('Escape');
      const saved = other.getByRole('region', { name: 'Saved' }).getByRole('listitem');
      await saved.waitFor();
      await other.keyboard.press('Control+z');
      await saved.waitFor({ state: 'detached' });
    });
  }));

test('erasing forgets which articles were read lately', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, site.origin + article);
    const lately = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.endsWith('-lately'));
        const stored = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return stored.flat().map(({ url }) => new URL(url).pathname);
      });
    for (let tries = 0; tries < 200 && !(await lately()).length; tries++) await page.waitForTimeout(50);
    assert.deepEqual(await lately(), [article]);
    await page.goto(`${site.origin}/en`);
    await deskReady(page);
    await openSettings(page);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'are you sure' }).click();
    await heard(page, 'Your reading was erased');
    assert.deepEqual(await lately(), []);
  }));

test('junk is refused with the reason and what was there is kept', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, site.origin + article);
    await saveButton(page).click();
    await openSettings(page);
    const whole = fs.readFileSync(path.join(files, 'version-2.json'), 'utf8');
    for (const [text, reason] of [
      ['{', 'not JSON'],
      ['{"app":"other"}', 'not an export of Liaisons'],
      [whole.replace('"version": 2', '"version": 99'), 'newer Liaisons'],
      [whole.replace('"at": 1760428800000', '"at": -1'), 'Entry 1.'],
    ] as const) {
      await bringIn(page, text);
      await page.getByRole('alert').filter({ hasText: reason }).waitFor();
    }
    await page.keyboard.press('Escape');
    assert.equal(await saveButton(page).getAttribute('data-on'), '');
  }));

test('erasing empties every tab and can be undone while the page is open', () =>
  withReader(async (context) => {
    const page = await openWithDesk(context, site.origin + article);
    const other = await openWithDesk(context, `${site.origin}/en/saved`);
    await page.bringToFront();
    await saveButton(page).click();
    const saved = other.getByRole('region', { name: 'Saved' }).getByRole('listitem');
    await saved.waitFor();
    await openSettings(page);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'are you sure' }).click();
    await saved.waitFor({ state: 'detached' });
    assert.deepEqual(await readRecords(page), []);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await saved.waitFor();
  }));
