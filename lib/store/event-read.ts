import type { DatabaseSync } from 'node:sqlite';
import { composeEvent } from '../language/merge.ts';
import type { Day, Link, NewsEvent, Slug } from '../model.ts';
import type { Cited } from '../views.ts';
import { correctEvent } from './correct-event.ts';
import { listCorrections } from './correction-rows.ts';
import { readReport } from './evidence-rows.ts';
import type { ArticleHead } from './prepare.ts';
import { jsonOf, type Row, textOf } from './rows.ts';
import { statementOf } from './statements.ts';

/** An event with its reports, or with those alone that were published by a day; undefined when none was. */
export function getEventOf(db: DatabaseSync, id: string, at?: Day): NewsEvent | undefined {
  const row = statementOf(db, 'SELECT event FROM events WHERE id = ?').get(id);
  if (!row) return undefined;
  const rows = listReports(db, id);
  const reports = rows.map(readReport);
  if (!at) return { ...jsonOf<Omit<NewsEvent, 'evidence'>>(row, 'event'), evidence: reports };
  // Every report is joined to an earlier one, so what was known by a day is a tree of its own.
  const known = reports.filter((report) => report.published <= at);
  if (known.length === 0) return undefined;
  return correctEvent(composeEvent(known, rows.slice(0, known.length).flatMap(readLink)), listCorrections(db, id));
}

/** The event that the reports of one tree tell of, as the editor has it; undefined when there is none or it is hidden. */
export function composeRoot(db: DatabaseSync, root: string): NewsEvent | undefined {
  const rows = listReports(db, root);
  if (rows.length === 0) return undefined;
  return correctEvent(composeEvent(rows.map(readReport), rows.flatMap(readLink)), listCorrections(db, root));
}

const reportsOfRoot = `SELECT e.report, CASE WHEN j.report IS NULL THEN e.link ELSE j.link END AS link
  FROM evidence e LEFT JOIN joins j ON j.report = e.id WHERE e.root = ? ORDER BY e.place`;

/** Earliest first, each with the link that holds. */
function listReports(db: DatabaseSync, root: string): Row[] {
  return statementOf(db, reportsOfRoot).all(root);
}

function readLink(row: Row): Link[] {
  return typeof row.link === 'string' ? [jsonOf<Link>(row, 'link')] : [];
}

/** The event that a report belongs to now; any id once given out is a report's. */
export function findEventId(db: DatabaseSync, report: string): string | undefined {
  const row = statementOf(db, 'SELECT root FROM evidence WHERE id = ?').get(report);
  return row && textOf(row, 'root');
}

/** Every company that takes part in one of these events, or that one of its reports names. */
export function listParties(events: readonly NewsEvent[]): Set<Slug> {
  return new Set(
    events.flatMap(({ participants, evidence }) => [
      ...participants,
      ...evidence.flatMap((report) => [
        ...report.participants,
        ...report.why.participants.map(({ company }) => company),
      ]),
    ]),
  );
}

/** Title, day and source of every article that reports one of these events. */
export function citeArticles(db: DatabaseSync, events: readonly NewsEvent[]): ReadonlyMap<string, Cited> {
  const slugs = new Set(events.flatMap((event) => event.evidence.map((report) => report.article)));
  const cited = new Map<string, Cited>();
  for (const slug of slugs) {
    const row = statementOf(db, 'SELECT head FROM articles WHERE slug = ?').get(slug);
    if (!row) continue;
    const { lang, title, date, source } = jsonOf<ArticleHead>(row, 'head');
    cited.set(slug, { slug, lang, title, date, ...(source && { source }) });
  }
  return cited;
}
