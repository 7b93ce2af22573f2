import type { DatabaseSync } from 'node:sqlite';
import type { Lang, Rejected, Slug } from '../model.ts';
import type { MonthCount } from '../views.ts';
import type { ArticleHead } from './prepare.ts';
import { jsonOf, numberOf, type Row, textOf } from './rows.ts';
import { getRow, listRows } from './statements.ts';

const countQueries = {
  one: 'SELECT articles FROM counts WHERE kind = ? AND locale = ? AND key = ?',
  all: 'SELECT key, articles FROM counts WHERE kind = ? AND locale = ? ORDER BY key DESC',
} as const;

/** Articles a month in the lists of a language, latest first; of one company when it is given. */
export function countMonths(db: DatabaseSync, locale: Lang, company?: Slug): MonthCount[] {
  return listCounts(db, company === undefined ? 'month' : `month of ${company}`, locale).map(([month, articles]) => {
    return { month, articles };
  });
}

/** Articles that name each company. */
export function countCompanies(db: DatabaseSync, locale: Lang): Map<Slug, number> {
  return new Map(listCounts(db, 'company', locale));
}

export function countCompany(db: DatabaseSync, locale: Lang, company: Slug): number {
  return getCount(db, 'company', locale, company);
}

export function countTag(db: DatabaseSync, locale: Lang, tag: string): number {
  return getCount(db, 'tag', locale, tag);
}

/** Every tag with its articles. */
export function countTags(db: DatabaseSync, locale: Lang): [string, number][] {
  return listCounts(db, 'tag', locale).filter(([, articles]) => articles > 0);
}

function listCounts(db: DatabaseSync, kind: string, locale: Lang): [string, number][] {
  return listRows(db, countQueries.all, kind, locale).map((row) => [textOf(row, 'key'), numberOf(row, 'articles')]);
}

function getCount(db: DatabaseSync, kind: string, locale: Lang, key: string): number {
  const row = getRow(db, countQueries.one, kind, locale, key);
  return row ? numberOf(row, 'articles') : 0;
}

/** All articles, both sides of a translation. */
export function countArticles(db: DatabaseSync): number {
  const row = getRow(db, 'SELECT count(*) AS n FROM articles');
  return row ? numberOf(row, 'n') : 0;
}

/** Events that each company takes part in. */
export function countCompanyEvents(db: DatabaseSync): Map<Slug, number> {
  const rows = listRows(db, "SELECT a, events FROM timelines WHERE b = ''");
  return new Map(rows.map((row) => [textOf(row, 'a'), numberOf(row, 'events')]));
}

/** All files of content/articles that the index knows of. */
export function countFiles(db: DatabaseSync): number {
  const row = getRow(db, 'SELECT count(*) AS n FROM files');
  return row ? numberOf(row, 'n') : 0;
}

export function listRejected(db: DatabaseSync): Rejected[] {
  return listRows(db, 'SELECT problem FROM rejected ORDER BY file, number').map((row) => jsonOf(row, 'problem'));
}

export type ArticleAddress = { readonly slug: string; readonly lang: Lang; readonly changed: string };

/** Articles with the day each last changed, from the oldest on: one that is added moves none but those after it. */
export function listAddresses(db: DatabaseSync, offset: number, limit: number): ArticleAddress[] {
  return listRows(db, 'SELECT head FROM articles ORDER BY moment, slug LIMIT ? OFFSET ?', limit, offset).map((row) => {
    const { slug, lang, date, updated } = jsonOf<ArticleHead>(row, 'head');
    return { slug, lang, changed: updated ?? date };
  });
}

export function countEvents(db: DatabaseSync): number {
  const row = getRow(db, 'SELECT count(*) AS n FROM events');
  return row ? numberOf(row, 'n') : 0;
}

type Pair = { a: Slug; b: Slug };

/** Every pair of companies that has a timeline. */
export function listPairAddresses(db: DatabaseSync): Pair[] {
  return listRows(db, "SELECT a, b FROM timelines WHERE b > '' ORDER BY a, b").map(readPair);
}

/** The same, most active first. */
export function listActivePairs(db: DatabaseSync): Pair[] {
  return listRows(db, "SELECT a, b FROM timelines WHERE b > '' ORDER BY events DESC, a, b").map(readPair);
}

function readPair(row: Row): Pair {
  return { a: textOf(row, 'a'), b: textOf(row, 'b') };
}
