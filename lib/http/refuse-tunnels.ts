import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Whether a request is for another protocol alone. Clients that can do HTTP/2 ask for it in passing and read an answer
 * in HTTP/1.1 as well: theirs is answered as any other (RFC 9110 §7.8).
 */
export function isForTunnel({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

/** Refuses whoever wants a connection for anything but requests: by an upgrade, or as through a proxy. */
export function refuseTunnels(server: Server): void {
  server.removeAllListeners('upgrade');
  server.on('upgrade', (_, socket) => end(socket, '426 Upgrade Required'));
  server.on('connect', (_, socket) => end(socket, '405 Method Not Allowed\r\nAllow: GET, HEAD'));
}

function end(socket: Duplex, status: string): void {
  // Who has gone meanwhile needs no answer.
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}
