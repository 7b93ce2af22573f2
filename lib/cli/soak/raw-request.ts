import { connect } from 'node:net';

export type RawAnswer = {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  readonly took: number;
};

/** Sends bytes as they are and reads until the server hangs up; status 0 when no answer came within ten seconds. */
export function sendRaw(origin: string, ...parts: readonly (string | Uint8Array)[]): Promise<RawAnswer> {
  const start = performance.now();
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let text = '';
    const timer = setTimeout(() => socket.destroy(), 10_000);
    socket.on('connect', () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    // A server that hangs up while a body is still on its way resets the connection: what it said before counts.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(timer);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      const [head = '', ...rest] = text.split('\r\n\r\n');
      resolve({ status, head, body: rest.join('\r\n\r\n'), took: performance.now() - start });
    });
  });
}

/** A GET of a target as it stands, which `fetch` would tidy up. */
export function getRaw(origin: string, target: string, headers = ''): Promise<RawAnswer> {
  const bytes = Buffer.from(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);
  return sendRaw(origin, bytes);
}
