import type { DatabaseSync } from 'node:sqlite';
import { correctionsFile } from '../content/corrections.ts';
import type { EditorLine } from '../content/editor-line.ts';
import { type Problem, reject } from '../content/problems.ts';
import type { Rejected } from '../model.ts';
import { checksum } from './checksum.ts';
import { listLines, listMisfits } from './correction-rows.ts';
import { textOf } from './rows.ts';
import { getRow, listRows, run } from './statements.ts';

/** Names every correction that does not fit, or speaks of what is not there, among the rejected files. */
export function settleProblems(db: DatabaseSync): void {
  const problems = [...listMisfits(db), ...listLines(db).flatMap((line) => findMissing(db, line))]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map((problem) => JSON.stringify(problem));
  const rows = listRows(db, 'SELECT problem FROM rejected WHERE file = ? ORDER BY number', correctionsFile);
  const former = rows.map((row) => textOf(row, 'problem'));
  if (former.join('\n') === problems.join('\n')) return;
  run(db, 'DELETE FROM rejected WHERE file = ?', correctionsFile);
  for (const [number, text] of problems.entries()) {
    run(db, 'INSERT INTO rejected VALUES (?, ?, ?, ?)', correctionsFile, number, text, checksum(correctionsFile, text));
  }
}

function findMissing(db: DatabaseSync, line: EditorLine): Rejected[] {
  const missing = line.targets.filter((id) => !getRow(db, 'SELECT 1 FROM evidence WHERE id = ?', id));
  return missing.map((id) => reject(correctionsFile, describe(db, line, id)));
}

function describe(db: DatabaseSync, line: EditorLine, id: string): Problem {
  const place = { line: line.line, field: line.action };
  if (line.action !== 'add') return { ...place, code: 'unknown-event', found: id };
  const { article, sentence } = line.event;
  const known = getRow(db, 'SELECT 1 FROM articles WHERE slug = ?', article);
  if (!known) return { ...place, field: 'add.article', code: 'unknown-article', found: article };
  return { ...place, field: 'add.sentence', code: 'unknown-sentence', found: sentence };
}
