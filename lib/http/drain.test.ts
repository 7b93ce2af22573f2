import assert from 'node:assert/strict';
import http from 'node:http';
import net from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { followRequests } from './drain.ts';

const page = 'x'.repeat(8_000_000);

test('who asked gets the whole of a long answer, however slow they take it, and then the server ends', async () => {
  const server = http.createServer((_, response) => void setImmediate(() => response.end(page)));
  const requests = followRequests(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  const client = net.connect(address.port, '127.0.0.1');
  const idle = net.connect(address.port, '127.0.0.1');
  await new Promise((resolve) => idle.once('connect', resolve));
  let received = 0;
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  client.pause();
  await new Promise((resolve) => server.once('request', resolve));
  await sleep(50);
  const ended = new Promise<void>((resolve) => void requests.stop(resolve));
  client.on('data', (chunk) => {
    received += chunk.length;
  });
  client.resume();
  await ended;
  await new Promise((resolve) => (client.closed ? resolve(0) : client.once('close', resolve)));
  assert.ok(received >= page.length, `${received} bytes of ${page.length}`);
});
