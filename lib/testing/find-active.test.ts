import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findActive } from './find-active.ts';

const active = [
  '<script>alert(1)</script>',
  '<script nonce="b">1</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#14;javascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>',
  '<iframe src="/en"></iframe>',
  '<base href="//evil.example">',
  '<meta http-equiv=refresh content="0;url=/x">',
  '<template><img onerror=x src=x></template>',
  '<a href="data:text/html,x">x</a>',
];

const plain = [
  '<script nonce="a">1</script>',
  '<p>&lt;script&gt; onerror=alert(1)</p>',
  '<a href="/en?x=javascript:alert(1)">x</a>',
  '<a href="https://example.org">x</a>',
  '<img src="data:image/png;base64,AA">',
  '<title><img onerror=x></title>',
];

test('what a browser would run is found, however it is written', () => {
  for (const html of active) assert.notDeepEqual(findActive(html, 'a'), [], html);
  for (const html of plain) assert.deepEqual(findActive(html, 'a'), [], html);
});
