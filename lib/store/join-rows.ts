import type { DatabaseSync } from 'node:sqlite';
import type { Link } from '../model.ts';
import { listLines } from './correction-rows.ts';
import { jsonOf, type Row, textOf } from './rows.ts';
import { getRow, listRows, run } from './statements.ts';

/** Where the editor has put a report: below another, or apart (null), whatever it tells of again on its own. */
type Joins = ReadonlyMap<string, Link | null>;

/**
 * Joins and parts reports as the editor says, now that their own links are up to date, and returns the ids of those
 * that stand elsewhere for it than before. Lines take effect in the order of the file, those that part first.
 */
export function rejoin(db: DatabaseSync): Set<string> {
  const former = new Map(listRows(db, "SELECT report, link FROM joins WHERE report > ''").map(readJoin));
  const joins = findJoins(db);
  const moved = new Set<string>();
  for (const id of new Set([...former.keys(), ...joins.keys()])) if (place(db, id, former, joins)) moved.add(id);
  if (moved.size === 0) return moved;
  run(db, 'DELETE FROM joins');
  for (const [id, link] of joins) run(db, 'INSERT INTO joins VALUES (?, ?)', id, link && JSON.stringify(link));
  return moved;
}

function readJoin(row: Row): [string, Link | null] {
  return [textOf(row, 'report'), row.link === null ? null : jsonOf<Link>(row, 'link')];
}

/** Whether the report stands elsewhere than before, or on other grounds. */
function place(db: DatabaseSync, id: string, former: Joins, joins: Joins): boolean {
  const row = getRow(db, 'SELECT parent, link FROM evidence WHERE id = ?', id);
  if (!row) return former.has(id);
  const join = joins.get(id);
  const parent = (join === undefined ? ownParent(row) : join?.to) ?? null;
  if (row.parent !== parent) run(db, 'UPDATE evidence SET parent = ? WHERE id = ?', parent, id);
  return row.parent !== parent || JSON.stringify(former.get(id)) !== JSON.stringify(join);
}

function ownParent(row: Row): string | undefined {
  return row.link === null ? undefined : jsonOf<Link>(row, 'link').to;
}

function findJoins(db: DatabaseSync): Joins {
  const joins = new Map<string, Link | null>();
  for (const { targets } of listLines(db, ['split', 'add'])) {
    for (const id of targets) if (getRow(db, 'SELECT 1 FROM evidence WHERE id = ?', id)) joins.set(id, null);
  }
  for (const { targets } of listLines(db, ['merge'])) {
    const [first, ...others] = listRoots(db, targets, joins);
    for (const { id } of others) joins.set(id, { from: id, to: first?.id ?? id, score: 1, grounds: ['correction'] });
  }
  return joins;
}

type Root = { readonly id: string; readonly place: string };

/** The first reports of the events that these belong to, earliest first: a report is only ever joined to an earlier one. */
function listRoots(db: DatabaseSync, ids: readonly string[], joins: Joins): Root[] {
  const roots = new Map(ids.flatMap((id) => findRoot(db, id, joins)).map((root) => [root.id, root]));
  return [...roots.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

function findRoot(db: DatabaseSync, id: string, joins: Joins): Root[] {
  let at = id;
  for (;;) {
    const row = getRow(db, 'SELECT place, link FROM evidence WHERE id = ?', at);
    if (!row) return [];
    const join = joins.get(at);
    const parent = join === undefined ? ownParent(row) : join?.to;
    if (parent === undefined) return [{ id: at, place: textOf(row, 'place') }];
    at = parent;
  }
}
