import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedAddress, feedFormats, parseFeedPath } from './feed-address.ts';

test('the address of a list’s feed is read as that list and that format', () => {
  for (const list of ['/fr', '/en/companies/openai', '/en/tags/gpt-4-5'])
    for (const format of feedFormats) assert.deepEqual(parseFeedPath(feedAddress(list, format)), { list, format });
  assert.equal(feedAddress('/', 'rss'), '/feed.xml');
  assert.equal(feedAddress('/en/search?q=a', 'atom'), '/en/search/atom.xml?q=a');
});

test('every usual name of a feed is known, at the root too, and no other', () => {
  for (const [path, list, format] of [
    ['/feed.xml', '', 'rss'],
    ['/rss.xml', '', 'rss'],
    ['/fr/rss.xml', '/fr', 'rss'],
    ['/atom.xml', '', 'atom'],
    ['/feed.json', '', 'json'],
  ])
    assert.deepEqual(parseFeedPath(path ?? ''), { list, format });
  for (const path of ['feed.xml', '/fr', '/fr/myfeed.xml', '/fr/feed.xml/', '/fr/feedxxml', '/constructor', ''])
    assert.equal(parseFeedPath(path), undefined, path);
});
