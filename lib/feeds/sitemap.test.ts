import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSitemap, formatSitemapIndex, nameSitemaps, parseSitemapName } from './sitemap.ts';

test('addresses are parted into files that each hold fewer than the protocol allows, none left out', () => {
  for (const [articles, pages, files] of [
    [0, 14, 2],
    [59, 20_000, 2],
    [20_001, 20_000, 3],
    [1_000_000, 50_001, 53],
  ] as const) {
    const counts = { articles, pages };
    const parts = nameSitemaps(counts).map(parseSitemapName);
    assert.equal(parts.length, files);
    for (const list of ['articles', 'pages'] as const) {
      let next = 0;
      for (const part of parts.filter((one) => one?.list === list)) {
        assert.ok(part && part.offset === next && part.limit <= 50_000);
        next += part.limit;
      }
      assert.ok(next >= counts[list]);
    }
  }
});

test('no other name is a sitemap’s', () => {
  for (const name of ['articles-0.xml', 'articles-01.xml', 'articles.xml', 'tags-1.xml', 'pages-1', 'pages--1.xml', ''])
    assert.equal(parseSitemapName(name), undefined, name);
});

test('a sitemap tells each page’s languages and last change, and the index each sitemap', () => {
  const languages = { fr: 'https://x.org/fr?a&b', en: 'https://x.org/en' };
  assert.equal(
    formatSitemap([
      { url: 'https://x.org/en/articles/a', changed: '2025-10-14' },
      { url: languages.fr, languages },
    ]),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://x.org/en/articles/a</loc><lastmod>2025-10-14</lastmod></url>
<url><loc>https://x.org/fr?a&amp;b</loc><xhtml:link rel="alternate" hreflang="fr" href="https://x.org/fr?a&amp;b"/><xhtml:link rel="alternate" hreflang="en" href="https://x.org/en"/></url>
</urlset>
`,
  );
  assert.equal(
    formatSitemapIndex(['https://x.org/sitemaps/pages-1.xml']),
    `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://x.org/sitemaps/pages-1.xml</loc></sitemap>
</sitemapindex>
`,
  );
});
