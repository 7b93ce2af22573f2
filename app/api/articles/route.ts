import { describeArticle } from '#lib/api/describe.ts';
import { articleParameters } from '#lib/api/parameters.ts';
import { searchNews } from '#lib/news.ts';
import { siteOrigin } from '../../site.ts';
import { answerWith } from '../answer.ts';

/** Articles, newest first, with the filters of the search page. */
export const GET = answerWith(articleParameters, async ({ q = '', locale, limit, cursor, ...filter }) => {
  const { articles, next } = await searchNews({ text: q, filter, locale, order: 'date', limit, cursor, exact: true });
  const place = { origin: siteOrigin(), locale };
  return { items: articles.map(({ article }) => describeArticle(article, place)), ...(next && { next }) };
});
