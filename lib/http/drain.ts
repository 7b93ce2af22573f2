import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const turns = 3;
const pause = 80;
const longestWait = 1_600;

/**
 * Follows who asked and has no answer yet, so that a server can end as soon as all have theirs. Node's own
 * `close()` hangs up on whoever has not yet taken what was written (nodejs.org, `server.closeIdleConnections`).
 */
export function followRequests(server: Server): { readonly stop: (done: () => void) => Promise<void> } {
  const pending = new Map<net.Socket, number>();
  let stopping = false;
  let heard = 0;
  const count = (socket: net.Socket, step: 1 | -1) => {
    const left = (pending.get(socket) ?? 0) + step;
    if (socket.destroyed) pending.delete(socket);
    else pending.set(socket, left);
    if (stopping && left === 0) socket.end();
  };
  server.on('connection', (socket) => {
    heard++;
    pending.set(socket, 0);
    socket.once('close', () => pending.delete(socket));
  });
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    heard++;
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  return {
    stop: async (done) => {
      // Who is let in takes a turn of the event loop each, and another to be read.
      for (let quiet = 0, last = heard, left = longestWait / pause; quiet < turns && left > 0; left--) {
        await sleep(pause);
        quiet = heard === last ? quiet + 1 : 0;
        last = heard;
      }
      stopping = true;
      net.Server.prototype.close.call(server, done);
      for (let quiet = 0; quiet < turns; ) {
        await sleep(pause);
        quiet = [...pending.values()].some((left) => left > 0) ? 0 : quiet + 1;
      }
      for (const socket of pending.keys()) socket.destroy();
    },
  };
}
