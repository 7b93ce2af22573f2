// The door to data for pages; lib/news-lists.ts and lib/news-live.ts are its leaves for programs and for the server.
// `locale` is the interface's language: where a translation exists, lists show that side.
import type { Lang, Slug } from './model.ts';
import { ask, askOnce, running, today } from './news-library.ts';
import type { SearchView } from './search-views.ts';
import { viewArticle } from './store/article-view.ts';
import { viewCompany } from './store/company-view.ts';
import * as counts from './store/counts.ts';
import { searchPairs } from './store/pair-search.ts';
import { loadPicture } from './store/pictures.ts';
import { type SearchQuery, search } from './store/search.ts';
import { listPage } from './store/summaries.ts';
import { listMoved, viewEvent } from './store/timeline-lists.ts';
import type { Place } from './store/timeline-pages.ts';
import { viewTimeline } from './store/timeline-view.ts';
import type { TimelineFilter } from './timeline.ts';
import type {
  ArticlePage,
  ArticleView,
  CompanySummary,
  CompanyView,
  EventView,
  FrontView,
  MonthCount,
  PairPage,
  TimelineView,
} from './views.ts';

export type ListQuery = {
  readonly locale: Lang;
  readonly company?: Slug;
  readonly tag?: string;
  readonly month?: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

const frontShown = 30;
const movedShown = 8;

export const getFront = askOnce((library, locale): FrontView => {
  const [lead, ...latest] = listPage(library, { locale, limit: frontShown }).articles;
  return { ...(lead && { lead }), latest, moved: listMoved(library, movedShown) };
});

export async function listArticles({ cursor, ...query }: ListQuery): Promise<ArticlePage> {
  return ask((library) => listPage(library, query, cursor));
}

export async function getArticle(slug: string, locale: Lang): Promise<ArticleView | undefined> {
  return ask((library) => viewArticle(library, slug, locale));
}

export const listMonths = askOnce(({ db }, locale): readonly MonthCount[] => counts.countMonths(db, locale));

export const listCompanies = askOnce(({ db, companies }, locale): readonly CompanySummary[] => {
  const articles = counts.countCompanies(db, locale);
  const events = counts.countCompanyEvents(db);
  return [...companies.values()].map(({ slug, name, kind }) => {
    return { slug, name, kind, articles: articles.get(slug) ?? 0, events: events.get(slug) ?? 0 };
  });
});

export async function getCompany(slug: Slug, locale: Lang): Promise<CompanyView | undefined> {
  return ask((library) => viewCompany(library, slug, locale));
}

export async function getCompanyName(slug: Slug): Promise<string | undefined> {
  return ask(({ companies }) => companies.get(slug)?.name);
}

export async function countTag(tag: string, locale: Lang): Promise<number> {
  return ask(({ db }) => counts.countTag(db, locale, tag));
}

/** Pairs of companies with events, most active first: all, or those that the words of `q` find by their names. */
export async function listTimelines({ q = '', limit }: { q?: string; limit: number }): Promise<PairPage> {
  return ask((library) => searchPairs(library, q, limit));
}

export async function getTimeline(
  companies: { readonly a: Slug; readonly b?: Slug | undefined },
  filter: TimelineFilter,
  place?: Place,
): Promise<TimelineView | undefined> {
  return ask((library) => viewTimeline(library, companies, filter, today(), place));
}

/** An old id answers with the event it belongs to now, whose `id` then differs. */
export async function getEvent(id: string): Promise<EventView | undefined> {
  return ask((library) => viewEvent(library, id));
}

/** A picture of content/images by its file name; undefined when there is none of that name. */
export async function getImage(
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined> {
  return loadPicture(running().library().content, name);
}

/** Whether all of content/ has been read; until then lists may lack some of it. */
export async function isComplete(): Promise<boolean> {
  return ask(({ progress }) => progress.state === 'ready');
}

export type { SearchQuery } from './store/search.ts';

/** Articles, events and companies for a query; never fails for what a reader typed. */
export async function searchNews(query: SearchQuery): Promise<SearchView> {
  return ask((library) => search(library, query));
}
