import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { formatEmbed } from './embed.ts';

const pair = {
  origin: 'https://example.org',
  a: { slug: 'microsoft', name: 'Microsoft' },
  b: { slug: 'openai', name: 'OpenAI' },
};

test('The frame leads to the embedded timeline with its filter, in either language.', () => {
  for (const locale of ['en', 'fr']) {
    const html = formatEmbed({
      ...pair,
      locale,
      filter: { tone: 'conflict', from: '2025' },
      title: 'A and B',
      width: 320,
    });
    const frame = readFrame(html);
    assert.equal(
      frame.get('src'),
      `https://example.org/${locale}/timelines/microsoft/openai/embed?tone=conflict&from=2025`,
    );
    assert.deepEqual([frame.get('width'), frame.get('height'), frame.get('title')], ['320', '560', 'A and B']);
  }
});

test('No title and no filter leaves its attribute.', () => {
  const title = '"><script>alert(1)</script> \' & <b>';
  const frame = readFrame(formatEmbed({ ...pair, locale: 'en', filter: { q: title }, title }));
  assert.equal(frame.get('title'), title);
  assert.equal(new URL(frame.get('src') ?? '').searchParams.get('q'), title);
});

/** The attributes of the one element that the HTML is. */
function readFrame(html: string): Map<string, string> {
  const { childNodes } = parseFragment(html);
  const [frame] = childNodes;
  assert.equal(childNodes.length, 1);
  assert.ok(frame && 'attrs' in frame && frame.nodeName === 'iframe' && frame.childNodes.length === 0);
  return new Map(frame.attrs.map(({ name, value }) => [name, value]));
}
