import { formatSitemap, parseSitemapName, type SitemapEntry, type SitemapPart } from '#lib/feeds/sitemap.ts';
import { listArticleAddresses } from '#lib/news-lists.ts';
import { answerCached } from '../../answer-cached.ts';
import { siteOrigin } from '../../site.ts';
import { listSitemapPages } from '../../sitemap-pages.ts';

type Context = { params: Promise<{ name: string }> };

/** One of the sitemaps that /sitemap.xml names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const part = parseSitemapName((await params).name);
  const entries = part ? await listEntries(part) : [];
  // A first file is there even while it is empty: the index names it.
  if (!part || (entries.length === 0 && part.offset > 0)) return new Response('Not found\n', { status: 404 });
  return answerCached(request, formatSitemap(entries), 'application/xml');
}

/** Articles under their own language; every other page under both. */
async function listEntries({ list, offset, limit }: SitemapPart): Promise<readonly SitemapEntry[]> {
  if (list === 'pages') return (await listSitemapPages()).slice(offset, offset + limit);
  const origin = siteOrigin();
  return (await listArticleAddresses(offset, limit)).map(({ slug, lang, changed }) => ({
    url: `${origin}/${lang}/articles/${encodeURIComponent(slug)}`,
    changed,
  }));
}
