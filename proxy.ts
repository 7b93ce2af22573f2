import { type NextRequest, NextResponse } from 'next/server';
import { chooseLocale, isLocale } from '#lib/i18n/locales.ts';

export const config = {
  matcher: ['/((?!_next/|images/|icons/|favicon.ico|apple-icon.png|sw.js|robots.txt).*)'],
};

const embeddable = /^\/(?:fr|en)\/timelines\/[^/]+\/[^/]+\/embed$/;

/** Gives every page its policy, with a nonce of its own, and tells it its address. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy(nonce, embeddable.test(pathname));
  const locale = pathname.split('/')[1];

  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-locale', isLocale(locale) ? locale : chooseLocale(request.headers.get('accept-language')));
  headers.set('x-pathname', pathname);
  headers.set('content-security-policy', policy);
  const file = fileHandlerOf(pathname);
  const url = request.nextUrl.clone();
  if (file) url.pathname = file;
  const response = file
    ? NextResponse.rewrite(url, { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Who answers for the files that stand beside pages: a list's feeds, an article's Markdown. */
function fileHandlerOf(pathname: string): string | undefined {
  if (/^\/(?:fr|en)\/articles\/[^/]+\.md$/.test(pathname)) return '/feeds/markdown';
  const name = /\/([^/]+)$/.exec(pathname)?.[1] ?? '';
  return Object.hasOwn(feeds, name) ? feeds[name] : undefined;
}

const feeds: Readonly<Record<string, string>> = {
  'feed.xml': '/feeds/rss',
  'rss.xml': '/feeds/rss',
  'atom.xml': '/feeds/atom',
  'feed.json': '/feeds/json',
};

/** CSP Level 3: `strict-dynamic` with a nonce, as https://web.dev/articles/strict-csp describes. */
function contentSecurityPolicy(nonce: string, framable: boolean): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framable ? '*' : "'none'"}`,
  ].join('; ');
}
