import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findActive } from '#lib/testing/find-active.ts';
import { hostileArticle, hostileMarkup } from '#lib/testing/hostile-markup.ts';
import { openSite } from '#lib/testing/open-site.ts';

const articles = hostileMarkup.map((_, index) => `/en/articles/2025-03-04-hostile-${index}`);
const lists = ['/en', '/fr', '/en/archive/2025/03', '/en/companies/openai', '/en/timelines/microsoft/openai'];
const feeds = ['/feed.xml', '/en/atom.xml', '/en/feed.json', '/en/companies/openai/feed.xml'];

const long = 'w'.repeat(600);
const wideArticle = `---
title: ${long}
date: 2025-03-05
lang: en
summary: Wide ${long}
tags: [${long}]
author: ${long}
source: {name: ${long}, url: "https://example.org/${long}"}
references: [{publisher: ${long}, title: ${long}}]
---
OpenAI sued Microsoft on 3 March 2025 over ${long}.

${'| a column '.repeat(30)}|
${'| - '.repeat(30)}|
${'| a value '.repeat(30)}|
`;

const { site, browser } = await openSite({
  ownContent: true,
  prepare: (content) => {
    for (const [index, payload] of hostileMarkup.entries())
      fs.writeFileSync(path.join(content, 'articles', `2025-03-04-hostile-${index}.en.md`), hostileArticle(payload));
    fs.writeFileSync(path.join(content, 'articles', '2025-03-05-wide.en.md'), wideArticle);
  },
});

async function read(address: string) {
  const response = await fetch(site.origin + address);
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
  return { status: response.status, nonce, text: await response.text() };
}

test('no field of an article becomes markup in any page, and its JSON-LD stays JSON', async () => {
  for (const address of [...articles, ...lists]) {
    const { status, nonce, text } = await read(address);
    assert.equal(status, 200, address);
    assert.deepEqual(findActive(text, nonce), [], address);
    const data = /<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/s.exec(text)?.[1];
    if (data !== undefined) assert.doesNotThrow(() => JSON.parse(data), address);
  }
});

test('feeds that hold them can be read, and hold nothing active', async () => {
  for (const address of feeds) {
    const { status, text } = await read(address);
    assert.equal(status, 200, address);
    for (const html of address.endsWith('.json') ? readJsonFeed(text) : readXmlFeed(text))
      assert.deepEqual(findActive(html), [], `${address}: ${html.slice(0, 200)}`);
  }
});

test('long words and wide tables do not make a page wider than a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const article = '/en/articles/2025-03-05-wide';
  const others = [articles.at(-1) ?? '', '/en/search?q=wide', `/en/tags/${long}`];
  for (const address of [article, ...others, ...lists]) {
    await page.goto(site.origin + address);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0, address);
  }
  await page.goto(site.origin + article);
  const table = page.getByRole('region', { name: 'Table' });
  assert.ok(await table.evaluate((region) => region.scrollWidth > region.clientWidth));
  await page.close();
});

function readJsonFeed(text: string): string[] {
  const { items }: { items: { content_html?: string }[] } = JSON.parse(text);
  assert.ok(items.length > 0);
  return items.map(({ content_html = '' }) => content_html);
}

function readXmlFeed(text: string): string[] {
  // What RSS holds is HTML; of Atom, only what says so (RFC 4287 §3.1.1).
  const isAtom = text.includes('<feed');
  const held = isAtom
    ? /<(content|summary|title)\b[^>]*type="html"[^>]*>(.*?)<\/\1>/gs
    : /<(content:encoded|description)\b[^>]*>(.*?)<\/\1>/gs;
  const parts = [...text.matchAll(held)].map(([, , part = '']) => unescapeXml(part));
  assert.ok(parts.length > 0);
  return parts;
}

function unescapeXml(text: string): string {
  const plain = /^\s*<!\[CDATA\[(.*)\]\]>\s*$/s.exec(text)?.[1];
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return plain ?? text.replace(/&(lt|gt|quot|apos|amp);/g, (sign, name: string) => signs[name] ?? sign);
}

test('with nothing sanitised, the policy alone lets nothing run', async () => {
  const page = await browser.newPage();
  let ran = '';
  page.on('dialog', (dialog) => {
    ran += `${dialog.message()};`;
    void dialog.dismiss();
  });
  const address = `${site.origin}${articles[0]}`;
  for (const payload of hostileMarkup) {
    await page.unroute(address);
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /(<div class="article-body"[^>]*>)/,
        `$1${payload.replaceAll('$', '$$$$')}`,
      );
      await route.fulfill({ response, body });
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const link = page.locator('#go');
    if ((await link.count()) > 0)
      await link
        .first()
        .click({ timeout: 2_000, noWaitAfter: true })
        .catch(() => {});
    await page.waitForTimeout(30);
    assert.equal(ran, '', payload);
  }
  await page.close();
});

test('without the policy the same page does run them: the test above can fail', async () => {
  const page = await browser.newPage();
  const address = `${site.origin}${articles[0]}`;
  let ran = false;
  page.on('dialog', (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers, body: `${await response.text()}<img src=x onerror=alert(1)>` });
  });
  await page.goto(address);
  assert.ok(ran);
  await page.close();
});
