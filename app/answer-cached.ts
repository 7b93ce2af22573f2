import { createHash } from 'node:crypto';

/**
 * A text that a program asks for again and again, answered with 304 and nothing where it did not change (RFC 9110
 * §13): by its ETag, or for those who send none, by the instant it last changed. `vary` names the headers of a request
 * that the answer depends on.
 */
export function answerCached(request: Request, body: string, type: string, vary?: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const modified = noteChange(addressOf(request), etag, Date.now());
  const headers = new Headers({
    'content-type': `${type}; charset=utf-8`,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag',
    'cache-control': 'public, max-age=0, must-revalidate',
    ...(vary && { vary }),
    etag,
    'last-modified': new Date(modified).toUTCString(),
  });
  return isFresh(request, etag, modified)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/** As it was asked for: the request's own address is that of the handler it was sent on to. */
function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return (request.headers.get('x-pathname') ?? pathname) + search;
}

const mostNoted = 5_000;
const noted = new Map<string, { readonly etag: string; readonly since: number }>();

/**
 * When an address began to answer as it does, in milliseconds since 1970, whole seconds as the header counts them. The
 * dates in the text would not do: an article of yesterday may be added today. What this process does not know, it takes
 * to have changed just now.
 */
function noteChange(address: string, etag: string, now: number): number {
  const known = noted.get(address);
  const second = Math.floor(now / 1_000) * 1_000;
  const since = known?.etag === etag ? known.since : Math.max(second, (known?.since ?? 0) + 1_000);
  noted.delete(address);
  noted.set(address, { etag, since });
  for (const oldest of noted.keys()) {
    if (noted.size <= mostNoted) break;
    noted.delete(oldest);
  }
  return since;
}

function isFresh(request: Request, etag: string, modified: number): boolean {
  const known = request.headers.get('if-none-match');
  if (known !== null) return known === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  return !Number.isNaN(since) && modified <= since;
}
