import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Day, Lang, Slug } from '../model.ts';
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
  /** Articles of later days are not there yet. */
  readonly today: Day;
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
export const afterAll = '~';

// Of two sides of a translation, lists show the one in the interface's language; the other way round, either file may
// name the other.
const preferred = `(a.lang = :locale OR NOT (
  EXISTS (SELECT 1 FROM articles t WHERE t.slug = a.translation AND t.lang = :locale AND t.moment < :end)
  OR EXISTS (SELECT 1 FROM articles t WHERE t.translation = a.slug AND t.lang = :locale AND t.moment < :end)))`;

const columns = 'a.head, a.companies, a.moment';
const page = `(k.moment, k.slug) < (:moment, :slug) AND k.moment >= :from AND ${preferred} ORDER BY k.moment DESC, k.slug DESC LIMIT :limit`;

/** Newest first. */
export function listArticles(db: DatabaseSync, query: ArticleQuery): ListedArticle[] {
  const { locale, today, month = '', after, limit } = query;
  const end = today + afterAll;
  const first = month !== '' && month < today.slice(0, 7) ? month + afterAll : end;
  const { moment, slug } = after ?? { moment: first, slug: '' };
  const values = { locale, end, moment, slug, from: month, limit };
  return select(db, query, values).map(readListed);
}

function select(db: DatabaseSync, { company, tag }: ArticleQuery, values: Record<string, SQLInputValue>): Row[] {
  if (company !== undefined) return statementOf(db, byCompany).all({ ...values, company });
  if (tag !== undefined) return statementOf(db, byTag).all({ ...values, tag });
  return statementOf(db, byTime).all(values);
}

export const byTime = `SELECT ${columns} FROM articles a JOIN articles k ON k.id = a.id WHERE ${page}`;
export const byCompany = `SELECT ${columns} FROM mentions k JOIN articles a ON a.slug = k.slug WHERE k.company = :company AND ${page}`;
export const byTag = `SELECT ${columns} FROM tags k JOIN articles a ON a.slug = k.slug WHERE k.tag = :tag AND ${page}`;

function readListed(row: Row): ListedArticle {
  return { head: jsonOf(row, 'head'), companies: jsonOf(row, 'companies'), moment: textOf(row, 'moment') };
}

export type StoredArticle = ListedArticle & { readonly html: string; readonly minutes: number };

export const bySlug = `SELECT ${columns}, a.html, a.minutes FROM articles a WHERE a.slug = :slug AND a.moment < :end`;

export function getArticle(db: DatabaseSync, slug: string, today: Day): StoredArticle | undefined {
  const row = statementOf(db, bySlug).get({ slug, end: today + afterAll });
  return row && { ...readListed(row), html: textOf(row, 'html'), minutes: numberOf(row, 'minutes') };
}

export type Neighbour = { readonly slug: string; readonly lang: Lang; readonly title: string };

export const translationOf = `SELECT t.head FROM articles a JOIN articles t ON t.slug = a.translation OR t.translation = a.slug
  WHERE a.slug = :slug AND t.lang <> a.lang AND t.moment < :end ORDER BY t.slug LIMIT 1`;

/** The same article in the other language. */
export function getTranslation(db: DatabaseSync, slug: string, today: Day): Neighbour | undefined {
  return readNeighbour(statementOf(db, translationOf).get({ slug, end: today + afterAll }));
}

const neighbour = `SELECT a.head FROM articles a WHERE a.moment < :end AND ${preferred}`;
export const before = `${neighbour} AND (a.moment, a.slug) < (:moment, :slug) ORDER BY a.moment DESC, a.slug DESC LIMIT 1`;
export const after = `${neighbour} AND (a.moment, a.slug) > (:moment, :slug) ORDER BY a.moment, a.slug LIMIT 1`;

/** The article before or after this one in time. */
export function getNeighbour(
  db: DatabaseSync,
  side: 'before' | 'after',
  { head, moment }: ListedArticle,
  locale: Lang,
  today: Day,
): Neighbour | undefined {
  const statement = statementOf(db, side === 'before' ? before : after);
  return readNeighbour(statement.get({ locale, end: today + afterAll, moment, slug: head.slug }));
}

function readNeighbour(row: Row | undefined): Neighbour | undefined {
  if (!row) return undefined;
  const { slug, lang, title } = jsonOf<ArticleHead>(row, 'head');
  return { slug, lang, title };
}
