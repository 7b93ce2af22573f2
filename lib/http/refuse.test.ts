import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuse } from './refuse.ts';

const ask = (url: string) => refuse({ method: 'GET', url, headers: {} })?.status;

// Shapes after swisskyrepo/PayloadsAllTheThings, "Directory Traversal" and "Open Redirect" (MIT).
const hostile = [
  '//google.com/%2f..',
  '///google.com',
  '/\\google.com',
  '/%2fgoogle.com',
  '/%5cgoogle.com',
  'https://google.com/en',
  'http://localhost@google.com/',
  'google.com',
  '*',
  '',
  '/en/%c0%ae%c0%ae/etc/passwd',
  '/en/articles/%uff0e',
  '/images/%',
  '/en/%00',
  '/en%0d%0aset-cookie:a=b',
];

const plain = [
  '/',
  '/en',
  '/en/',
  '/fr/tags/mod%C3%A8les',
  '/en/..%2f..',
  '/en?q=%',
  '/en?url=//google.com',
  '/en/a%2fb',
];

test('an address that is no path, or cannot be decoded, is refused', () => {
  for (const url of hostile) assert.equal(ask(url), 400, url);
});

test('whatever else stands in an address is for its page to answer', () => {
  for (const url of plain) assert.equal(ask(url), undefined, url);
  assert.equal(ask(`/en?q=${'a'.repeat(8_000)}`), undefined);
  assert.equal(ask(`/en?q=${'a'.repeat(9_000)}`), 414);
});

test('a request of two hosts is refused', () => {
  const asked = (...host: string[]) =>
    refuse({ method: 'GET', url: '/en', headers: {}, headersDistinct: { host } })?.status;
  assert.deepEqual([asked('a'), asked('a', 'b'), asked()], [undefined, 400, undefined]);
});

test('nothing can be sent', () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND', undefined])
    assert.equal(refuse({ method, url: '/en', headers: {} })?.status, 405, method);
  for (const headers of [{ 'content-length': '1' }, { 'content-length': 'x' }, { 'transfer-encoding': 'chunked' }])
    assert.equal(refuse({ method: 'GET', url: '/en', headers })?.status, 413);
  assert.equal(refuse({ method: 'HEAD', url: '/en', headers: { 'content-length': '0' } }), undefined);
});
