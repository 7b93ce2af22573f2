import type { IncomingMessage, ServerResponse } from 'node:http';

import { isPreflight } from './preflight.ts';

export type Asked = {
  readonly method?: string | undefined;
  /** The target as it stands in the request line. */
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Where all that was sent under one name is told apart. */
  readonly headersDistinct?: Readonly<Record<string, readonly string[] | undefined>>;
};

export type Refusal = { readonly status: 400 | 405 | 413 | 414; readonly text: string };

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const longestTarget = 8_192;
const longestBody = 10_000;

/**
 * Why a request is refused, or undefined when it may pass. Nothing is sent to this site, so that only GET and HEAD
 * without a body pass, and what browsers ask before them (RFC 9110 §9, §15.5); a target is a path whose
 * percent-encoding can be decoded: of another form, Next makes redirects to the host it names, or errors of its own.
 */
export function refuse({ method, url = '', headers, headersDistinct }: Asked): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD' && !isPreflight({ method, headers }))
    return { status: 405, text: 'Only GET and HEAD are answered.' };
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0)
    return { status: 413, text: 'A request has no body here.' };
  if (url.length > longestTarget) return { status: 414, text: 'The address is too long.' };
  // Who stands between may have read the other one (RFC 9112 §3.2).
  if ((headersDistinct?.host?.length ?? 0) > 1) return { status: 400, text: 'A request has one host.' };
  if (!isPath(url)) return { status: 400, text: 'This is no address of the site.' };
  return undefined;
}

/** Answers what is refused at once, and hands the rest on. */
export function refuseFirst(handle: Handle): Handle {
  return (request, response) => {
    const refusal = refuse(request);
    if (!refusal) return handle(request, response);
    const { status, text } = refusal;
    const allow = status === 405 ? { allow: 'GET, HEAD' } : {};
    response.writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(text) + 1,
      'x-content-type-options': 'nosniff',
      ...allow,
    });
    response.write(`${text}\n`);
    // Who hangs up while a body is on its way takes back what it answered (RFC 9112 §9.6): the body is read, and
    // dropped.
    const timer = setTimeout(() => request.destroy(), longestBody);
    response.once('close', () => clearTimeout(timer));
    request.once('end', () => response.end());
    request.resume();
  };
}

function isPath(url: string): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  // Browsers read both slashes alike: //host and /\host would be another site's address in a redirect.
  if (!/^\/(?![/\\])/.test(path)) return false;
  try {
    return !/^\/[/\\]|[\0\r\n]/.test(decodeURIComponent(path));
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
