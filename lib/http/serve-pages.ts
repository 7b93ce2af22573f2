import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { canonicalAddress } from './canonical-address.ts';
import { describeRequest, type PageHeaders } from './describe-request.ts';
import { holdResponse } from './hold-response.ts';
import { keepPage, sendKept } from './kept-page.ts';
import { renderMissing } from './missing-page.ts';
import { createPageCache, type Page } from './page-cache.ts';
import type { Handle } from './render-apart.ts';
import { createRenderings } from './renderings.ts';
import { sendPage } from './send-page.ts';

export type PageOptions = {
  /** Renders pages, and answers whatever else is asked for. */
  readonly handle: Handle;
  /** Of all that pages are made from; while it is undefined, none is kept. */
  readonly version: () => string | undefined;
  /** Where the live news stands; told beside a page, whose text does not depend on it. */
  readonly mark?: () => string;
  /** Bytes of pages to keep. */
  readonly limit?: number;
};

const usualLimit = 32 * 1024 * 1024;

/** A request for a page, with what it is told and how it is to be answered. */
type Asked = {
  readonly url: string;
  readonly described: PageHeaders;
  /** Of the index when it was asked. */
  readonly before: string | undefined;
  readonly accepted: string;
  readonly bodiless: boolean;
};

/**
 * Tells each page its policy, and keeps what was rendered: while nothing that pages are made from has changed, an
 * address is answered with the same text and a nonce of its own, whatever else its query holds than what the page
 * reads. Many who ask for it at once wait for one rendering.
 */
export function servePages({ handle, version, mark, limit = usualLimit }: PageOptions): Handle {
  const cache = createPageCache(limit);
  const renderings = createRenderings();
  const parts = new AsyncLocalStorage<string[]>();
  // Found by components/static through the process: the site's bundles have no way to this module.
  globalThis.liaisonsPage = parts;
  const render: Handle = (request, response) => parts.run([], () => handle(request, response));
  const renderAnew = (asked: Asked, request: IncomingMessage, response: ServerResponse): void => {
    const { url, described, before } = asked;
    const share = renderings.begin(url, before);
    // Who hangs up takes the rendering along.
    response.once('close', () => share());
    tellPage(described, request, response);
    if (mark) response.setHeader('server-timing', `news;desc="${mark()}"`);
    holdResponse(response, async (body) => {
      const isKept = isHtml(response) && response.statusCode === 200 && before !== undefined && before === version();
      const page = isKept ? keepPage(body, described['x-nonce'], before, response) : undefined;
      if (page) cache.put(url, page);
      share(page);
      if (!isHtml(response)) return sendPage(body, '', asked.bodiless, response);
      if (response.statusCode !== 404) return sendPage(body, asked.accepted, asked.bodiless, response);
      const missing = await renderMissing(described['x-locale'], before, cache, render);
      if (missing) return sendAgain(missing, asked, response);
      sendPage(body, asked.accepted, asked.bodiless, response);
    });
    render(request, response);
  };
  return (request, response) => {
    for (const name of dropped) delete request.headers[name];
    if (!isPage(request)) return handle(request, response);
    const url = canonicalAddress(request.url ?? '');
    request.url = url;
    const asked = readRequest(request, url, version());
    // Rendered whole even where only its headers are asked for: what is kept answers both.
    request.method = 'GET';
    const kept = asked.before === undefined ? undefined : cache.get(url, asked.before, performance.now());
    if (kept) return sendAgain(kept, asked, response);
    const shared = renderings.join(url, asked.before);
    if (!shared) return renderAnew(asked, request, response);
    void shared.then((page) => (page ? sendAgain(page, asked, response) : renderAnew(asked, request, response)));
  };
}

function readRequest({ headers, method }: IncomingMessage, url: string, before: string | undefined): Asked {
  return {
    url,
    described: describeRequest(url, headers['accept-language'] ?? null),
    before,
    accepted: String(headers['accept-encoding'] ?? ''),
    bodiless: method === 'HEAD',
  };
}

function tellPage(described: PageHeaders, { headers }: IncomingMessage, response: ServerResponse): void {
  Object.assign(headers, described);
  // Compressed here, after its text is kept.
  delete headers['accept-encoding'];
  response.setHeader('content-security-policy', described['content-security-policy']);
  // Asked for anew each time, yet kept for Back and Forward, which the `no-store` of Next would forbid.
  response.setHeader('cache-control', 'private, no-cache');
}

function sendAgain(page: Page, { described, accepted, bodiless }: Asked, response: ServerResponse): void {
  sendKept(page, described['x-nonce'], accepted, bodiless, response);
}

const dropped = [
  // Ours alone to say: proxy.ts leaves a request that has a nonce.
  ...['x-nonce', 'x-missing'],
  // By these Next's own links ask for parts of pages. There are none of them here: every request is answered the same.
  ...['rsc', 'next-action', 'next-url', 'next-hmr-refresh'],
  ...['next-router-prefetch', 'next-router-segment-prefetch', 'next-router-state-tree'],
];

// Feeds, an article's Markdown and a timeline's data, which stand beside pages. A slug and a query may hold dots too.
const fileEnding = /\.(?:xml|json|md|csv|ics)$/;

// All else at the root. What begins with anything but a language is a page that does not exist.
const elsewhere = /^\/(?:$|_next\/|api(?:\/|$)|feeds\/|icons\/|images\/|schemas\/|[^/]*\.[^/]*$)/;

/** What is no file, and below no folder of others. */
function isPage({ method, url = '' }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const path = url.replace(/\?.*/s, '');
  return !fileEnding.test(path) && !elsewhere.test(path);
}

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/html');
}
