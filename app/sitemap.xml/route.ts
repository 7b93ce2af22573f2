import { formatSitemapIndex, nameSitemaps } from '#lib/feeds/sitemap.ts';
import { countArticles } from '#lib/news-lists.ts';
import { answerCached } from '../answer-cached.ts';
import { siteOrigin } from '../site.ts';
import { listSitemapPages } from '../sitemap-pages.ts';

/** The site's sitemaps, each of as many addresses as one may have. */
export async function GET(request: Request): Promise<Response> {
  const names = nameSitemaps({ articles: await countArticles(), pages: (await listSitemapPages()).length });
  const addresses = names.map((name) => `${siteOrigin()}/sitemaps/${name}`);
  return answerCached(request, formatSitemapIndex(addresses), 'application/xml');
}
