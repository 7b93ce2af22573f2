// What the pages show: the shapes that lib/news*.ts answer with, made of the domain's types.
import type { Article, Company, Day, Evidence, Lang, NewsEvent, Rejected, Slug } from './model.ts';
import type { Choices, Figures, TimelineEntry, TimelineFilter } from './timeline.ts';

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

/** A timeline of two companies in a list; figures count the events that happened. */
export type PairSummary = {
  readonly a: Named;
  readonly b: Named;
  readonly figures: Figures;
  readonly last: NewsEvent;
};

/** The most active pairs of a list, and how many it has. */
export type PairPage = { readonly pairs: readonly PairSummary[]; readonly total: number };

/** An event in a list; `whole` counts its reports and their articles where `evidence` is not all of them. */
export type ListedEvent = NewsEvent & { readonly whole?: { readonly reports: number; readonly articles: number } };

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

/** Where a report stands: what a row or a panel says of its article. */
export type Cited = Pick<Article, 'slug' | 'lang' | 'title' | 'date' | 'source'>;

export type TimelineView = {
  readonly a: Named;
  readonly b?: Named;
  readonly filter: TimelineFilter;
  /** Of the events that match the filter. */
  readonly figures: Figures;
  readonly choices: Choices;
  /** All that match, earliest first, for the chart; absent where they are too many to draw one by one. */
  readonly entries?: readonly TimelineEntry[];
  /** One page of the events that match, latest first, each with the tone between the two companies of a pair. */
  readonly events: readonly ListedEvent[];
  /** Between two: agreements that have not ended and disputes that nobody told as ended, whatever else is filtered. */
  readonly standing?: { readonly agreements: readonly NewsEvent[]; readonly disputes: readonly NewsEvent[] };
  readonly next?: string;
  /** Whether there are pages with later events. */
  readonly later: boolean;
  /** The event that was asked for, by the id it has now. */
  readonly event?: string;
  readonly names: Names;
  readonly cited: ReadonlyMap<string, Cited>;
};

export type EventView = {
  readonly event: NewsEvent;
  readonly names: Names;
  readonly cited: ReadonlyMap<string, Cited>;
};

/** All events of a timeline that match its filter, earliest first, in batches that are read when they are asked for. */
export type TimelineExport = Pick<TimelineView, 'a' | 'b' | 'filter'> & {
  readonly total: number;
  readonly batches: () => AsyncIterable<readonly EventView[]>;
};

export type Status = {
  readonly state: 'empty' | 'indexing' | 'ready';
  readonly articles: number;
  readonly companies: number;
  readonly events: number;
  readonly rejected: readonly Rejected[];
  /** Files of articles, and those of them that have been read. */
  readonly seen: number;
  readonly done: number;
  readonly phase: 'waiting' | 'reading' | 'joining' | 'done';
  /** Files read in a second; 0 when it went too fast to tell. */
  readonly rate: number;
};

/** What the reader's palette goes to. */
export type Places = {
  readonly companies: readonly Named[];
  readonly pairs: readonly (readonly [Slug, Slug])[];
  /** As they stand in an address. */
  readonly tags: readonly string[];
  readonly articles: readonly Pick<Article, 'slug' | 'lang' | 'title'>[];
};

/** An event with the day its first report was published. */
export type RecentEvent = Pick<NewsEvent, 'id' | 'when' | 'basis'> & {
  readonly participants: readonly Named[];
  readonly learnt: Day;
  readonly sentence: string;
  readonly lang: Lang;
};

/** Ids of the events last learnt, joined by spaces, day by day, latest first. */
export type RecentIds = {
  /** Whether these are all there are. */
  readonly isWhole: boolean;
  readonly days: readonly (readonly [Day, string])[];
};
