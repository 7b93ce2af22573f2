import assert from 'node:assert/strict';
import http from 'node:http';
import net from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isForTunnel, refuseTunnels } from './refuse-tunnels.ts';

test('Tunnels and WebSockets are refused; who would rather have HTTP/2 is answered all the same.', async () => {
  const server = http.createServer({ shouldUpgradeCallback: isForTunnel }, (_, response) => response.end('page'));
  refuseTunnels(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  const ask = async (head: string) => {
    const socket = net.connect(address.port, '127.0.0.1');
    socket.write(`${head}\r\nHost: a\r\n\r\n`);
    let answer = '';
    for await (const chunk of socket) {
      answer += chunk;
      if (answer.includes('page')) break;
    }
    return answer;
  };
  const upgrade = 'GET / HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade:';
  assert.match(await ask(`${upgrade} WebSocket`), /^HTTP\/1.1 426 /);
  assert.match(await ask(`${upgrade} h2c\r\nHTTP2-Settings: AAMAAABk`), /^HTTP\/1.1 200 .*page/s);
  assert.match(await ask('CONNECT a:443 HTTP/1.1'), /^HTTP\/1.1 405 /);
  // Who hangs up at once leaves an error to whoever has the connection, which ended the process where nobody heard it.
  for (let turn = 0; turn < 60; turn++) {
    const socket = net.connect(address.port, '127.0.0.1');
    socket.write(`${turn % 2 ? 'CONNECT a:443 HTTP/1.1' : `${upgrade} websocket`}\r\nHost: a\r\n\r\n`);
    await sleep(turn % 3);
    socket.resetAndDestroy();
  }
  assert.match(await ask('CONNECT a:443 HTTP/1.1'), /^HTTP\/1.1 405 /);
  server.close();
  server.closeAllConnections();
});
