import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { correctionsFile, loadCorrections } from '../content/corrections.ts';
import type { Addition, EditorLine } from '../content/editor-line.ts';
import { reject } from '../content/problems.ts';
import { readContentFile } from '../content/read.ts';
import type { Company, Rejected } from '../model.ts';
import { checksum } from './checksum.ts';
import { readAgain } from './known-files.ts';
import { readStamp, writeStamp } from './open.ts';
import { jsonOf, textOf } from './rows.ts';
import { getRow, inTransaction, listRows, run } from './statements.ts';
import { noteUnsettled } from './unsettled.ts';

const stamps = { hash: 'corrections', rejected: 'corrections-rejected' };

/**
 * Makes the index's corrections those of content/corrections.yaml, and leaves what that touches to be settled: the
 * events that a line named or names, and the articles in which one states an event.
 */
export function syncCorrections(db: DatabaseSync, content: string, companies: readonly Company[]): void {
  const read = readContentFile(join(content, correctionsFile));
  const missing = 'code' in read && read.found === 'ENOENT';
  const bytes = 'code' in read ? new Uint8Array() : read.bytes;
  const problem = 'code' in read && !missing ? `${read.code} ${read.found}` : '';
  const hash = createHash('sha256').update(problem).update(bytes).digest('base64url');
  if (readStamp(db, stamps.hash) === hash) return;
  const { lines, rejected } = loadCorrections(bytes, new Set(companies.map(({ slug }) => slug)));
  const faults = 'code' in read && !missing ? [reject(correctionsFile, read)] : rejected;
  inTransaction(db, () => {
    replaceLines(db, lines);
    writeStamp(db, stamps.hash, hash);
    writeStamp(db, stamps.rejected, JSON.stringify(faults));
  });
}

/** Has the next sync read the file again, whatever its text says. */
export function rereadCorrections(db: DatabaseSync): void {
  run(db, 'DELETE FROM stamp WHERE name = ?', stamps.hash);
}

/** Forgets what the file said. */
export function forgetCorrections(db: DatabaseSync): void {
  for (const name of Object.values(stamps)) run(db, 'DELETE FROM stamp WHERE name = ?', name);
  run(db, 'DELETE FROM corrections');
  run(db, 'DELETE FROM joins');
}

type Row = { readonly target: string; readonly line: number; readonly action: string; readonly text: string };

function replaceLines(db: DatabaseSync, lines: readonly EditorLine[]): void {
  const former = listLines(db).flatMap(rowsOf);
  const rows = lines.flatMap(rowsOf);
  const [before, now] = [new Set(former.map(keyOf)), new Set(rows.map(keyOf))];
  for (const row of former) if (!now.has(keyOf(row))) noteUnsettled(db, 'corrected', row.target);
  for (const row of rows) if (!before.has(keyOf(row))) noteUnsettled(db, 'corrected', row.target);
  for (const slug of listChangedArticles(listAdditions(db), groupAdditions(lines))) forgetFile(db, slug);
  run(db, 'DELETE FROM corrections');
  for (const { target, line, action, text } of rows) {
    const sum = checksum(target, `${line}`, action, text);
    run(db, 'INSERT INTO corrections VALUES (?, ?, ?, ?, ?)', target, line, action, text, sum);
  }
}

function rowsOf(line: EditorLine): Row[] {
  const text = JSON.stringify(line);
  return [...new Set(line.targets)].map((target) => ({ target, line: line.line, action: line.action, text }));
}

const keyOf = ({ target, text }: Row): string => `${target} ${text}`;

/** An article in which the editor states an event is read with that event in it. */
function forgetFile(db: DatabaseSync, slug: string): void {
  for (const row of listRows(db, 'SELECT file FROM articles WHERE slug = ?', slug)) readAgain(db, textOf(row, 'file'));
}

function listChangedArticles(a: Additions, b: Additions): string[] {
  const slugs = [...new Set([...a.keys(), ...b.keys()])];
  return slugs.filter((slug) => JSON.stringify(a.get(slug)) !== JSON.stringify(b.get(slug)));
}

/** All lines in the order of the file. A line that names several reports stands once. */
export function listLines(db: DatabaseSync, actions: readonly EditorLine['action'][] = every): EditorLine[] {
  const rows = actions.flatMap((action) => {
    return listRows(db, 'SELECT line, correction FROM corrections WHERE action = ? ORDER BY line', action);
  });
  const lines = new Map(rows.map((row) => [Number(row.line), jsonOf<EditorLine>(row, 'correction')]));
  return [...lines.values()].sort((one, other) => one.line - other.line);
}

const every = ['hide', 'redate', 'retype', 'requalify', 'retone', 'participants', 'merge', 'split', 'add'] as const;

/** The lines that name one of these reports, in the order of the file. */
export function listCorrections(db: DatabaseSync, reports: readonly string[]): EditorLine[] {
  if (reports.length === 0 || !hasCorrections(db)) return [];
  const rows = reports.flatMap((id) => listRows(db, 'SELECT line, correction FROM corrections WHERE target = ?', id));
  const lines = new Map(rows.map((row) => [Number(row.line), jsonOf<EditorLine>(row, 'correction')]));
  return [...lines.values()].sort((one, other) => one.line - other.line);
}

export function hasCorrections(db: DatabaseSync): boolean {
  return getRow(db, "SELECT 1 FROM corrections WHERE target > '' LIMIT 1") !== undefined;
}

/** By the article's slug, in the order of the file. */
export type Additions = ReadonlyMap<string, readonly Addition[]>;

export function listAdditions(db: DatabaseSync): Additions {
  return groupAdditions(listLines(db, ['add']));
}

function groupAdditions(lines: readonly EditorLine[]): Additions {
  const stated = lines.flatMap((line) => (line.action === 'add' ? [line.event] : []));
  return Map.groupBy(stated, ({ article }) => article);
}

/** Lines that the file holds but that do not fit. */
export function listMisfits(db: DatabaseSync): Rejected[] {
  const text = readStamp(db, stamps.rejected);
  return text === undefined ? [] : jsonOf<Rejected[]>({ text }, 'text');
}
