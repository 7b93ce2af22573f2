// The only door to data for app/. `locale` is the interface's language: where a translation exists, lists show that side.
import { resolve } from 'node:path';
import { fallbackLocale } from './i18n/locales.ts';
import type { Article, Company, Lang, Slug } from './model.ts';
import type { SearchView } from './search-views.ts';
import { loadArticleSource } from './store/article-source.ts';
import { viewArticle } from './store/article-view.ts';
import { viewCompany } from './store/company-view.ts';
import * as counts from './store/counts.ts';
import { type EventPage, type EventQuery, listEvents as findEvents } from './store/event-list.ts';
import { isIndexError } from './store/faults.ts';
import { type FullArticle, listFullArticles, listLearnt, readFullArticles } from './store/feed-lists.ts';
import type { Library } from './store/library.ts';
import type { LiveClient } from './store/live-clients.ts';
import { loadPicture } from './store/pictures.ts';
import { listPlaces } from './store/places.ts';
import { listRecent, listRecentIds } from './store/recent.ts';
import { type SearchQuery, search } from './store/search.ts';
import { type RunningLibrary, serveLibrary } from './store/serve-library.ts';
import { listPage } from './store/summaries.ts';
import { exportTimeline } from './store/timeline-export.ts';
import { listPairs, viewEvent } from './store/timeline-lists.ts';
import type { Place } from './store/timeline-pages.ts';
import { viewTimeline } from './store/timeline-view.ts';
import { versionOf } from './store/version.ts';
import type { TimelineFilter } from './timeline.ts';
import type {
  ArticlePage,
  ArticleView,
  CompanySummary,
  CompanyView,
  EventView,
  FrontView,
  MonthCount,
  PairSummary,
  Places,
  RecentEvent,
  RecentIds,
  Status,
  TimelineExport,
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
const recentShown = 150;
const timelinesShown = 2_000;

// Bundles of a site may each hold their own copy of this module; the process has one library.
declare global {
  var liaisonsLibrary: RunningLibrary | undefined;
}

function running(): RunningLibrary {
  const { LIAISONS_CONTENT, LIAISONS_INDEX } = process.env;
  globalThis.liaisonsLibrary ??= serveLibrary({
    content: resolve(LIAISONS_CONTENT ?? 'content'),
    index: resolve(LIAISONS_INDEX ?? '.data/index.sqlite'),
    today: () => today(),
    log: (line) => process.stderr.write(`${line}\n`),
    isWatching: true,
  });
  return globalThis.liaisonsLibrary;
}

/** Opens the index and begins to read content/. */
export async function startNews(): Promise<void> {
  const { live } = running();
  if (process.env.NODE_ENV !== 'production') return;
  // Connections that stay open would keep the server from ending.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, live.close);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Where a page stands that is rendered now; see {@link joinLive}. */
export function getLiveMark(): string {
  return running().live.now();
}

/** Tells a connection of what changed since a page was rendered, and of what changes; see `LiveClients`. */
export function joinLive(since: string | undefined, client: LiveClient): (() => void) | undefined {
  return running().live.join(since, client);
}

/**
 * Of all that is answered here but pictures: where it is the same, so are the answers. Undefined while the index cannot
 * be asked. Not async, since it is looked at before and after each page.
 */
export function getVersion(): string | undefined {
  try {
    return `${today()} ${versionOf(running().library())}`;
  } catch (error) {
    if (isIndexError(error)) return undefined;
    throw error;
  }
}

const ask = <T>(question: (library: Library) => T): Promise<T> => running().ask(question);

export async function getFront(locale: Lang): Promise<FrontView> {
  return ask((library) => {
    const [lead, ...latest] = listPage(library, { locale, limit: frontShown }).articles;
    return { ...(lead && { lead }), latest, moved: listPairs(library, 'recent', movedShown) };
  });
}

export async function listArticles({ cursor, ...query }: ListQuery): Promise<ArticlePage> {
  return ask((library) => listPage(library, query, cursor));
}

export async function getArticle(slug: string, locale: Lang): Promise<ArticleView | undefined> {
  return ask((library) => viewArticle(library, slug, locale));
}

export async function listMonths(locale: Lang): Promise<readonly MonthCount[]> {
  return ask(({ db }) => counts.countMonths(db, locale));
}

export async function listCompanies(): Promise<readonly CompanySummary[]> {
  return ask(({ db, companies }) => {
    const articles = counts.countCompanies(db, fallbackLocale);
    const events = counts.countCompanyEvents(db);
    return [...companies.values()].map(({ slug, name, kind }) => {
      return { slug, name, kind, articles: articles.get(slug) ?? 0, events: events.get(slug) ?? 0 };
    });
  });
}

export async function getCompany(slug: Slug, locale: Lang): Promise<CompanyView | undefined> {
  return ask((library) => viewCompany(library, slug, locale));
}

export async function getCompanyName(slug: Slug): Promise<string | undefined> {
  return ask(({ companies }) => companies.get(slug)?.name);
}

export async function countTag(tag: string, locale: Lang): Promise<number> {
  return ask(({ db }) => counts.countTag(db, locale, tag));
}

/** Pairs of companies with events, most active first. */
export async function listTimelines(limit = timelinesShown): Promise<readonly PairSummary[]> {
  return ask((library) => listPairs(library, 'active', limit));
}

export async function getTimeline(
  companies: { readonly a: Slug; readonly b?: Slug | undefined },
  filter: TimelineFilter,
  place?: Place,
): Promise<TimelineView | undefined> {
  return ask((library) => viewTimeline(library, companies, filter, today(), place));
}

/** The whole of a timeline, read batch by batch; undefined when a company is unknown. */
export async function getTimelineExport(
  companies: { readonly a: Slug; readonly b?: Slug | undefined },
  filter: TimelineFilter,
): Promise<TimelineExport | undefined> {
  return exportTimeline(ask, companies, filter);
}

/** An old id answers with the event it belongs to now, whose `id` then differs. */
export async function getEvent(id: string): Promise<EventView | undefined> {
  return ask((library) => viewEvent(library, id));
}

export async function getStatus(): Promise<Status> {
  return ask(({ db, companies, progress, rejected }) => ({
    ...progress,
    articles: counts.countArticles(db),
    companies: companies.size,
    events: counts.countEvents(db),
    rejected: [...rejected, ...counts.listRejected(db)],
  }));
}

/** A picture of content/images by its file name; undefined when there is none of that name. */
export async function getImage(
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined> {
  return loadPicture(running().library().content, name);
}

/** Slug and day of everything with a page, for the sitemap. */
export async function listAddresses(): Promise<{
  readonly articles: readonly { readonly slug: string; readonly lang: Lang; readonly changed: string }[];
  readonly companies: readonly Company['slug'][];
  readonly pairs: readonly { readonly a: Slug; readonly b: Slug }[];
}> {
  return ask(({ db, companies }) => ({
    articles: counts.listAddresses(db),
    companies: [...companies.keys()],
    pairs: counts.listPairAddresses(db),
  }));
}

/** Where a reader may want to go, for the palette. */
export async function getPlaces(locale: Lang): Promise<Places> {
  return ask((library) => listPlaces(library, locale));
}

/** The events last learnt, for what is new to a reader. */
export async function listRecentEvents(locale: Lang): Promise<readonly RecentEvent[]> {
  return ask((library) => listRecent(library, locale, recentShown));
}

/** Whether all of content/ has been read; until then lists may lack some of it. */
export async function isComplete(): Promise<boolean> {
  return ask(({ progress }) => progress.state === 'ready');
}

export async function getRecentIds(): Promise<RecentIds> {
  return ask((library) => listRecentIds(library, recentShown));
}

export type { SearchQuery } from './store/search.ts';

/** Articles, events and companies for a query; never fails for what a reader typed. */
export async function searchNews(query: SearchQuery): Promise<SearchView> {
  return ask((library) => search(library, query));
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
