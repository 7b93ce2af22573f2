import type { ServerResponse } from 'node:http';

/**
 * Holds back what is written to a response, and hands it over when the response is ended: until then its headers can
 * change. What wrapped its methods meanwhile is gone by then.
 */
export function holdResponse(response: ServerResponse, onEnd: (body: Buffer) => void): void {
  const chunks: Uint8Array[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    // A copy: who writes may use the same memory again.
    else if (chunk instanceof Uint8Array) chunks.push(Uint8Array.from(chunk));
  };
  const held: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
    flushHeaders: () => undefined,
    // What compresses asks for the headers to be fixed before each write.
    _implicitHeader: () => undefined,
    writeHead: (status, ...rest) => {
      if (typeof status === 'number') response.statusCode = status;
      for (const headers of rest) setHeaders(response, headers);
      return response;
    },
    write: (...args) => {
      keep(args[0]);
      callBack(args);
      return true;
    },
    end: (...args) => {
      keep(args[0]);
      for (const name of Object.keys(held)) Reflect.deleteProperty(response, name);
      onEnd(Buffer.concat(chunks));
      callBack(args);
      return response;
    },
  };
  for (const [name, value] of Object.entries(held))
    Object.defineProperty(response, name, { value, configurable: true, writable: true });
}

function setHeaders(response: ServerResponse, headers: unknown): void {
  if (typeof headers !== 'object' || headers === null) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Who writes may wait to be told that it is written. */
function callBack(args: readonly unknown[]): void {
  const told = args.find((arg) => typeof arg === 'function');
  if (typeof told === 'function') process.nextTick(() => Reflect.apply(told, undefined, []));
}
