// What a search answers with, for pages and for the API.
import type { CompanyKind, Lang, NewsEvent, Slug } from './model.ts';
import type { ArticleSummary, Named, Names } from './views.ts';

/** A piece of text; `found` where it is what was asked for. */
export type Piece = { readonly text: string; readonly found: boolean };

/** What of a query could not be read as it was meant. `found` is the reader's own text. */
export type Hint = {
  readonly code: 'long' | 'quote' | 'structure' | 'field' | 'value' | 'saved';
  readonly found: string;
  readonly field?: string;
};

export type ArticleHit = {
  readonly article: ArticleSummary;
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
};

export type EventHit = {
  readonly event: NewsEvent;
  /** The sentence of the report that is shown, in its own language. */
  readonly sentence: readonly Piece[];
  readonly lang: Lang;
};

export type CompanyHit = Named & { readonly kind: CompanyKind; readonly articles: number };

export type FacetCount = { readonly value: string; readonly count: number };

export type Facet = 'lang' | 'year' | 'company' | 'kind' | 'tone' | 'source';

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

export type SearchView = {
  /** The query as it was read. */
  readonly query: string;
  readonly hints: readonly Hint[];
  /** The query with a name put right; the results are for it when nothing was found otherwise. */
  readonly suggestion?: string;
  readonly corrected: boolean;
  /** Whether no article had all the words, so that those with some of them are shown. */
  readonly relaxed: boolean;
  readonly articles: readonly ArticleHit[];
  readonly next?: string;
  readonly total: number;
  /** Whether there are more than `total`; facets are counted over the newest `total` then. */
  readonly more: boolean;
  readonly facets: FacetCounts;
  readonly companies: readonly CompanyHit[];
  readonly events: readonly EventHit[];
  readonly names: Names;
};

/** What the parameters of an address add to a query; an absent field asks nothing. */
export type SearchFilter = {
  readonly company?: readonly Slug[] | undefined;
  readonly tag?: string | undefined;
  readonly lang?: Lang | undefined;
  readonly source?: string | undefined;
  readonly kind?: string | undefined;
  readonly tone?: string | undefined;
  readonly modality?: string | undefined;
  /** Days of publication for articles, of what happened for events. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Of the event's date, for articles. */
  readonly happened?: string | undefined;
};
