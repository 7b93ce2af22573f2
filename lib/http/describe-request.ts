import { chooseLocale, isLocale } from '../i18n/locales.ts';
import type { Lang } from '../model.ts';

const embeddable = /^\/(?:fr|en)\/timelines\/[^/]+\/[^/]+\/embed$/;

/** What a page is told of its request, as request headers by their lower-case names. */
export type PageHeaders = {
  readonly 'x-nonce': string;
  readonly 'x-locale': Lang;
  readonly 'x-pathname': string;
  /** With its question mark, or empty. */
  readonly 'x-search': string;
  /** For the answer too. */
  readonly 'content-security-policy': string;
};

/** Gives a page its policy, with a nonce of its own, and tells it its address; `url` is a path with its query. */
export function describeRequest(url: string, acceptLanguage: string | null): PageHeaders {
  const pathname = url.replace(/\?.*/s, '');
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const locale = pathname.split('/')[1];
  return {
    'x-nonce': nonce,
    'x-locale': isLocale(locale) ? locale : chooseLocale(acceptLanguage),
    'x-pathname': pathname,
    'x-search': url.slice(pathname.length),
    'content-security-policy': contentSecurityPolicy(nonce, embeddable.test(pathname)),
  };
}

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
