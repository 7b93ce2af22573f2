import type { DatabaseSync } from 'node:sqlite';
import { candidateWindow } from '../language/merge.ts';
import type { Evidence } from '../model.ts';
import { checksum } from './checksum.ts';
import { jsonOf, type Row, textOf } from './rows.ts';
import { run, statementOf } from './statements.ts';

/** Sorts reports as merging reads them: published, then article, then place in the text. */
export function placeOf(report: Evidence): string {
  return `${report.published} ${report.article} ${String(report.start).padStart(8, '0')} ${report.id}`;
}

export function readReport(row: Row): Evidence {
  return jsonOf<Evidence>(row, 'report');
}

const insertEvidence = 'INSERT INTO evidence VALUES (?, ?, ?, NULL, NULL, ?, ?, ?)';

/** Puts an article's reports into the index. They join no event until {@link settleEvents} has seen them. */
export function putReports(db: DatabaseSync, reports: readonly Evidence[]): void {
  for (const report of reports) {
    const place = placeOf(report);
    const window = candidateWindow(report);
    const text = JSON.stringify(report);
    const sum = checksum(report.id, report.article, place, text);
    run(db, insertEvidence, report.id, report.article, place, report.id, text, sum);
    for (const company of report.participants)
      statementOf(db, 'INSERT INTO windows VALUES (?, ?, ?, ?, ?)').run(
        company,
        window.from,
        window.to,
        place,
        report.id,
      );
    noteUnsettled(db, 'report', report.id);
  }
}

/** Takes an article's reports out; what they were joined to is left to be settled. */
export function forgetReports(db: DatabaseSync, article: string): void {
  for (const row of statementOf(db, 'SELECT id, root FROM evidence WHERE article = ?').all(article)) {
    const id = textOf(row, 'id');
    noteUnsettled(db, 'event', textOf(row, 'root'));
    for (const child of statementOf(db, 'SELECT id FROM evidence WHERE parent = ?').all(id))
      noteUnsettled(db, 'orphan', textOf(child, 'id'));
    statementOf(db, 'DELETE FROM windows WHERE report = ?').run(id);
    statementOf(db, 'DELETE FROM evidence WHERE id = ?').run(id);
  }
}

/**
 * What a change leaves to be done, kept in the index itself so that a process that dies in between loses nothing:
 * a `report` is new, an `orphan` has lost the report it was joined to, an `event` has lost one of its reports, of a
 * `corrected` report's event the editor says something else.
 */
export type Unsettled = 'report' | 'orphan' | 'event' | 'corrected';

export function noteUnsettled(db: DatabaseSync, kind: Unsettled, id: string): void {
  statementOf(db, 'INSERT OR IGNORE INTO unsettled VALUES (?, ?)').run(kind, id);
}

export function listUnsettled(db: DatabaseSync, kind: Unsettled): string[] {
  return statementOf(db, 'SELECT id FROM unsettled WHERE kind = ? ORDER BY id')
    .all(kind)
    .map((row) => textOf(row, 'id'));
}
