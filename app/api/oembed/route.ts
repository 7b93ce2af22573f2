import { embedSize, formatEmbed } from '#lib/embed.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { getMessages, type Messages } from '#lib/i18n/messages.ts';
import { getTimeline } from '#lib/news.ts';
import { parseFilter } from '#lib/timeline-query.ts';
import { siteOrigin } from '../../site.ts';
import { localeOf } from '../answer.ts';

const day = 86_400;

/** Describes the frame of a timeline of two companies to a site that wants to show it (oembed.com, version 1.0). */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get('format') ?? 'json';
  if (format === 'xml') return fail(request, 501, 'onlyJson');
  if (format !== 'json') return fail(request, 400, 'format');
  const found = readTimeline(searchParams.get('url') ?? '');
  const view = found && (await getTimeline({ a: found.a, b: found.b }, found.filter));
  if (!found || !view?.b) return fail(request, 404, 'url');
  const { locale, filter } = found;
  const { site, timeline } = getMessages(locale);
  const title = timeline.ofPair(view.a.name, view.b.name);
  const width = limit(searchParams.get('maxwidth'), embedSize.width);
  const height = limit(searchParams.get('maxheight'), embedSize.height);
  const html = formatEmbed({ origin: siteOrigin(), locale, a: view.a, b: view.b, filter, title, width, height });
  return Response.json(
    {
      ...{ version: '1.0', type: 'rich', title, html, width, height, cache_age: day },
      ...{ provider_name: site.name, provider_url: siteOrigin() },
    },
    { headers: { 'access-control-allow-origin': '*' } },
  );
}

/** Two companies in alphabetical order, from the address of their timeline or of its frame. */
function readTimeline(text: string) {
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, searchParams } = new URL(text);
  if (origin !== new URL(siteOrigin()).origin) return undefined;
  const [, locale, one, two] =
    /^\/([a-z]+)\/timelines\/([a-z0-9-]+)\/([a-z0-9-]+)(?:\/embed)?\/?$/.exec(pathname) ?? [];
  if (!isLocale(locale) || !one || !two || one === two) return undefined;
  const [a, b] = one < two ? [one, two] : [two, one];
  return { locale, a, b, filter: parseFilter((name) => searchParams.get(name) ?? undefined) };
}

/** What the other site allows, where that is a whole number of pixels below our own size. */
function limit(allowed: string | null, own: number): number {
  return allowed !== null && /^[1-9]\d{0,4}$/.test(allowed) ? Math.min(own, Number(allowed)) : own;
}

function fail(request: Request, status: number, fault: keyof Messages['problems']['embed']): Response {
  const locale = localeOf(request);
  return new Response(`${getMessages(locale).problems.embed[fault]}\n`, {
    status,
    headers: { 'access-control-allow-origin': '*', 'content-language': locale, vary: 'Accept-Language' },
  });
}
