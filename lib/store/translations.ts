import type { DatabaseSync } from 'node:sqlite';
import type { Slug } from '../model.ts';
import { tagKeys } from '../tag-key.ts';
import type { ArticleHead } from './prepare.ts';
import { jsonOf, type Row, textOf } from './rows.ts';
import { getRow, run } from './statements.ts';
import type { Listed, Tally } from './tally.ts';

const columns = 'slug, lang, moment, translation, pair, head, companies';
const named = 'SELECT slug FROM articles WHERE slug = ? AND lang <> ?';
const naming = 'SELECT slug FROM articles WHERE translation = ? AND lang <> ? ORDER BY slug LIMIT 1';

/**
 * Finds an article's other side anew: the one it names, else the first by slug that names it. Both are looked up in
 * what the index holds, so that the order in which files were read makes no difference.
 */
export function pairAgain(db: DatabaseSync, tally: Tally, slug: string): void {
  const row = getRow(db, `SELECT ${columns} FROM articles WHERE slug = ?`, slug);
  if (!row) return;
  const article = readListed(row);
  const other = getRow(db, named, row.translation ?? null, article.lang) ?? getRow(db, naming, slug, article.lang);
  const pair = other && textOf(other, 'slug');
  if (pair === article.pair) return;
  tally.add(article, -1);
  tally.add({ ...article, pair }, 1);
  run(db, 'UPDATE articles SET pair = ? WHERE slug = ?', pair ?? null, slug);
}

/** What decides in which lists an article of the index stands. */
export function readListed(row: Row): Listed {
  const { lang, tags } = jsonOf<ArticleHead>(row, 'head');
  return {
    lang,
    moment: textOf(row, 'moment'),
    pair: typeof row.pair === 'string' ? row.pair : undefined,
    companies: jsonOf<readonly (readonly [Slug, number])[]>(row, 'companies'),
    tags: tagKeys(tags),
  };
}
