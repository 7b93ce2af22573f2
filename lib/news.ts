// The only door to data for app/. `locale` is the interface's language: where a translation exists, lists show that side.
import { resolve } from 'node:path';
import { fallbackLocale } from './i18n/locales.ts';
import type { Company, Lang, Slug } from './model.ts';
import { viewArticle } from './store/article-view.ts';
import { viewCompany } from './store/company-view.ts';
import * as counts from './store/counts.ts';
import { type Library, openLibrary, syncLibrary } from './store/library.ts';
import { loadPicture } from './store/pictures.ts';
import { listPage } from './store/summaries.ts';
import { listPairs, viewEvent } from './store/timeline-lists.ts';
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
  PairSummary,
  Status,
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
const timelinesShown = 2_000;

// Bundles of a site may each hold their own copy of this module; the process has one library.
declare global {
  var liaisonsLibrary: { readonly library: Library; readonly ready: Promise<void> } | undefined;
}

function start() {
  if (globalThis.liaisonsLibrary) return globalThis.liaisonsLibrary;
  const { LIAISONS_CONTENT, LIAISONS_INDEX } = process.env;
  const content = resolve(LIAISONS_CONTENT ?? 'content');
  const library = openLibrary({ content, index: resolve(LIAISONS_INDEX ?? '.data/index.sqlite') });
  const ready = syncLibrary(library, today());
  globalThis.liaisonsLibrary = { library, ready };
  return globalThis.liaisonsLibrary;
}

async function open(): Promise<Library> {
  const { library, ready } = start();
  await ready;
  return library;
}

/** Days are those of UTC, so that every machine shows the same. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Opens the index and begins to read content/. */
export async function startNews(): Promise<void> {
  start();
}

export async function getFront(locale: Lang): Promise<FrontView> {
  const library = await open();
  const { articles } = listPage(library, { locale, limit: frontShown });
  const [lead, ...latest] = articles;
  return { ...(lead && { lead }), latest, moved: listPairs(library, 'recent', movedShown) };
}

export async function listArticles({ cursor, ...query }: ListQuery): Promise<ArticlePage> {
  return listPage(await open(), query, cursor);
}

export async function getArticle(slug: string, locale: Lang): Promise<ArticleView | undefined> {
  return viewArticle(await open(), slug, locale);
}

export async function listMonths(locale: Lang): Promise<readonly MonthCount[]> {
  const { db } = await open();
  return counts.countMonths(db, locale);
}

export async function listCompanies(): Promise<readonly CompanySummary[]> {
  const library = await open();
  const articles = counts.countCompanies(library.db, fallbackLocale);
  return [...library.companies.values()].map(({ slug, name, kind }) => {
    return { slug, name, kind, articles: articles.get(slug) ?? 0, events: 0 };
  });
}

export async function getCompany(slug: Slug, locale: Lang): Promise<CompanyView | undefined> {
  return viewCompany(await open(), slug, locale);
}

export async function countTag(tag: string, locale: Lang): Promise<number> {
  const { db } = await open();
  return counts.countTag(db, locale, tag);
}

/** Pairs of companies with events, most active first. */
export async function listTimelines(limit = timelinesShown): Promise<readonly PairSummary[]> {
  return listPairs(await open(), 'active', limit);
}

export async function getTimeline(
  companies: { readonly a: Slug; readonly b?: Slug | undefined },
  filter: TimelineFilter,
  cursor?: string,
): Promise<TimelineView | undefined> {
  return viewTimeline(await open(), companies, filter, cursor);
}

/** An old id answers with the event it belongs to now, whose `id` then differs. */
export async function getEvent(id: string): Promise<EventView | undefined> {
  return viewEvent(await open(), id);
}

export async function getStatus(): Promise<Status> {
  const { library } = start();
  return {
    ...library.progress,
    articles: counts.countArticles(library.db),
    companies: library.companies.size,
    events: counts.countEvents(library.db),
    rejected: [...library.rejected, ...counts.listRejected(library.db)],
  };
}

/** A picture of content/images by its file name; undefined when there is none of that name. */
export async function getImage(
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined> {
  return loadPicture(start().library.content, name);
}

/** Slug and day of everything with a page, for the sitemap. */
export async function listAddresses(): Promise<{
  readonly articles: readonly { readonly slug: string; readonly lang: Lang; readonly changed: string }[];
  readonly companies: readonly Company['slug'][];
  readonly pairs: readonly { readonly a: Slug; readonly b: Slug }[];
}> {
  const { db, companies } = await open();
  return { articles: counts.listAddresses(db), companies: [...companies.keys()], pairs: counts.listPairAddresses(db) };
}
