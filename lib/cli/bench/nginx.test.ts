import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { hasNginx, startNginx } from './nginx.ts';

const project = resolve(import.meta.dirname, '..', '..', '..');

test('behind nginx a browser and a feed reader each get their type of a feed, and all share the rest', {
  skip: !hasNginx() && 'nginx is not installed',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'liaisons-nginx-'));
  let asked = 0;
  const reader = createServer((request, response) => {
    asked++;
    response.setHeader('content-type', request.headers.accept?.includes('text/html') ? 'application/xml' : 'text/x');
    response.setHeader('vary', 'Accept');
    response.end('.');
  });
  await new Promise<void>((done) => reader.listen(0, '127.0.0.1', done));
  const address = reader.address();
  assert.ok(typeof address === 'object' && address);
  const proxy = await startNginx(project, folder, `http://127.0.0.1:${address.port}`);
  const typeOf = async (path: string, accept: string) =>
    (await fetch(proxy.origin + path, { headers: { accept } })).headers.get('content-type');
  const accepted = ['text/html,application/xml;q=0.9,*/*;q=0.8', 'application/rss+xml, */*'] as const;
  try {
    for (const path of ['/feed.xml', '/fr/rss.xml', '/en/companies/openai/atom.xml'])
      for (const [index, type] of ['application/xml', 'text/x'].entries())
        assert.equal(await typeOf(path, accepted[index] ?? ''), type, path);
    // Kept for a day: no clock decides.
    asked = 0;
    for (const accept of accepted) assert.equal(await typeOf('/_next/static/a.js', accept), 'application/xml');
    assert.equal(asked, 1);
  } finally {
    await proxy.stop();
    reader.closeAllConnections();
    reader.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
