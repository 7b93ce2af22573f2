import { formatSiteSummary } from '#lib/feeds/site-summary.ts';
import { locales } from '#lib/i18n/locales.ts';
import { listArticles, listTimelines } from '#lib/news.ts';
import { answerCached } from '../answer-cached.ts';
import { siteOrigin } from '../site.ts';

const shown = { articles: 40, timelines: 40 };

/** What the site holds, for language models: https://llmstxt.org */
export async function GET(request: Request): Promise<Response> {
  const lists = await Promise.all(
    locales.map(async (locale) => {
      const { articles } = await listArticles({ locale, limit: shown.articles });
      return articles.filter((article) => article.lang === locale);
    }),
  );
  const timelines = await listTimelines({ limit: shown.timelines });
  return answerCached(request, formatSiteSummary(lists.flat(), timelines.pairs, siteOrigin()), 'text/plain');
}
