import { describeSearch } from '#lib/api/describe.ts';
import { searchParameters } from '#lib/api/parameters.ts';
import { searchNews } from '#lib/news.ts';
import { siteOrigin } from '../../site.ts';
import { answerWith } from '../answer.ts';

/** What the search page shows. */
export const GET = answerWith(searchParameters, async ({ q, locale, order, limit, cursor, ...filter }) => {
  const view = await searchNews({ text: q, filter, locale, order, limit, cursor });
  return describeSearch(view, { origin: siteOrigin(), locale });
});
