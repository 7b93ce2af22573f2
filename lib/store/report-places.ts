import type { DatabaseSync } from 'node:sqlite';
import { articleOf } from './report-numbers.ts';
import { textOf } from './rows.ts';
import { getRow } from './statements.ts';

/** Articles stand in the order of their days and then of their slugs, whatever the time of day. */
export function placeOfArticle(db: DatabaseSync, article: number): string {
  const row = getRow(db, 'SELECT moment, slug FROM articles INDEXED BY articles_teller WHERE id = ?', article);
  return row ? `${textOf(row, 'moment').slice(0, 10)} ${textOf(row, 'slug')}` : '';
}

/** Sorts reports as merging reads them: published, then article, then place in the text. */
export function placeOf(db: DatabaseSync, report: number): string {
  return `${placeOfArticle(db, articleOf(report))} ${String(report).padStart(16, '0')}`;
}
