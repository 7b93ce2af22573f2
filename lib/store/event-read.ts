import type { DatabaseSync } from 'node:sqlite';
import { composeEvent } from '../language/merge.ts';
import type { Day, Evidence, Link, NewsEvent, Slug } from '../model.ts';
import type { Cited } from '../views.ts';
import { correctEvent } from './correct-event.ts';
import { listCorrections } from './correction-rows.ts';
import { compareReports, reportColumns } from './evidence-rows.ts';
import { findReport } from './join-rows.ts';
import { rootOf } from './link-rows.ts';
import type { ArticleHead } from './prepare.ts';
import { recallLink, recallReport } from './report-memory.ts';
import { jsonOf, numberOf, type Row, textOf } from './rows.ts';
import { getRow, listRows } from './statements.ts';

/** An event with its reports, or with those alone that were published by a day; undefined when none was. */
export function getEventOf(db: DatabaseSync, id: string, at?: Day): NewsEvent | undefined {
  const row = getRow(db, 'SELECT v.number FROM evidence e JOIN events v ON v.number = e.number WHERE e.id = ?', id);
  return row && composeRoot(db, numberOf(row, 'number'), at);
}

/**
 * The event that the reports of one tree tell of, as the editor has it; undefined when there is none or it is hidden.
 */
export function composeRoot(db: DatabaseSync, root: number, at?: Day): NewsEvent | undefined {
  const rows = listReports(db, root);
  const reports = rows.map(recallReport);
  // Every report is joined to an earlier one, so what was known by a day is a tree of its own.
  const known = at ? reports.filter(({ published }) => published <= at) : reports;
  if (known.length === 0) return undefined;
  const ids = rows.map((row) => textOf(row, 'id'));
  return correctEvent(composeEvent(known, linkReports(rows, known)), listCorrections(db, ids));
}

const one = `SELECT ${reportColumns} FROM evidence e JOIN articles a ON a.id = e.number / 65536 WHERE e.number = ?`;
const below = `SELECT ${reportColumns}, t.score, t.parent, j.link FROM tree t JOIN evidence e ON e.number = t.number
  JOIN articles a ON a.id = e.number / 65536 LEFT JOIN joins j ON j.report = e.id WHERE t.root = ?`;

/** Earliest first, each with what it was joined to. */
function listReports(db: DatabaseSync, root: number): Row[] {
  const others = listRows(db, below, root).filter((row) => row.number !== root);
  return [...listRows(db, one, root), ...others.sort(compareReports)];
}

/** The links that hold: the editor's where there is one, otherwise the report's own. */
export function linkReports(rows: readonly Row[], known: readonly Evidence[]): Link[] {
  const reports = new Map(known.map((report, index) => [rows[index]?.number, report]));
  return known.slice(1).flatMap((later, index) => {
    const row = rows[index + 1];
    if (typeof row?.link === 'string') return [jsonOf<Link>(row, 'link')];
    const earlier = reports.get(row?.parent ?? null);
    return row && earlier ? [recallLink(later, earlier, numberOf(row, 'score'))] : [];
  });
}

/** The event that a report belongs to now; any id once given out is a report's. */
export function findEventId(db: DatabaseSync, report: string): string | undefined {
  const number = findReport(db, report);
  const row =
    number === undefined ? undefined : getRow(db, 'SELECT id FROM evidence WHERE number = ?', rootOf(db, number));
  return row && textOf(row, 'id');
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

/** Title, day and source of every article that reports one of these events, or of those that `listArticles` gives. */
export function citeArticles(
  db: DatabaseSync,
  events: readonly NewsEvent[],
  listArticles = (evidence: readonly Evidence[]) => evidence.map(({ article }) => article),
): ReadonlyMap<string, Cited> {
  const slugs = new Set(events.flatMap((event) => listArticles(event.evidence)));
  const cited = new Map<string, Cited>();
  for (const slug of slugs) {
    const row = getRow(db, 'SELECT head FROM articles WHERE slug = ?', slug);
    if (!row) continue;
    const { lang, title, date, source } = jsonOf<ArticleHead>(row, 'head');
    cited.set(slug, { slug, lang, title, date, ...(source && { source }) });
  }
  return cited;
}
