import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from '#lib/testing/open-site.ts';

const { site, browser } = await openSite();

async function open(path: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(site.origin + path);
  return page;
}

for (const script of [true, false]) {
  const how = script ? 'with a script' : 'without one';

  test(`from the front page it is two clicks to a pair, and from a row to its sentence and back, ${how}`, async () => {
    const page = await open('/en', script);
    await page.getByRole('link', { name: 'Timelines', exact: true }).first().click();
    await page.getByRole('link', { name: 'Microsoft and OpenAI', exact: true }).click();
    await page.waitForURL('**/timelines/microsoft/openai');
    const row = page.locator('li[id^="e-"]').nth(4);
    const id = (await row.getAttribute('id')) ?? '';
    await row.locator('blockquote a').click();
    await page.waitForURL('**/articles/**');
    assert.equal(await page.locator(new URL(page.url()).hash).count(), 1);
    await page
      .locator(`[data-event="${id.slice(2)}"] a[href*="/timelines/"]`)
      .first()
      .click();
    await page.waitForURL('**/timelines/**');
    assert.equal(new URL(page.url()).hash, `#${id}`);
    assert.equal(await page.locator(`#${id}`).count(), 1);
  });

  test(`a filter is an address that can be passed on, ${how}`, async () => {
    const page = await open('/en/timelines/microsoft/openai', script);
    await page.locator('summary', { hasText: 'Filter' }).click();
    await page.locator('select[name=tone]').selectOption('conflict');
    await page.locator('input[name=from]').fill('2023');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL('**/timelines/microsoft/openai?from=2023&tone=conflict');
    const rows = page.locator('li[id^="e-"]');
    assert.ok((await rows.count()) > 0);
    assert.match((await page.getByRole('status').first().textContent()) ?? '', /\d+ events? match/);
  });
}

test('the chart is walked by keyboard in order of time, each mark leading to its row', async () => {
  const page = await open('/en/timelines/microsoft/openai', true);
  const marks = page.locator('figure svg a[aria-label]');
  const labels = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  assert.ok(labels.length > 20);
  await marks.first().focus();
  for (const label of labels.slice(0, 5)) {
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), label);
    assert.match(label, /\d{4} – [a-z]+, (cooperation|conflict|neutral), [a-z]+$/);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**?event=*#e-*');
  assert.equal(await page.locator(new URL(page.url()).hash).count(), 1);
});

test('the day that is asked for decides what stands between the two', async () => {
  const now = await open('/en/timelines/microsoft/openai', false);
  const then = await open('/en/timelines/microsoft/openai?at=2020-01-01', false);
  const told = async (page: Page) => (await page.getByText('Agreements in force').locator('..').textContent()) ?? '';
  assert.match(await told(now), /until \d{4}/);
  assert.match(await told(then), /none whose end is told/);
});
