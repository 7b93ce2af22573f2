import type { DatabaseSync } from 'node:sqlite';
import { candidateWindow, compareEvidence, findLinks, scoreLink } from '../language/merge.ts';
import type { Evidence, Link } from '../model.ts';
import { listUnsettled, placeOf, readReport } from './evidence-rows.ts';
import { textOf } from './rows.ts';
import { listRows, statementOf } from './statements.ts';

// Above this many new reports one pass over all of them is quicker than a look around each.
const fewReports = 500;

/**
 * Links reports to earlier ones wherever a change can have altered it, and returns the ids of those that are new or
 * linked to another for it. A link depends on its two reports alone, so only those within reach are looked at.
 */
export function relink(db: DatabaseSync): Set<string> {
  const added = listUnsettled(db, 'report');
  const links =
    added.length > fewReports
      ? linkAll(db)
      : linkAround(db, added, [...listUnsettled(db, 'orphan'), ...listJoined(db)]);
  const altered = new Set(added);
  for (const [id, link] of links) {
    const former = statementOf(db, 'SELECT link FROM evidence WHERE id = ?').get(id)?.link ?? null;
    const text = link ? JSON.stringify(link) : null;
    if (former === text) continue;
    altered.add(id);
    statementOf(db, 'UPDATE evidence SET link = ?, parent = ? WHERE id = ?').run(text, link?.to ?? null, id);
  }
  return altered;
}

// Where the editor has put a report elsewhere, the one its own link leads to does not know of it.
function listJoined(db: DatabaseSync): string[] {
  return listRows(db, "SELECT report FROM joins WHERE report > ''").map((row) => textOf(row, 'report'));
}

function linkAll(db: DatabaseSync): Map<string, Link | undefined> {
  const all = statementOf(db, 'SELECT report FROM evidence ORDER BY place').all().map(readReport);
  const found = new Map(findLinks(all).map((link) => [link.from, link]));
  return new Map(all.map(({ id }) => [id, found.get(id)]));
}

function linkAround(
  db: DatabaseSync,
  added: readonly string[],
  orphans: readonly string[],
): Map<string, Link | undefined> {
  const affected = new Map<string, Evidence>();
  for (const id of [...added, ...orphans]) for (const report of getReport(db, id)) affected.set(id, report);
  for (const id of added)
    for (const report of getReport(db, id))
      for (const later of listWithin(db, report, 'later')) affected.set(later.id, later);
  return new Map([...affected].map(([id, report]) => [id, bestLink(report, listWithin(db, report, 'earlier'))]));
}

function getReport(db: DatabaseSync, id: string): Evidence[] {
  return statementOf(db, 'SELECT report FROM evidence WHERE id = ?').all(id).map(readReport);
}

/** The best-scoring link to an earlier report; the earliest among equals. */
function bestLink(report: Evidence, earlier: readonly Evidence[]): Link | undefined {
  let best: Link | undefined;
  for (const other of earlier.toSorted(compareEvidence)) {
    const link = scoreLink(report, other);
    if (link && (best === undefined || link.score > best.score)) best = link;
  }
  return best;
}

const within = {
  earlier: 'SELECT report FROM windows WHERE company = ? AND first_day <= ? AND last_day >= ? AND place < ?',
  later: 'SELECT report FROM windows WHERE company = ? AND first_day <= ? AND last_day >= ? AND place > ?',
};

/** Reports that share a company with this one and may speak of the same days. */
function listWithin(db: DatabaseSync, report: Evidence, side: keyof typeof within): Evidence[] {
  const { from, to } = candidateWindow(report);
  const ids = new Set(
    report.participants.flatMap((company) =>
      statementOf(db, within[side])
        .all(company, to, from, placeOf(report))
        .map((row) => textOf(row, 'report')),
    ),
  );
  return [...ids].flatMap((id) => getReport(db, id));
}

/**
 * Follows every altered report to the first of its tree, names that one in each report below it, and returns the ids
 * of all events, former and present, that differ for it.
 */
export function replant(db: DatabaseSync, altered: ReadonlySet<string>): Set<string> {
  const roots = new Set<string>();
  for (const id of altered) {
    const former = statementOf(db, 'SELECT root FROM evidence WHERE id = ?').get(id);
    if (!former) continue;
    const root = findRoot(db, id);
    for (const below of listTree(db, id)) {
      roots.add(textOf(statementOf(db, 'SELECT root FROM evidence WHERE id = ?').get(below) ?? former, 'root'));
      statementOf(db, 'UPDATE evidence SET root = ? WHERE id = ?').run(root, below);
    }
    roots.add(root);
  }
  return roots;
}

function findRoot(db: DatabaseSync, id: string): string {
  let at = id;
  for (;;) {
    const parent = statementOf(db, 'SELECT parent FROM evidence WHERE id = ?').get(at)?.parent;
    if (typeof parent !== 'string') return at;
    at = parent;
  }
}

function listTree(db: DatabaseSync, id: string): string[] {
  const tree = [id];
  for (const at of tree)
    tree.push(
      ...statementOf(db, 'SELECT id FROM evidence WHERE parent = ?')
        .all(at)
        .map((row) => textOf(row, 'id')),
    );
  return tree;
}
