import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { answerPreflights } from './preflight.ts';
import { refuseFirst } from './refuse.ts';

test('a script of another site may ask only for what changed, and nothing more', async () => {
  const server = http.createServer(refuseFirst(answerPreflights((_, response) => response.end('page'))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  const ask = (headers: http.OutgoingHttpHeaders, method = 'OPTIONS') =>
    new Promise<http.IncomingMessage>((resolve, reject) => {
      const request = http.request({ port: address.port, path: '/feed.xml', method, headers }, (response) =>
        resolve(response.resume()),
      );
      request.on('error', reject).end();
    });
  const origin = { origin: 'https://a.example' };
  const asked = await ask({ ...origin, 'access-control-request-method': 'GET' });
  assert.equal(asked.statusCode, 204);
  assert.equal(asked.headers['access-control-allow-origin'], '*');
  assert.match(asked.headers['access-control-allow-headers'] ?? '', /If-None-Match/);
  assert.equal(asked.headers['access-control-allow-methods'], 'GET, HEAD');
  assert.equal((await ask(origin)).statusCode, 405);
  assert.equal((await ask({ 'access-control-request-method': 'GET' })).statusCode, 405);
  assert.equal((await ask({ ...origin, 'access-control-request-method': 'POST' }, 'POST')).statusCode, 405);
  server.close();
  server.closeAllConnections();
});
