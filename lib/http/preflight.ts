import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asked } from './refuse.ts';
import type { Handle } from './render-apart.ts';

/**
 * Whether a browser asks what a script of another site may ask (https://fetch.spec.whatwg.org/#cors-preflight-request).
 */
export function isPreflight({ method, headers }: Asked): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

// Every answer says itself whether it may be read. Asking again only for what changed takes a header that needs leave.
const leave = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-Modified-Since, If-None-Match',
  'access-control-max-age': '86400',
  'content-length': '0',
};

/** Answers such questions and hands the rest on. */
export function answerPreflights(handle: Handle): Handle {
  return (request: IncomingMessage, response: ServerResponse) => {
    if (!isPreflight(request)) return handle(request, response);
    response.writeHead(204, leave).end();
  };
}
