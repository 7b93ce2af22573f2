import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolvePicture } from './outside.ts';

test('an image means a picture of content/images, however an editor writes its path', () => {
  for (const src of ['images/a.svg', '/images/a.svg', '../../images/a.svg'])
    assert.equal(resolvePicture(src), 'images/a.svg');
  assert.equal(resolvePicture('images/%C3%A9t%C3%A9.png'), 'images/été.png');
});

test('other sites, other folders and names that escape mean none', () => {
  for (const src of [
    'https://example.org/images/a.svg',
    '//example.org/images/a.svg',
    'data:image/png;base64,x',
    'images/../articles/a.md',
    'images/%2e%2e/a.svg',
    'images/%2e%2e%2fa.svg',
    '../images/a.svg',
    'images/%E0%A4%A.svg',
    'images/.hidden.svg',
    '',
  ])
    assert.equal(resolvePicture(src), undefined, src);
});
