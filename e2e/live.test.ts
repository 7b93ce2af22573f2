import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openSite } from '#lib/testing/open-site.ts';
import { startSite } from '#lib/testing/site.ts';

const { site, browser } = await openSite({ ownContent: true });

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`It did not come to pass: ${holds}`);
    await sleep(20);
  }
}

const today = '2026-02-03';

function save(name: string, text: string, title = name): string {
  const file = join(site.content, 'articles', `${name}.en.md`);
  writeFileSync(file, `---\ntitle: ${title}\ndate: ${today}\nlang: en\n---\n${text}\n`);
  return file;
}

async function holds(path: string, text: string): Promise<boolean> {
  const response = await fetch(site.origin + path);
  return (await response.text()).includes(text);
}

const isThere = (path: string) => async () => (await fetch(site.origin + path)).status === 200;
const isGone = (path: string) => async () => (await fetch(site.origin + path)).status === 404;

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const live = page.waitForResponse((response) => new URL(response.url()).pathname === '/api/live');
  await page.goto(site.origin + path);
  await live;
  return page;
}

test('a file saved, changed, renamed and deleted is on its page, in lists, timelines, search and feeds', async () => {
  const file = save(`${today}-one`, 'Cohere sued Intel on 2 February 2026.', 'A quarrel of two');
  await until(isThere(`/en/articles/${today}-one`));
  for (const path of ['/en', '/en/companies/cohere', '/en/feed.xml', '/api/articles?limit=50'])
    assert.ok(await holds(path, 'A quarrel of two'), path);
  assert.ok(await holds('/api/search?q=quarrel', `${today}-one`));
  assert.ok(await holds('/en/timelines/cohere/intel', 'Cohere sued Intel'));
  save(`${today}-one`, 'Cohere sued Intel on 2 February 2026.', 'A dispute of two');
  await until(() => holds('/en', 'A dispute of two'));
  renameSync(file, file.replace('-one', '-two'));
  await until(isThere(`/en/articles/${today}-two`));
  await until(isGone(`/en/articles/${today}-one`));
  rmSync(file.replace('-one', '-two'));
  await until(isGone(`/en/articles/${today}-two`));
  assert.ok(!(await holds('/en', 'A dispute of two')));
});

test('an alias and a correction take effect', async () => {
  save(`${today}-alias`, 'Quuxcorp and Intel announced a partnership on 5 January 2026.');
  await until(isThere(`/en/articles/${today}-alias`));
  const company = join(site.content, 'companies', 'cohere.md');
  const before = readFileSync(company, 'utf8');
  writeFileSync(company, before.replace('  - Cohere Inc.\n', '  - Cohere Inc.\n  - Quuxcorp\n'));
  await until(() => holds('/en/timelines/cohere/intel', 'Quuxcorp'));
  const page = await (await fetch(`${site.origin}/en/timelines/cohere/intel`)).text();
  const id = /id="e-([^"]+)"(?:(?!id="e-)[\s\S])*?Quuxcorp/.exec(page)?.[1] ?? '';
  const corrections = join(site.content, 'corrections.yaml');
  const lines = readFileSync(corrections, 'utf8');
  const reason = '{en: to see it go, fr: pour le voir partir}';
  writeFileSync(corrections, `${lines.trim() === '[]' ? '' : lines}\n- hide: ${id}\n  reason: ${reason}\n`);
  await until(async () => !(await holds('/en/timelines/cohere/intel', 'Quuxcorp')));
  writeFileSync(corrections, lines);
  await until(() => holds('/en/timelines/cohere/intel', 'Quuxcorp'));
  writeFileSync(company, before);
  await until(async () => !(await holds('/en/timelines/cohere/intel', 'Quuxcorp')));
});

test('an open list says how many articles are new, stays as it is, and shows them when asked', async () => {
  const page = await open('/en');
  const titles = await page.locator('[data-article] a').allInnerTexts();
  save(`${today}-open-1`, 'Nothing much.', 'First of them');
  save(`${today}-open-2`, 'Nothing much.', 'Second of them');
  await page.getByRole('status').getByText('2 new articles').waitFor();
  assert.deepEqual(await page.locator('[data-article] a').allInnerTexts(), titles);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('link', { name: 'Second of them' }).waitFor();
});

test('an open timeline offers its new rows, in the reader’s language, and keeps the reader’s place', async () => {
  const page = await open('/fr/timelines/microsoft/openai');
  const row = page.locator('li[id^="e-"]').nth(9);
  const id = await row.getAttribute('id');
  await row.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY));
  save(`${today}-row`, 'Microsoft sued OpenAI on 1 February 2026.');
  await page.getByRole('status').getByText('1 nouvelle ligne').waitFor();
  await page.getByRole('button', { name: 'Voir', exact: true }).click();
  await page.getByText('Microsoft sued OpenAI on 1 February 2026.').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('load');
  await page.waitForFunction(
    (name) => Math.abs(document.getElementById(name)?.getBoundingClientRect().top ?? 99) < 20,
    id ?? '',
  );
});

test('an open article says that it was updated, then that it was withdrawn', async () => {
  const file = save(`${today}-read`, 'The first words.');
  await until(isThere(`/en/articles/${today}-read`));
  const page = await open(`/en/articles/${today}-read`);
  save(`${today}-read`, 'Quite other words.');
  await page.getByRole('status').getByText('This article was updated.').waitFor();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByText('Quite other words.').first().waitFor();
  rmSync(file);
  await page.getByRole('status').getByText('This article was withdrawn.').waitFor();
});

test('asking for the headers of the stream alone takes nobody’s place', async () => {
  // More than pages can be open at once.
  for (let round = 0; round < 26; round++)
    await Promise.all(
      Array.from({ length: 40 }, async () => {
        const { status, headers } = await fetch(`${site.origin}/api/live`, { method: 'HEAD' });
        assert.deepEqual([status, headers.get('content-type')], [200, 'text/event-stream; charset=utf-8']);
      }),
    );
  const controller = new AbortController();
  assert.equal((await fetch(`${site.origin}/api/live`, { signal: controller.signal })).status, 200);
  controller.abort();
});

test('the stream is sent at once, uncompressed, and ends with the server', async () => {
  const other = await startSite();
  const events: string[] = [];
  const ended = new Promise<void>((resolve) => {
    const headers = { 'accept-encoding': 'gzip, br', 'last-event-id': 'nobody-knows' };
    http.get(`${other.origin}/api/live`, { headers }, (response) => {
      assert.equal(response.headers['content-type'], 'text/event-stream; charset=utf-8');
      assert.equal(response.headers['content-encoding'], undefined);
      assert.equal(response.headers['x-accel-buffering'], 'no');
      response.on('data', (chunk) => events.push(`${chunk}`));
      response.on('end', resolve);
    });
  });
  await until(async () => /event: hello[\s\S]*event: reset/.test(events.join('')));
  await Promise.all([other.stop(), ended]);
});
