import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeRequest } from './describe-request.ts';
import { holdResponse } from './hold-response.ts';
import { joinNonces, splitNonces } from './nonce-parts.ts';
import { createPageCache, type Page } from './page-cache.ts';
import { sendPage } from './send-page.ts';

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

export type PageOptions = {
  /** Renders pages, and answers whatever else is asked for. */
  readonly handle: Handle;
  /** Of all that pages are made from; while it is undefined, none is kept. */
  readonly version: () => string | undefined;
  /** Bytes of pages to keep. */
  readonly limit?: number;
};

const usualLimit = 32 * 1024 * 1024;

/**
 * Tells each page its policy, and keeps what was rendered: while nothing that pages are made from has changed, an
 * address is answered with the same text and a nonce of its own.
 */
export function servePages({ handle, version, limit = usualLimit }: PageOptions): Handle {
  const cache = createPageCache(limit);
  const parts = new AsyncLocalStorage<string[]>();
  // Found by components/static through the process: the site's bundles have no way to this module.
  globalThis.liaisonsPage = parts;
  return (request, response) => {
    const { url = '', headers } = request;
    // Ours alone to say: proxy.ts leaves a request that has it.
    delete headers['x-nonce'];
    if (!isPage(request)) return handle(request, response);
    // Rendered whole even where only its headers are asked for: what is kept answers both.
    const bodiless = request.method === 'HEAD';
    request.method = 'GET';
    const described = describeRequest(url.replace(/\?.*/s, ''), headers['accept-language'] ?? null);
    const nonce = described['x-nonce'];
    const accepted = String(headers['accept-encoding'] ?? '');
    const before = version();
    const kept = before === undefined ? undefined : cache.get(url, before, performance.now());
    if (kept) return sendKept(kept, nonce, accepted, bodiless, response);
    Object.assign(headers, described);
    // Compressed here, after its text is kept.
    delete headers['accept-encoding'];
    response.setHeader('content-security-policy', described['content-security-policy']);
    holdResponse(response, (body) => {
      if (!isHtml(response)) return sendPage(body, '', bodiless, response);
      const isSame = before !== undefined && before === version();
      if (isSame && response.statusCode === 200) cache.put(url, keep(body, nonce, before, response));
      sendPage(body, accepted, bodiless, response);
    });
    parts.run([], () => handle(request, response));
  };
}

/** What has a dot is a file, and what has a header of Next's own asks for a part of a page. */
function isPage({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return /^\/(?:fr|en)(?:[/?][^.]*)?$/.test(url) && headers.rsc === undefined;
}

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/html');
}

const ownNonce = '{nonce}';

function keep(body: Buffer, nonce: string, version: string, response: ServerResponse): Page {
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => {
    return [name, String(value).replaceAll(nonce, ownNonce)] as const;
  });
  return { headers, parts: splitNonces(body, nonce), version, made: performance.now() };
}

function sendKept(page: Page, nonce: string, accepted: string, bodiless: boolean, response: ServerResponse): void {
  for (const [name, value] of page.headers) response.setHeader(name, value.replaceAll(ownNonce, nonce));
  sendPage(joinNonces(page.parts, nonce), accepted, bodiless, response);
}
