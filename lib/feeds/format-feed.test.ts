import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describeArticle } from './article-item.ts';
import { type Feed, type FeedItem, latestUpdate } from './feed.ts';
import { formatFeed } from './format-feed.ts';
import { formatOpml } from './opml.ts';

const origin = 'https://news.example';

function item(title: string, more: Partial<FeedItem> = {}): FeedItem {
  const lang = 'fr' as const;
  const article = {
    lang,
    slug: '2025-10-14-mai-image-1',
    title,
    date: '2025-10-14',
    summary: 'Un résumé.',
    tags: ['images'],
  };
  return { ...describeArticle(article, '<p>Texte, <a href="../companies/openai">OpenAI</a>.</p>', origin), ...more };
}

function feed(items: readonly FeedItem[], title = 'Liaisons'): Feed {
  const at = (file: string) => `${origin}/fr/${file}`;
  const addresses = { rss: at('feed.xml'), atom: at('atom.xml'), json: at('feed.json') };
  const about = { id: 'urn:liaisons:list:fr', subtitle: 'Actualité', lang: 'fr', home: `${origin}/fr` } as const;
  return { ...about, title, addresses, items, updated: latestUpdate(items), hub: 'https://hub.example/' };
}

const parser = new Parser();

test('an article feed in RSS is what it should be', () => {
  assert.equal(
    formatFeed(feed([item('MAI-Image-1')]), 'rss'),
    `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="/feed.css"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Liaisons</title>
    <link>https://news.example/fr</link>
    <description>Actualité</description>
    <language>fr</language>
    <lastBuildDate>Tue, 14 Oct 2025 00:00:00 GMT</lastBuildDate>
    <generator>Liaisons</generator>
    <docs>https://www.rssboard.org/rss-specification</docs>
    <atom:link href="https://news.example/fr/feed.xml" rel="self" type="application/rss+xml"/>
    <atom:link href="https://news.example/fr/atom.xml" rel="alternate" type="application/atom+xml"/>
    <atom:link href="https://news.example/fr/feed.json" rel="alternate" type="application/feed+json"/>
    <atom:link href="https://hub.example/" rel="hub"/>
    <item>
      <title>MAI-Image-1</title>
      <link>https://news.example/fr/articles/2025-10-14-mai-image-1</link>
      <description>Un résumé.</description>
      <category>images</category>
      <guid isPermaLink="false">urn:liaisons:article:2025-10-14-mai-image-1</guid>
      <pubDate>Tue, 14 Oct 2025 00:00:00 GMT</pubDate>
      <atom:updated>2025-10-14T00:00:00.000Z</atom:updated>
      <dc:language>fr</dc:language>
      <content:encoded><![CDATA[<p>Texte, <a href="https://news.example/fr/companies/openai">OpenAI</a>.</p>]]></content:encoded>
    </item>
  </channel>
</rss>
`,
  );
});

const hostile: readonly (readonly [string, string, string])[] = [
  ['the end of a CDATA section', 'a]]>b ]]> c', 'a]]>b ]]> c'],
  ['markup', '<script>alert(1)</script> & "q" \'a\'', '<script>alert(1)</script> & "q" \'a\''],
  ['entities', '&amp; &lt;b&gt; &#0; &xxe;', '&amp; &lt;b&gt; &#0; &xxe;'],
  ['emoji', '🤖 👩‍👩‍👧 é', '🤖 👩‍👩‍👧 é'],
  ['controls', 'a\u0000b\u0008c\u001fd\ufffee\u007f', 'abcde\u007f'],
  ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ['ten kilobytes', 'x&'.repeat(5_000), 'x&'.repeat(5_000)],
  ['a CDATA opening', '<![CDATA[x', '<![CDATA[x'],
  [
    'a doctype',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  ],
];

for (const [name, title, expected] of hostile) {
  test(`a title with ${name} arrives as written in every format`, async () => {
    const hard = feed([item(title, { tags: [title], author: title, summary: title })], title);
    const rss = await parser.parseString(formatFeed(hard, 'rss'));
    assert.equal(rss.items[0]?.title, expected);
    assert.equal(rss.title, expected);
    const atom = await parser.parseString(formatFeed(hard, 'atom'));
    assert.equal(atom.items[0]?.title, expected);
    const json: { items: { title: string }[] } = JSON.parse(formatFeed(hard, 'json'));
    assert.equal(json.items[0]?.title, expected);
  });
}

test('a summary is text: in RSS, where it is HTML, its markup is shown and not run', async () => {
  const { items } = await parser.parseString(
    formatFeed(feed([item('t', { summary: '<img onerror=alert(1)>' })]), 'rss'),
  );
  assert.equal(items[0]?.content, '&lt;img onerror=alert(1)&gt;');
});

test('each format carries id, address, days, text and language of an item', () => {
  const one = feed([item('t', { updated: '2025-11-02T10:00:00.000Z' })]);
  const rss = parseRssFeed(formatFeed(one, 'rss')).items?.[0];
  const atom = parseAtomFeed(formatFeed(one, 'atom')).entries?.[0];
  const json = parseJsonFeed(formatFeed(one, 'json')).items?.[0];
  const id = 'urn:liaisons:article:2025-10-14-mai-image-1';
  assert.deepEqual([rss?.guid?.value, atom?.id, json?.id], [id, id, id]);
  assert.deepEqual([rss?.link, atom?.links?.[0]?.href, json?.url], Array(3).fill(item('t').url));
  assert.deepEqual([rss?.content?.encoded, atom?.content?.value, json?.content_html], Array(3).fill(item('t').html));
  assert.deepEqual([rss?.dc?.languages?.[0], atom?.links?.[0]?.hreflang, json?.language], ['fr', 'fr', 'fr']);
  assert.equal(rss?.pubDate, 'Tue, 14 Oct 2025 00:00:00 GMT');
  assert.deepEqual([atom?.published, atom?.updated], ['2025-10-14T00:00:00.000Z', '2025-11-02T10:00:00.000Z']);
});

test('a feed without items is still a feed', async () => {
  for (const format of ['rss', 'atom'] as const) {
    assert.equal((await parser.parseString(formatFeed(feed([]), format))).title, 'Liaisons');
  }
  assert.deepEqual(JSON.parse(formatFeed(feed([]), 'json')).items, []);
});

test('a list of subscriptions is well-formed whatever the names', () => {
  const xml = formatOpml('A & B ]]>', [{ title: '"<&>"\u0001', feed: 'https://x/?a=1&b=2', home: 'https://x/' }]);
  assert.match(xml, /<outline text="&quot;&lt;&amp;&gt;&quot;" [^>]*xmlUrl="https:\/\/x\/\?a=1&amp;b=2"/);
});

test('a list of no subscriptions is one all the same', () => {
  const xml = formatOpml('Timelines', []);
  assert.match(xml, /<body>\s*<outline text="Timelines"\s*\/>\s*<\/body>/);
  assert.doesNotMatch(xml, /xmlUrl/);
});
