import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Rejected } from '../model.ts';
import type { Prepared } from './prepare.ts';

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
};

/** Prepares the statements that write the index; the caller holds the transaction. */
export function createWriter(db: DatabaseSync): Writer {
  const statements = new Map<string, StatementSync>();
  const run = (sql: string, ...values: SQLInputValue[]) => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement.run(...values);
  };
  const slugOf = db.prepare('SELECT slug FROM articles WHERE file = ?');
  const remove = (file: string) => {
    const slug = slugOf.get(file)?.slug;
    if (typeof slug === 'string') forget(run, slug);
    run('DELETE FROM rejected WHERE file = ?', file);
    run('DELETE FROM files WHERE file = ?', file);
  };
  return {
    remove,
    touch: ({ file, size, modified }) => {
      run('UPDATE files SET size = ?, modified = ? WHERE file = ?', size, modified, file);
    },
    put: (stamp, prepared) => {
      remove(stamp.file);
      const { file, size, modified, hash } = stamp;
      run('INSERT INTO files VALUES (?, ?, ?, ?, ?)', file, size, modified, hash, prepared.state);
      if (prepared.state === 'rejected') putRejected(run, file, prepared.rejected);
      if (prepared.state === 'article') putArticle(run, prepared);
    },
  };
}

type Run = (sql: string, ...values: SQLInputValue[]) => { readonly lastInsertRowid: number | bigint };

function forget(run: Run, slug: string): void {
  run('DELETE FROM articles WHERE slug = ?', slug);
  run('DELETE FROM mentions WHERE slug = ?', slug);
  run('DELETE FROM tags WHERE slug = ?', slug);
  run('DELETE FROM evidence WHERE slug = ?', slug);
}

function putRejected(run: Run, file: string, rejected: readonly Rejected[]): void {
  for (const [number, problem] of rejected.entries()) {
    run('INSERT INTO rejected VALUES (?, ?, ?)', file, number, JSON.stringify(problem));
  }
}

function putArticle(
  run: Run,
  { head, moment, html, minutes, companies, evidence }: Extract<Prepared, { state: 'article' }>,
): void {
  const { file, slug, lang, title, tags, translation } = head;
  const json = [JSON.stringify(head), JSON.stringify(companies)];
  run(
    'INSERT INTO articles VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    file,
    slug,
    lang,
    moment,
    translation ?? null,
    title,
    ...json,
    minutes,
    html,
  );
  for (const [company, count] of companies)
    run('INSERT INTO mentions VALUES (?, ?, ?, ?)', company, moment, slug, count);
  for (const label of tags) run('INSERT OR IGNORE INTO tags VALUES (?, ?, ?, ?)', tagKey(label), moment, slug, label);
  for (const report of evidence) {
    run(
      'INSERT INTO evidence VALUES (?, ?, ?, ?, ?)',
      report.id,
      slug,
      report.published,
      report.id,
      JSON.stringify(report),
    );
  }
}

/** A tag as it stands in an address: its letters and digits in lower case, joined by hyphens. */
export function tagKey(label: string): string {
  return (
    label
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join('-');
}
