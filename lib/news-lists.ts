// What programs read of the news, and the reader's desk: whole lists and their newest, without what a page adds.
import type { Article, Lang, Slug } from './model.ts';
import type { ListQuery } from './news.ts';
import { ask } from './news-library.ts';
import { loadArticleSource } from './store/article-source.ts';
import type { ArticleAddress } from './store/counts.ts';
import * as counts from './store/counts.ts';
import { type EventPage, type EventQuery, listEvents as findEvents } from './store/event-list.ts';
import { type FullArticle, listFullArticles, listLearnt, readFullArticles } from './store/feed-lists.ts';
import { listPlaces } from './store/places.ts';
import { listRecent, listRecentIds } from './store/recent.ts';
import { type SearchQuery, search } from './store/search.ts';
import { nameCompany } from './store/summaries.ts';
import { exportTimeline } from './store/timeline-export.ts';
import type { TimelineFilter } from './timeline.ts';
import type { EventView, Named, Places, RecentEvent, RecentIds, TimelineExport } from './views.ts';

const recentShown = 150;

/** Published articles from the oldest on, with the day each last changed, for the sitemap. */
export async function listArticleAddresses(offset: number, limit: number): Promise<readonly ArticleAddress[]> {
  return ask(({ db }) => counts.listAddresses(db, offset, limit));
}

export async function countArticles(): Promise<number> {
  return ask(({ db }) => counts.countArticles(db));
}

/** Every company and every pair with a timeline, for the sitemap. */
export async function listAddresses(): Promise<{
  readonly companies: readonly Slug[];
  readonly pairs: readonly { readonly a: Slug; readonly b: Slug }[];
}> {
  return ask(({ db, companies }) => ({ companies: [...companies.keys()], pairs: counts.listPairAddresses(db) }));
}

/** Every pair of companies with a timeline by its names, most active first. */
export async function listPairNames(): Promise<readonly { readonly a: Named; readonly b: Named }[]> {
  return ask((library) => {
    return counts
      .listActivePairs(library.db)
      .map(({ a, b }) => ({ a: nameCompany(library, a), b: nameCompany(library, b) }));
  });
}

/** Where a reader may want to go, for the palette. */
export async function getPlaces(locale: Lang): Promise<Places> {
  return ask((library) => listPlaces(library, locale));
}

/** The events last learnt, for what is new to a reader. */
export async function listRecentEvents(locale: Lang): Promise<readonly RecentEvent[]> {
  return ask((library) => listRecent(library, locale, recentShown));
}

export async function getRecentIds(): Promise<RecentIds> {
  return ask((library) => listRecentIds(library, recentShown));
}

/** The newest articles of a list with their text, for its feed. */
export async function listFeedArticles(query: Omit<ListQuery, 'cursor'>): Promise<readonly FullArticle[]> {
  return ask((library) => listFullArticles(library, query));
}

/** The newest articles that a search finds, with their text. */
export async function searchFeedArticles(
  query: Pick<SearchQuery, 'text' | 'filter' | 'locale' | 'limit'>,
): Promise<readonly FullArticle[]> {
  return ask((library) => {
    const { articles } = search(library, { ...query, order: 'date', exact: true });
    return readFullArticles(
      library,
      articles.map(({ article }) => article.slug),
    );
  });
}

/** Events last learnt, of all or of one timeline, for its feed; undefined when a company is unknown. */
export async function listLearntEvents(
  companies: { readonly a: Slug; readonly b?: Slug | undefined } | undefined,
  limit: number,
): Promise<readonly EventView[] | undefined> {
  return ask((library) => listLearnt(library, companies, limit));
}

/** Events by the day they happened, latest first. */
export async function listEvents(query: EventQuery): Promise<EventPage> {
  return ask((library) => findEvents(library, query));
}

/** A published article with its Markdown. */
export async function getArticleSource(slug: string): Promise<Article | undefined> {
  return ask((library) => loadArticleSource(library, slug));
}

/** The whole of a timeline, read batch by batch; undefined when a company is unknown. */
export async function getTimelineExport(
  companies: { readonly a: Slug; readonly b?: Slug | undefined },
  filter: TimelineFilter,
): Promise<TimelineExport | undefined> {
  return exportTimeline(ask, companies, filter);
}
