import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type DictionaryChange, findDictionaryChange } from '../language/dictionary-changes.ts';
import type { Company } from '../model.ts';
import { forgetCorrections, rereadCorrections } from './correction-rows.ts';
import { readAgain } from './known-files.ts';
import { readStamp, writeStamp } from './open.ts';
import type { Pool } from './pool.ts';
import { jsonOf, textOf } from './rows.ts';
import { emptySearch } from './search-rows.ts';
import { inTransaction, listRows } from './statements.ts';

const stamps = { hash: 'dictionary', companies: 'companies' };

/**
 * Notes the companies that the index is made with. Where they are others than before, the articles that this can touch
 * are marked to be read again, together with the note: a process that dies in between leaves all or nothing.
 */
export async function renewDictionary(
  db: DatabaseSync,
  content: string,
  companies: readonly Company[],
  getPool: () => Pool,
): Promise<void> {
  const text = JSON.stringify(companies.map(({ profile: _, ...known }) => known));
  const hash = createHash('sha256').update(text).digest('base64url');
  if (readStamp(db, stamps.hash) === hash) return;
  const former = readNoted(db);
  const touched = former ? await listTouched(db, content, findDictionaryChange(former, companies), getPool) : undefined;
  inTransaction(db, () => {
    if (touched) for (const file of touched) readAgain(db, file);
    else emptyIndex(db);
    rereadCorrections(db);
    writeStamp(db, stamps.hash, hash);
    writeStamp(db, stamps.companies, text);
  });
}

/** The companies that the index was made with, without their profiles; undefined in a new one. */
export function readNoted(db: DatabaseSync): Company[] | undefined {
  const text = readStamp(db, stamps.hash) && readStamp(db, stamps.companies);
  if (text === undefined) return undefined;
  const former = jsonOf<Omit<Company, 'profile'>[]>({ text }, 'text');
  return former.map((company) => ({ ...company, profile: { fr: '', en: '' } }));
}

const filesInTask = 200;

async function listTouched(
  db: DatabaseSync,
  content: string,
  { companies, forms }: DictionaryChange,
  getPool: () => Pool,
): Promise<Set<string>> {
  const naming = 'SELECT a.file FROM mentions m JOIN articles a ON a.slug = m.slug WHERE m.company = ?';
  const touched = new Set(companies.flatMap((slug) => listRows(db, naming, slug)).map((row) => textOf(row, 'file')));
  if (forms.length === 0) return touched;
  const rows = db.prepare("SELECT file, state FROM files WHERE state IN ('article', 'rejected')").all();
  // What was rejected may have been so for its links or its time.
  for (const row of rows) if (row.state === 'rejected') touched.add(textOf(row, 'file'));
  const rest = rows.map((row) => textOf(row, 'file')).filter((file) => !touched.has(file));
  const tasks = Array.from({ length: Math.ceil(rest.length / filesInTask) }, (_, index) => {
    const files = rest.slice(index * filesInTask, (index + 1) * filesInTask);
    return getPool().findTouched({ files: files.map((file) => ({ file, path: join(content, file) })), forms });
  });
  for (const file of (await Promise.all(tasks)).flat()) touched.add(file);
  return touched;
}

function emptyIndex(db: DatabaseSync): void {
  emptySearch(db);
  for (const table of tables) db.exec(`DELETE FROM ${table}`);
  forgetCorrections(db);
}

const tables = [
  'files',
  'articles',
  'mentions',
  'tags',
  'counts',
  'evidence',
  'profiles',
  'tree',
  'shelves',
  'unsettled',
  'events',
  'seats',
  'timelines',
  'told',
  'rejected',
] as const;
