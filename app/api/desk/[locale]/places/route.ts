import { isLocale } from '#lib/i18n/locales.ts';
import { getPlaces } from '#lib/news-lists.ts';

type Context = { params: Promise<{ locale: string }> };

/** Where the palette can go: the same for every reader. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response('Not found\n', { status: 404 });
  return Response.json(await getPlaces(locale), { headers: { 'cache-control': 'no-cache' } });
}
