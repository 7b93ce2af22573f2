import type { Lang } from '../model.ts';
import type { Places } from '../views.ts';
import { countTags, listPairAddresses } from './counts.ts';
import type { Library } from './library.ts';
import { listPage } from './summaries.ts';

const tagsShown = 500;
const articlesShown = 100;

/** Where a reader may want to go: every company and pair, the tags most used, the latest articles. */
export function listPlaces(library: Library, locale: Lang): Places {
  const { db, companies } = library;
  const { articles } = listPage(library, { locale, limit: articlesShown });
  return {
    companies: [...companies.values()].map(({ slug, name }) => ({ slug, name })),
    pairs: listPairAddresses(db).map(({ a, b }) => [a, b]),
    tags: countTags(db, locale)
      .sort(([, m], [, n]) => n - m)
      .slice(0, tagsShown)
      .map(([tag]) => tag),
    articles: articles.map(({ slug, lang, title }) => ({ slug, lang, title })),
  };
}
