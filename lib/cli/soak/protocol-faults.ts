import { compareAnswers, readAnswers } from './answers.ts';
import type { Fault, Trial } from './fault.ts';
import { getRaw, sendRaw } from './raw-request.ts';
import type { World } from './world.ts';

const host = 'Host: localhost\r\nConnection: close\r\n';
const soon = 2_000;

/** Requests that no browser sends, with the statuses that are a fair answer. */
export const protocolFaults: readonly Fault[] = [
  { name: 'bodies of 10 MB', run: (world) => ask(world, listBodies(), [400, 405, 413]) },
  { name: 'headers of 100 kB', run: (world) => ask(world, [get(`X-Long: ${'a'.repeat(100_000)}\r\n`)], [431]) },
  {
    name: 'addresses of 100 kB',
    run: (world) => ask(world, [`GET /en?q=${'a'.repeat(100_000)} HTTP/1.1\r\n${host}\r\n`], [414, 431]),
  },
  {
    name: 'odd methods',
    run: (world) =>
      ask(
        world,
        methods.map((method) => `${method} /en HTTP/1.1\r\n${host}\r\n`),
        [400, 405, 501],
      ),
  },
  { name: 'WebSocket upgrades', run: (world) => ask(world, upgrades, [400, 404, 426]) },
  { name: 'requests that are none', run: (world) => ask(world, garbage, [400, 505]) },
  { name: 'RSC, prefetch and foreign Host headers', run: sameContent },
];

const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'BREW'];
const upgrade =
  'Host: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
const upgrades = ['/en', '/_next/webpack-hmr', '/api/live'].map((path) => `GET ${path} HTTP/1.1\r\n${upgrade}\r\n`);
const garbage = [
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n',
  'GET\r\n\r\n',
  `GET /en HTTP/9.9\r\n${host}\r\n`,
  'GET /en HTTP/1.1\r\nBad Header\r\n\r\n',
  `GET /en HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
];

function get(headers: string): string {
  return `GET /en HTTP/1.1\r\n${host}${headers}\r\n`;
}

function listBodies(): string[] {
  const body = 'x'.repeat(10_000_000);
  return ['GET', 'POST'].map(
    (method) => `${method} /en HTTP/1.1\r\n${host}Content-Length: ${body.length}\r\n\r\n${body}`,
  );
}

async function ask(world: World, requests: readonly string[], statuses: readonly number[]): Promise<Trial> {
  const failed: string[] = [];
  for (const request of requests) {
    const { status, took } = await sendRaw(world.site.origin, Buffer.from(request, 'latin1'));
    const what = request.slice(0, 40).split('\r\n')[0];
    if (!statuses.includes(status)) failed.push(`${what}: status ${status}`);
    // Another request at the same time shows whether the server is merely busy.
    if (took > soon && took > 4 * (await getRaw(world.site.origin, '/api/status')).took)
      failed.push(`${what}: ${Math.round(took)} ms`);
  }
  return { tries: requests.length, failed };
}

const odd = [
  'Host: evil.example',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: evil',
  'X-Nonce: abc',
  'X-Locale: fr',
  'X-Pathname: //evil.example',
  'X-Middleware-Subrequest: middleware:middleware:middleware',
  'Next-Action: abc',
  'X-Invoke-Path: /fr',
  'X-Matched-Path: /fr',
  'Purpose: prefetch',
  'Next-Router-Prefetch: 1',
];

/** What asks for a page in another way gets the same page, or a part of it, and never another host's name. */
async function sameContent(world: World): Promise<Trial> {
  const failed: string[] = [];
  const path = '/en/companies/openai';
  const plain = await getRaw(world.site.origin, path);
  for (const header of odd) {
    const own = header.startsWith('Host')
      ? `GET ${path} HTTP/1.1\r\n${header}\r\nConnection: close\r\n\r\n`
      : `GET ${path} HTTP/1.1\r\n${host}${header}\r\n\r\n`;
    const { status, body } = await sendRaw(world.site.origin, own);
    if (status !== 200 || body.includes('evil') || textOf(body) !== textOf(plain.body))
      failed.push(`${header}: status ${status}, other content`);
  }
  const flight = await getRaw(world.site.origin, path, 'RSC: 1\r\nNext-Router-State-Tree: %5B%22%22%5D\r\n');
  if (flight.status >= 500) failed.push(`RSC: status ${flight.status}`);
  const missing = await getRaw(world.site.origin, '/en/companies/none', 'RSC: 1\r\n');
  if (missing.status >= 500) failed.push(`RSC of a missing page: status ${missing.status}`);
  const after = world.quick ? [] : compareAnswers(world.fresh, await readAnswers(world.site.origin)).slice(0, 2);
  return { tries: odd.length + 2, failed: [...failed, ...after] };
}

function textOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/nonce="[^"]*"/g, '') ?? '';
}
