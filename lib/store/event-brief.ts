import type { DatabaseSync } from 'node:sqlite';
import { sortEvidence } from '../language/merge.ts';
import type { Evidence } from '../model.ts';
import { decidingReport, firstListed, isLong } from '../timeline-reports.ts';
import type { ListedEvent } from '../views.ts';
import type { Composed } from './compose-tree.ts';
import { composeRoot, linkReports } from './event-read.ts';
import { compareReports, reportColumns } from './evidence-rows.ts';
import { recallReport } from './report-memory.ts';
import { jsonOf, numberOf, type Row, textOf } from './rows.ts';
import { getRow, listRows, statementOf } from './statements.ts';

/** What the reports of a long event come to, and the ids of those that a list may show beyond the first. */
type Brief = Omit<ListedEvent, 'evidence' | 'links'> & { readonly quoted: readonly string[] };

/**
 * Kept beside an event that many articles report, so that a list need not read them all; empty for one whose reports
 * are few enough to be read each time.
 */
export function formatBrief({ event: composed, telling }: Composed): string {
  if (!isLong(telling.articles.length)) return '';
  const { evidence, links: _, ...event } = composed;
  const quoted = [
    decidingReport({ ...event, evidence }),
    evidence.find(({ lang }) => lang === 'fr'),
    evidence.find(({ lang }) => lang === 'en'),
  ];
  const brief: Brief = {
    ...event,
    whole: { reports: telling.reports, articles: telling.articles.length },
    quoted: [...new Set(quoted.flatMap((report) => report?.id ?? []))],
  };
  return JSON.stringify(brief);
}

const listed = 'SELECT v.number, v.brief FROM evidence e JOIN events v ON v.number = e.number WHERE e.id = ?';

/** An event for a list: with all of its reports, or with the first alone where many articles report it. */
export function getListedEvent(db: DatabaseSync, id: string): ListedEvent | undefined {
  const row = getRow(db, listed, id);
  if (!row) return undefined;
  const number = numberOf(row, 'number');
  if (textOf(row, 'brief') === '') return composeRoot(db, number);
  const { quoted, ...brief } = jsonOf<Brief>(row, 'brief');
  const rows = readFirst(db, number);
  const first = rows.map(recallReport);
  const others = quoted.filter((one) => !first.some((report) => report.id === one));
  const evidence = sortEvidence([...first, ...readSome(db, others)]);
  return { ...brief, evidence, links: linkReports(rows, first) };
}

const inTree = `SELECT ${reportColumns}, t.score, t.parent, j.link FROM tree t JOIN evidence e ON e.number = t.number
  JOIN articles a ON a.id = e.number / 65536 LEFT JOIN joins j ON j.report = e.id WHERE t.root = ? ORDER BY t.number`;
const one = `SELECT ${reportColumns} FROM evidence e JOIN articles a ON a.id = e.number / 65536`;

/** The reports of the first articles, to the end of a day, so that their order does not depend on how they came. */
function readFirst(db: DatabaseSync, root: number): Row[] {
  const rows = listRows(db, `${one} WHERE e.number = ?`, root);
  const articles = new Set(rows.map((row) => row.article));
  for (const row of statementOf(db, inTree).iterate(root)) {
    if (row.number === root) continue;
    if (articles.size >= firstListed && row.published !== rows.at(-1)?.published) break;
    articles.add(row.article);
    rows.push(row);
  }
  const [first, ...later] = rows;
  return first ? [first, ...later.sort(compareReports)] : [];
}

function readSome(db: DatabaseSync, ids: readonly string[]): Evidence[] {
  return ids.flatMap((id) => listRows(db, `${one} WHERE e.id = ?`, id)).map(recallReport);
}
