import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalAddress } from './canonical-address.ts';

test('an address keeps what its page reads, in one order', () => {
  const addresses = {
    '/fr?utm_source=x': '/fr',
    '/en?': '/en',
    '/en/articles/2025-02-27-gpt-4.5-sort?fbclid=x&q=1': '/en/articles/2025-02-27-gpt-4.5-sort',
    '/fr/tags/mod%C3%A8les?n=1&after=b%2Fc': '/fr/tags/mod%C3%A8les?after=b%2Fc',
    '/en/timelines?q=open+ai&after=x': '/en/timelines?q=open+ai',
    '/en/timelines/openai?event=e1&kind=deal&utm_term=': '/en/timelines/openai?kind=deal&event=e1',
    '/en/timelines/meta/openai?after=x&to=2025&from=2024': '/en/timelines/meta/openai?from=2024&to=2025&after=x',
    '/en/timelines/meta/openai/embed?after=x&tone=conflict': '/en/timelines/meta/openai/embed?tone=conflict',
    '/fr/search?typing&q=%22proc%C3%A8s%22#x': '/fr/search?q=%22proc%C3%A8s%22&typing=',
  };
  for (const [asked, canonical] of Object.entries(addresses)) {
    assert.equal(canonicalAddress(asked), canonical);
    assert.equal(canonicalAddress(canonical), canonical);
  }
});

test('a parameter given again keeps its values and their order, and a value that makes no sense stays', () => {
  const [asked, canonical] = ['company=b&lang=&n=1&company=a&lang=de', 'company=b&company=a&lang=&lang=de'];
  assert.equal(canonicalAddress(`/en/search?${asked}`), `/en/search?${canonical}`);
});

test('what is read of a query stays what it was', () => {
  for (const query of ['q=%', 'q=%E9t%zz', 'q=a%26b%3Dc', 'q=+%2B+', 'q=%F0%9F%99%82', 'q=a=b', 'q']) {
    const canonical = canonicalAddress(`/en/search?n=1&${query}`);
    const given = new URLSearchParams(query).getAll('q');
    assert.deepEqual(new URLSearchParams(canonical.split('?')[1]).getAll('q'), given, query);
  }
});

// A redirect of theirs takes the query along.
test('an address of no page stays as it is', () => {
  for (const address of [
    '/en/?utm_source=x',
    '/de/search?n=1',
    '/en/none?n=1',
    '/en/articles/?n=1',
    '/fr/articles/x/y?z',
  ])
    assert.equal(canonicalAddress(address), address);
});
