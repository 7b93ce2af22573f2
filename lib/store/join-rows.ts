import type { DatabaseSync } from 'node:sqlite';
import type { Link } from '../model.ts';
import { listLines } from './correction-rows.ts';
import { rootOf } from './link-rows.ts';
import { placeOf } from './report-places.ts';
import { jsonOf, numberOf, type Row, textOf } from './rows.ts';
import { getRow, listRows, run } from './statements.ts';

/** Where the editor has put a report: below another, or apart (null), whatever it tells of again on its own. */
type Joins = ReadonlyMap<string, Link | null>;

/**
 * Joins and parts reports as the editor says, now that their own links are up to date, and returns the numbers of those
 * that stand elsewhere for it than before, and adds the events that they belonged to to `roots`. Lines take effect in
 * the order of the file, those that part first.
 */
export function rejoin(db: DatabaseSync, roots: Set<number>): Set<number> {
  const former = new Map(listRows(db, "SELECT report, link FROM joins WHERE report > ''").map(readJoin));
  const joins = findJoins(db);
  const moved = new Set<number>();
  for (const id of new Set([...former.keys(), ...joins.keys()])) {
    const report = findReport(db, id);
    if (report !== undefined && place(db, id, report, { former, joins, roots })) moved.add(report);
  }
  // In the order in which the table gives its rows.
  const rows = [...joins].sort(([one], [other]) => (one < other ? -1 : 1));
  if (JSON.stringify([...former]) === JSON.stringify(rows)) return moved;
  run(db, 'DELETE FROM joins');
  for (const [id, link] of rows) run(db, 'INSERT INTO joins VALUES (?, ?)', id, link && JSON.stringify(link));
  return moved;
}

function readJoin(row: Row): [string, Link | null] {
  return [textOf(row, 'report'), row.link === null ? null : jsonOf<Link>(row, 'link')];
}

/** The number of a report by its id. */
export function findReport(db: DatabaseSync, id: string): number | undefined {
  const row = getRow(db, 'SELECT number FROM evidence WHERE id = ?', id);
  return row && numberOf(row, 'number');
}

type Change = { readonly former: Joins; readonly joins: Joins; readonly roots: Set<number> };

/** Whether the report stands elsewhere than before, or on other grounds. */
function place(db: DatabaseSync, id: string, report: number, { former, joins, roots }: Change): boolean {
  const row = getRow(db, 'SELECT own, score, parent FROM tree WHERE number = ?', report);
  const [join, own] = [joins.get(id), row?.own ?? null];
  const parent = join ? (findReport(db, join.to) ?? null) : join === null ? null : own;
  if ((row?.parent ?? null) === parent) return JSON.stringify(former.get(id)) !== JSON.stringify(join);
  roots.add(rootOf(db, report));
  run(db, 'DELETE FROM tree WHERE number = ?', report);
  if (own === null && parent === null) return true;
  run(db, 'INSERT INTO tree VALUES (?, ?, ?, ?, ?)', report, own, row?.score ?? 0, parent, parent ?? report);
  return true;
}

function findJoins(db: DatabaseSync): Joins {
  const joins = new Map<string, Link | null>();
  for (const { targets } of listLines(db, ['split', 'add'])) {
    for (const id of targets) if (findReport(db, id) !== undefined) joins.set(id, null);
  }
  for (const { targets } of listLines(db, ['merge'])) {
    const [first, ...others] = listRoots(db, targets, joins);
    for (const { id } of others) joins.set(id, { from: id, to: first?.id ?? id, score: 1, grounds: ['correction'] });
  }
  return joins;
}

type Root = { readonly id: string; readonly place: string };

/**
 * The first reports of the events that these belong to, earliest first: a report is only ever joined to an earlier one.
 */
function listRoots(db: DatabaseSync, ids: readonly string[], joins: Joins): Root[] {
  const roots = new Map(ids.flatMap((id) => findRoot(db, id, joins)).map((root) => [root.id, root]));
  return [...roots.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

function findRoot(db: DatabaseSync, id: string, joins: Joins): Root[] {
  let at = id;
  for (;;) {
    const report = findReport(db, at);
    if (report === undefined) return [];
    const parent = joins.has(at) ? joins.get(at)?.to : ownParent(db, report);
    if (parent === undefined) return [{ id: at, place: placeOf(db, report) }];
    at = parent;
  }
}

function ownParent(db: DatabaseSync, report: number): string | undefined {
  const row = getRow(db, 'SELECT e.id FROM tree t JOIN evidence e ON e.number = t.own WHERE t.number = ?', report);
  return row && textOf(row, 'id');
}
