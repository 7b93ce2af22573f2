import type { DatabaseSync } from 'node:sqlite';
import { keyOf } from '../content/duplicates.ts';
import type { Rejected } from '../model.ts';
import { articleSum, checksum } from './checksum.ts';
import { forgetReports, putReports } from './evidence-rows.ts';
import { findKept } from './kept-reports.ts';
import type { LinksAhead } from './link-ahead.ts';
import type { Prepared, PreparedArticle } from './prepare.ts';
import { parseProfiles } from './report-profiles.ts';
import { numberOf, type Row, textOf } from './rows.ts';
import { nextIdOf, putArticleText } from './search-rows.ts';
import { getRow, listRows, run } from './statements.ts';
import { createTally, type Tally, writeCount } from './tally.ts';
import { pairAgain, readListed } from './translations.ts';

/** What is known of a file on disk once it was read. */
export type FileStamp = {
  readonly file: string;
  readonly size: number;
  readonly modified: number;
  readonly hash: string;
};

export type Writer = {
  /** Replaces all that is kept of a file. */
  readonly put: (stamp: FileStamp, prepared: Prepared) => void;
  /** Notes that a file was touched without its text changing. */
  readonly touch: (stamp: FileStamp) => void;
  readonly remove: (file: string) => void;
  /** Ends a batch: what was counted is written, what can be linked is. */
  readonly finish: () => void;
};

/** The one place that writes articles; the caller holds the transaction. Those of a whole index are linked `ahead`. */
export function createWriter(db: DatabaseSync, ahead?: LinksAhead): Writer {
  const tally = createTally((kind, key, change) => writeCount(db, kind, key, change));
  return {
    put: (stamp, prepared) => {
      const former = removeFile(db, tally, stamp.file, prepared);
      const { file, size, modified, hash } = stamp;
      const day = prepared.state === 'article' || prepared.state === 'waiting' ? prepared.day : null;
      const key = keyOf(file) ?? null;
      run(db, 'INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?)', file, size, modified, hash, prepared.state, day, key);
      if (prepared.state === 'rejected') putRejected(db, file, prepared.rejected);
      if (prepared.state !== 'article') return;
      const id = putArticle(db, tally, file, prepared, former);
      const place = `${prepared.day} ${prepared.slug}`;
      ahead?.put({ place, id, profiles: parseProfiles(prepared.profiles) });
    },
    touch: ({ file, size, modified }) => {
      run(db, 'UPDATE files SET size = ?, modified = ? WHERE file = ?', size, modified, file);
    },
    remove: (file) => {
      removeFile(db, tally, file);
    },
    finish: () => {
      tally.flush();
      ahead?.link();
    },
  };
}

/** What comes back with what a file is replaced by: the article's number, and the ids of some of its reports. */
type Former = { readonly id?: number; readonly kept: ReadonlySet<string> };

const nothing: Former = { kept: new Set() };

function removeFile(db: DatabaseSync, tally: Tally, file: string, next?: Prepared): Former {
  const known = getRow(db, 'SELECT state FROM files WHERE file = ?', file);
  if (!known) return nothing;
  const former = known.state === 'article' ? removeArticle(db, tally, file, next) : nothing;
  if (known.state === 'rejected') run(db, 'DELETE FROM rejected WHERE file = ?', file);
  run(db, 'DELETE FROM files WHERE file = ?', file);
  return former;
}

function removeArticle(db: DatabaseSync, tally: Tally, file: string, next: Prepared | undefined): Former {
  const row = getRow(
    db,
    'SELECT id, slug, lang, moment, translation, pair, head, companies FROM articles WHERE file = ?',
    file,
  );
  if (!row) return nothing;
  const article = readListed(row);
  const slug = textOf(row, 'slug');
  tally.add(article, -1);
  const id = numberOf(row, 'id');
  const isSame = next?.state === 'article' && next.slug === slug && next.day === article.moment.slice(0, 10);
  const kept = isSame ? findKept(db, id, next) : new Set<string>();
  forgetReports(db, id, kept);
  run(db, 'DELETE FROM articles WHERE slug = ?', slug);
  for (const [company] of article.companies) {
    run(db, 'DELETE FROM mentions WHERE company = ? AND moment = ? AND slug = ?', company, article.moment, slug);
  }
  for (const tag of article.tags)
    run(db, 'DELETE FROM tags WHERE tag = ? AND moment = ? AND slug = ?', tag, article.moment, slug);
  pairAround(db, tally, slug, row);
  return { kept, ...(isSame && { id }) };
}

function putRejected(db: DatabaseSync, file: string, rejected: readonly Rejected[]): void {
  for (const [number, problem] of rejected.entries()) {
    const json = JSON.stringify(problem);
    run(db, 'INSERT INTO rejected VALUES (?, ?, ?, ?)', file, number, json, checksum(file, json));
  }
}

const insertArticle = `INSERT INTO articles (id, file, slug, lang, moment, translation, source, head, companies, minutes, html, reports, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function putArticle(db: DatabaseSync, tally: Tally, file: string, article: PreparedArticle, former: Former): number {
  const { slug, lang, moment, translation, source = null, head, companies, tags, minutes, html } = article;
  const named = JSON.stringify(companies);
  const reports = article.reports.length;
  const sum = articleSum({ file, slug, lang, moment, translation, head, companies: named, minutes, html, reports });
  const id = former.id ?? nextIdOf(db, 'articles', moment);
  const place = [id, file, slug, lang, moment, translation ?? null, source];
  run(db, insertArticle, ...place, head, named, minutes, html, reports, sum);
  for (const [company, count] of companies)
    run(db, 'INSERT INTO mentions VALUES (?, ?, ?, ?)', company, moment, slug, count);
  for (const tag of tags) run(db, 'INSERT INTO tags VALUES (?, ?, ?)', tag, moment, slug);
  putReports(db, id, article, former.kept);
  putArticleText(db, id, article);
  tally.add({ lang, moment, pair: undefined, companies, tags }, 1);
  pairAgain(db, tally, slug);
  pairAround(db, tally, slug, { translation: translation ?? null });
  return id;
}

/** A change of one article can pair or part those it names as its translation and those that name it. */
function pairAround(db: DatabaseSync, tally: Tally, slug: string, row: Row): void {
  if (typeof row.translation === 'string') pairAgain(db, tally, row.translation);
  for (const naming of listRows(db, 'SELECT slug FROM articles WHERE translation = ?', slug)) {
    pairAgain(db, tally, textOf(naming, 'slug'));
  }
}
