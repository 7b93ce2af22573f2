// The only door to data for app/. `locale` is the interface's language: where a translation exists, lists show that side.
import type { Company, Lang, Slug } from './model.ts';
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
  TimelineFilter,
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

const later = (): never => {
  throw new Error('The store is not connected yet.');
};

export const startNews = async (): Promise<void> => later();
export const getFront = async (_locale: Lang): Promise<FrontView> => later();
export const listArticles = async (_query: ListQuery): Promise<ArticlePage> => later();
export const getArticle = async (_slug: string, _locale: Lang): Promise<ArticleView | undefined> => later();
export const listMonths = async (_locale: Lang): Promise<readonly MonthCount[]> => later();
export const listCompanies = async (): Promise<readonly CompanySummary[]> => later();
export const getCompany = async (_slug: Slug, _locale: Lang): Promise<CompanyView | undefined> => later();
export const countTag = async (_tag: string, _locale: Lang): Promise<number> => later();
export const listTimelines = async (): Promise<readonly PairSummary[]> => later();
export const getTimeline = async (
  _companies: { readonly a: Slug; readonly b?: Slug },
  _filter: TimelineFilter,
): Promise<TimelineView | undefined> => later();
/** An old id answers with the event it belongs to now, whose `id` then differs. */
export const getEvent = async (_id: string): Promise<EventView | undefined> => later();
export const getStatus = async (): Promise<Status> => later();
/** A picture of content/images by its file name; undefined when there is none of that name. */
export const getImage = async (
  _name: string,
): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined> => later();
/** Slug and day of everything with a page, for the sitemap. */
export const listAddresses = async (): Promise<{
  readonly articles: readonly { readonly slug: string; readonly lang: Lang; readonly changed: string }[];
  readonly companies: readonly Company['slug'][];
  readonly pairs: readonly { readonly a: Slug; readonly b: Slug }[];
}> => later();
