import type { DatabaseSync } from 'node:sqlite';
import { articleSum, checksum } from './checksum.ts';
import { numberOf, type Row, textOf } from './rows.ts';
import { getRow } from './statements.ts';
import { type Change, createTally } from './tally.ts';
import { readListed } from './translations.ts';
import { findEventDamage } from './verify-events.ts';

/**
 * What is wrong with an index that was read from the disk, or undefined when nothing is. SQLite checks that its pages
 * fit together, not that a byte in them is still the one that was written: articles and problems carry checksums, and
 * whatever follows from articles is worked out again and compared.
 */
export function findDamage(db: DatabaseSync): string | undefined {
  if (getRow(db, 'PRAGMA integrity_check(1)')?.integrity_check !== 'ok') return 'its pages do not fit together';
  const expected = createSums();
  const tally = createTally((kind, key, change) => addCounts(expected, kind, key, change));
  for (const row of db.prepare('SELECT * FROM articles').iterate()) {
    if (articleSum(summed(row)) !== row.checksum) return 'an article was altered';
    const listed = readListed(row);
    tally.add(listed, 1);
    const place = [listed.moment, textOf(row, 'slug')];
    for (const [company, count] of listed.companies) expected.add('mentions', company, ...place, `${count}`);
    for (const tag of listed.tags) expected.add('tags', tag, ...place);
    expected.add('files', textOf(row, 'file'), 'article');
  }
  tally.flush();
  return compare(expected, readSums(db)) ?? findAlteredProblem(db) ?? findEventDamage(db);
}

function summed(row: Row) {
  const translation = typeof row.translation === 'string' ? row.translation : undefined;
  const [file, slug, lang] = [textOf(row, 'file'), textOf(row, 'slug'), textOf(row, 'lang')];
  const numbers = { minutes: numberOf(row, 'minutes'), reports: numberOf(row, 'reports') };
  const texts = { moment: textOf(row, 'moment'), head: textOf(row, 'head'), companies: textOf(row, 'companies') };
  return { file, slug, lang, translation, ...texts, html: textOf(row, 'html'), ...numbers };
}

type Sums = { readonly totals: Map<string, number>; readonly add: (table: string, ...texts: string[]) => void };

/** A sum for each table that does not depend on the order of its rows. */
function createSums(): Sums {
  const totals = new Map<string, number>();
  return {
    totals,
    add: (table, ...texts) => {
      totals.set(table, (totals.get(table) ?? 0) + checksum(texts.join('\n')) + 1);
    },
  };
}

function addCounts(sums: Sums, kind: string, key: string, { fr, en }: Change): void {
  if (fr !== 0) sums.add('counts', kind, key, 'fr', `${fr}`);
  if (en !== 0) sums.add('counts', kind, key, 'en', `${en}`);
}

const derived = {
  mentions: 'SELECT company, moment, slug, count FROM mentions',
  tags: 'SELECT tag, moment, slug FROM tags',
  counts: 'SELECT kind, key, locale, articles FROM counts',
  files: "SELECT file, state FROM files WHERE state = 'article'",
};

function readSums(db: DatabaseSync): Sums {
  const sums = createSums();
  for (const [table, sql] of Object.entries(derived)) {
    for (const row of db.prepare(sql).iterate()) sums.add(table, ...Object.values(row).map(String));
  }
  return sums;
}

function compare(expected: Sums, found: Sums): string | undefined {
  const differing = Object.keys(derived).find((table) => expected.totals.get(table) !== found.totals.get(table));
  return differing && `its ${differing} do not follow from its articles`;
}

function findAlteredProblem(db: DatabaseSync): string | undefined {
  for (const row of db.prepare('SELECT file, problem, checksum FROM rejected').iterate()) {
    if (checksum(textOf(row, 'file'), textOf(row, 'problem')) !== row.checksum) return 'a rejected file was altered';
  }
  return undefined;
}
