import { chooseLocale } from '#lib/i18n/locales.ts';

/** Sends a visitor to their language. The Location is relative, so that a foreign Host header never ends up in it. */
export function GET(request: Request): Response {
  const locale = chooseLocale(request.headers.get('accept-language'));
  const { search } = new URL(request.url);
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}${search}`, vary: 'Accept-Language', 'cache-control': 'no-cache' },
  });
}
