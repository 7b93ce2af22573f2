import type { DatabaseSync } from 'node:sqlite';
import type { Day, Lang, Rejected, Slug } from '../model.ts';
import { afterAll } from './articles.ts';
import type { ArticleHead } from './prepare.ts';
import { jsonOf, numberOf, textOf } from './rows.ts';
import { statementOf } from './statements.ts';

export type MonthCount = { readonly month: string; readonly articles: number };

/** Articles a month, latest first; of one company when it is given. */
export function countMonths(db: DatabaseSync, today: Day, company?: Slug): MonthCount[] {
  const [source, filter, values] = company ? ['mentions', 'company = :company AND', { company }] : ['articles', '', {}];
  const sql = `SELECT substr(moment, 1, 7) AS month, count(*) AS n FROM ${source}
    WHERE ${filter} moment < :end GROUP BY month ORDER BY month DESC`;
  const rows = statementOf(db, sql).all({ ...values, end: today + afterAll });
  return rows.map((row) => ({ month: textOf(row, 'month'), articles: numberOf(row, 'n') }));
}

/** Articles that name each company. */
export function countCompanies(db: DatabaseSync, today: Day): Map<Slug, number> {
  const sql = 'SELECT company, count(*) AS n FROM mentions WHERE moment < :end GROUP BY company';
  const rows = statementOf(db, sql).all({ end: today + afterAll });
  return new Map(rows.map((row) => [textOf(row, 'company'), numberOf(row, 'n')]));
}

export function countTag(db: DatabaseSync, tag: string, today: Day): number {
  const row = statementOf(db, 'SELECT count(*) AS n FROM tags WHERE tag = :tag AND moment < :end').get({
    tag,
    end: today + afterAll,
  });
  return row ? numberOf(row, 'n') : 0;
}

export function countArticles(db: DatabaseSync, today: Day): number {
  const row = statementOf(db, 'SELECT count(*) AS n FROM articles WHERE moment < :end').get({ end: today + afterAll });
  return row ? numberOf(row, 'n') : 0;
}

export function listRejected(db: DatabaseSync): Rejected[] {
  return statementOf(db, 'SELECT problem FROM rejected ORDER BY file, number')
    .all()
    .map((row) => jsonOf(row, 'problem'));
}

/** Every article with the day it last changed, newest first. */
export function listAddresses(db: DatabaseSync, today: Day): { slug: string; lang: Lang; changed: string }[] {
  const sql = 'SELECT head FROM articles WHERE moment < :end ORDER BY moment DESC, slug DESC';
  return statementOf(db, sql)
    .all({ end: today + afterAll })
    .map((row) => {
      const { slug, lang, date, updated } = jsonOf<ArticleHead>(row, 'head');
      return { slug, lang, changed: updated ?? date };
    });
}
