import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Lang, Slug } from '../model.ts';
import type { ArticleHead } from './prepare.ts';
import { jsonOf, numberOf, type Row, textOf } from './rows.ts';
import { statementOf } from './statements.ts';

export type ListedArticle = {
  readonly head: ArticleHead;
  readonly moment: string;
  readonly companies: readonly (readonly [Slug, number])[];
};

export type ArticleQuery = {
  readonly locale: Lang;
  readonly company?: Slug;
  /** As in an address: see tagKey. */
  readonly tag?: string;
  /** YYYY-MM. */
  readonly month?: string;
  /** Where the page before ended. */
  readonly after?: { readonly moment: string; readonly slug: string };
  readonly limit: number;
};

/** Sorts after every moment that starts with the text before it. */
const afterAll = '~';

// Of two sides of a translation, lists show the one in the interface's language.
const preferred = '(a.pair IS NULL OR a.lang = :locale)';

const columns = 'a.head, a.companies, a.moment';
const page = `(k.moment, k.slug) < (:moment, :slug) AND k.moment >= :from AND ${preferred}
  ORDER BY k.moment DESC, k.slug DESC LIMIT :limit`;

/** The queries by name, for the test that looks at their plans. */
export const queries = {
  byTime: `SELECT ${columns} FROM articles k JOIN articles a ON a.id = k.id WHERE ${page}`,
  byCompany: `SELECT ${columns} FROM mentions k JOIN articles a ON a.slug = k.slug WHERE k.company = :company AND ${page}`,
  byTag: `SELECT ${columns} FROM tags k JOIN articles a ON a.slug = k.slug WHERE k.tag = :tag AND ${page}`,
  bySlug: `SELECT ${columns}, a.id, a.pair, a.html, a.minutes FROM articles a WHERE a.slug = :slug`,
  before: `SELECT a.head FROM articles a WHERE ${preferred} AND (a.moment, a.slug) < (:moment, :slug)
    ORDER BY a.moment DESC, a.slug DESC LIMIT 1`,
  after: `SELECT a.head FROM articles a WHERE ${preferred} AND (a.moment, a.slug) > (:moment, :slug)
    ORDER BY a.moment, a.slug LIMIT 1`,
} as const;

/** Newest first. */
export function listArticles(db: DatabaseSync, query: ArticleQuery): ListedArticle[] {
  const { locale, month = '', after, limit } = query;
  const { moment, slug } = after ?? { moment: month + afterAll, slug: '' };
  return select(db, query, { locale, moment, slug, from: month, limit }).map(readListed);
}

function select(db: DatabaseSync, { company, tag }: ArticleQuery, values: Record<string, SQLInputValue>): Row[] {
  if (company !== undefined) return statementOf(db, queries.byCompany).all({ ...values, company });
  if (tag !== undefined) return statementOf(db, queries.byTag).all({ ...values, tag });
  return statementOf(db, queries.byTime).all(values);
}

function readListed(row: Row): ListedArticle {
  return { head: jsonOf(row, 'head'), companies: jsonOf(row, 'companies'), moment: textOf(row, 'moment') };
}

export type StoredArticle = ListedArticle & {
  readonly id: number;
  readonly html: string;
  readonly minutes: number;
  /** Slug of the same article in the other language. */
  readonly pair?: string;
};

export function getArticle(db: DatabaseSync, slug: string): StoredArticle | undefined {
  const row = statementOf(db, queries.bySlug).get({ slug });
  if (!row) return undefined;
  const pair = typeof row.pair === 'string' ? { pair: row.pair } : {};
  return {
    ...readListed(row),
    ...pair,
    id: numberOf(row, 'id'),
    html: textOf(row, 'html'),
    minutes: numberOf(row, 'minutes'),
  };
}

export type Neighbour = { readonly slug: string; readonly lang: Lang; readonly title: string };

/** The article before or after this one in time, in the lists of a language. */
export function getNeighbour(
  db: DatabaseSync,
  side: 'before' | 'after',
  { head, moment }: ListedArticle,
  locale: Lang,
): Neighbour | undefined {
  const row = statementOf(db, queries[side]).get({ locale, moment, slug: head.slug });
  return row && nameArticle(jsonOf<ArticleHead>(row, 'head'));
}

export function nameArticle({ slug, lang, title }: ArticleHead): Neighbour {
  return { slug, lang, title };
}
