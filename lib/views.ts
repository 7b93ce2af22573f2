// What the pages show: the shapes that lib/news.ts answers with, made of the domain's types.
import type {
  Article,
  Company,
  EventKind,
  Evidence,
  Lang,
  Modality,
  NewsEvent,
  Rejected,
  Slug,
  Tone,
} from './model.ts';

export type Named = { readonly slug: Slug; readonly name: string };

export type Names = ReadonlyMap<Slug, string>;

/** An article in a list, with the companies it names, most named first. */
export type ArticleSummary = Pick<
  Article,
  'slug' | 'lang' | 'title' | 'date' | 'instant' | 'updated' | 'summary' | 'source' | 'image' | 'tags' | 'translation'
> & {
  readonly companies: readonly Named[];
  /** A mark that moves when the article's words do. */
  readonly substance: string;
};

/** A page of a list; `next` is where it goes on, an opaque word for the address. */
export type ArticlePage = { readonly articles: readonly ArticleSummary[]; readonly next?: string };

/** A report of the article with the id and the names of the event it belongs to. */
export type ArticleEvent = Evidence & { readonly event: string };

export type ArticleView = {
  readonly article: Omit<Article, 'body'> & { readonly substance: string };
  /** Sanitised body, company mentions linked, sentences with events anchored as `s-{start}`. */
  readonly html: string;
  readonly minutes: number;
  readonly companies: readonly Named[];
  readonly names: Names;
  readonly events: readonly ArticleEvent[];
  readonly translation?: Pick<Article, 'slug' | 'lang' | 'title'>;
  readonly previous?: Pick<Article, 'slug' | 'lang' | 'title'>;
  readonly next?: Pick<Article, 'slug' | 'lang' | 'title'>;
  readonly related: readonly ArticleSummary[];
};

export type PairSummary = {
  readonly a: Named;
  readonly b: Named;
  readonly events: number;
  readonly tones: Readonly<Record<Tone, number>>;
  readonly last: NewsEvent;
  /** Events a quarter, oldest first, for the sparkline. */
  readonly activity: readonly number[];
};

export type FrontView = {
  readonly lead?: ArticleSummary;
  readonly latest: readonly ArticleSummary[];
  readonly moved: readonly PairSummary[];
};

export type MonthCount = { readonly month: string; readonly articles: number };

export type CompanySummary = Named & {
  readonly kind: Company['kind'];
  readonly articles: number;
  readonly events: number;
};

export type CompanyView = {
  readonly company: Company;
  /** The profile in the interface's language as safe HTML; empty when the file has none. */
  readonly profile: string;
  readonly parent?: Named;
  readonly articles: number;
  readonly months: readonly MonthCount[];
  readonly relations: readonly PairSummary[];
};

export type TimelineFilter = {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: readonly EventKind[];
  readonly tone?: readonly Tone[];
  readonly modality?: readonly Modality[];
  readonly lang?: Lang;
  readonly source?: string;
  readonly q?: string;
  /** What was known and standing on that day. */
  readonly at?: string;
};

export type TimelineView = {
  readonly a: Named;
  readonly b?: Named;
  /** Matching events, latest first, each with the tone between the two companies of a pair. */
  readonly events: readonly NewsEvent[];
  readonly total: number;
  readonly articles: number;
  readonly sources: readonly string[];
  readonly names: Names;
};

export type EventView = {
  readonly event: NewsEvent;
  readonly articles: readonly ArticleSummary[];
  readonly names: Names;
};

export type Status = {
  readonly state: 'empty' | 'indexing' | 'ready';
  readonly articles: number;
  readonly companies: number;
  readonly events: number;
  readonly rejected: readonly Rejected[];
  readonly seen: number;
  readonly done: number;
};
