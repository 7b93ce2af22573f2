import { isLocale } from '#lib/i18n/locales.ts';
import { listRecentEvents } from '#lib/news-lists.ts';

type Context = { params: Promise<{ locale: string }> };

/** The events last learnt. The same for every reader, who picks what is new to them: what they follow stays at home. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response('Not found\n', { status: 404 });
  return Response.json(await listRecentEvents(locale), { headers: { 'cache-control': 'no-cache' } });
}
