import type { DatabaseSync } from 'node:sqlite';
import { listVisits, type Profile, scoreProfiles } from '../language/merge.ts';
import { createDoubts } from './link-doubts.ts';
import { createProfiles, type Profiles } from './report-profiles.ts';
import { numberOf } from './rows.ts';
import { listFollowers } from './shelf-reach.ts';
import { createShelves, type Shelves } from './shelf-rows.ts';
import { getRow, listRows, run } from './statements.ts';
import { listUnsettled } from './unsettled.ts';

/**
 * Links reports to earlier ones wherever a change can have altered it, and returns the numbers of those that are new or
 * linked to another for it. A link depends on the reports that stand shortly before on the same shelves. The events
 * that they belonged to are added to `roots`.
 */
export function relink(db: DatabaseSync, roots: Set<number>): Set<number> {
  const shelves = createShelves(db);
  const profiles = createProfiles(db);
  const added = listUnsettled(db, 'report');
  const moved = listUnsettled(db, 'moved');
  const affected = new Set([...added, ...moved, ...listUnsettled(db, 'relink')]);
  for (const report of [...added, ...moved]) {
    const profile = profiles.get(report);
    if (profile) shelves.add(report, profile);
  }
  const doubts = createDoubts(db, shelves, profiles, added.length);
  const followers = findFollowers(added, shelves, profiles);
  doubts.expect([...followers.keys()]);
  for (const [follower, before] of followers)
    if (!affected.has(follower) && doubts.afterAdding(follower, before)) affected.add(follower);
  const altered = new Set([...added, ...moved]);
  for (const report of affected) {
    const profile = profiles.get(report);
    if (profile && link(db, report, findBest(shelves, profiles, report, profile), roots)) altered.add(report);
  }
  shelves.save();
  return altered;
}

/** The reports whose links one of the added ones can alter, each with those. */
function findFollowers(added: readonly number[], shelves: Shelves, profiles: Profiles): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const report of added) {
    const profile = profiles.get(report);
    if (!profile) continue;
    for (const follower of listFollowers(shelves, report, profile)) {
      const before = found.get(follower);
      if (before) before.push(report);
      else found.set(follower, [report]);
    }
  }
  return found;
}

type Best = { readonly to: number | null; readonly score: number };

/** As `createLinker` finds it: the best score, the earliest among equals. */
function findBest(shelves: Shelves, profiles: Profiles, report: number, profile: Profile): Best {
  const inView = new Set<number>();
  for (const { shelf, most } of listVisits(profile)) {
    const reports = shelves.get(shelf);
    const end = shelves.countBefore(reports, report);
    for (const earlier of reports.subarray(Math.max(0, end - most), end)) inView.add(earlier);
  }
  profiles.expect(inView);
  const scores = new Map<number, number>();
  for (const earlier of inView) scores.set(earlier, scoreProfiles(profile, 0, profiles.get(earlier) ?? profile, 0));
  const score = Math.max(0, ...scores.values());
  if (score === 0) return { to: null, score };
  const best = Float64Array.from([...scores].flatMap(([earlier, points]) => (points === score ? [earlier] : [])));
  const first = best.reduce((one, other) => (shelves.isBefore(other, one) ? other : one));
  return { to: first, score };
}

/** Returns whether the report is linked to another than before. */
function link(db: DatabaseSync, report: number, { to, score }: Best, roots: Set<number>): boolean {
  const former = getRow(db, 'SELECT own, score, parent FROM tree WHERE number = ?', report);
  if ((former?.own ?? null) === to && (former?.score ?? 0) === score) return false;
  roots.add(rootOf(db, report));
  if (to === null) run(db, 'DELETE FROM tree WHERE number = ?', report);
  else run(db, 'INSERT OR REPLACE INTO tree VALUES (?, ?, ?, ?, ?)', report, to, score, to, to);
  return true;
}

/**
 * Follows every altered report to the first of its tree, names that one in each report below it, and adds the numbers
 * of all events, former and present, that differ for it to `roots`.
 */
export function replant(db: DatabaseSync, altered: ReadonlySet<number>, roots: Set<number>): void {
  for (const report of altered) {
    if (!getRow(db, 'SELECT 1 FROM evidence WHERE number = ?', report)) continue;
    const root = findRoot(db, report);
    for (const below of listBelow(db, report)) {
      roots.add(rootOf(db, below));
      run(db, 'UPDATE tree SET root = ? WHERE number = ?', root, below);
    }
    roots.add(root);
  }
}

/** The first report of the event that a report belongs to. */
export function rootOf(db: DatabaseSync, report: number): number {
  const row = getRow(db, 'SELECT root FROM tree WHERE number = ?', report);
  return row ? numberOf(row, 'root') : report;
}

/** The reports of an event by that of the first, which stands first; none where it is gone. */
export function listTree(db: DatabaseSync, root: number): number[] {
  const rows = [
    ...listRows(db, 'SELECT number FROM evidence WHERE number = ?', root),
    ...listRows(db, 'SELECT number FROM tree WHERE root = ? AND number <> root', root),
  ];
  return rows.map((row) => numberOf(row, 'number'));
}

function findRoot(db: DatabaseSync, report: number): number {
  let at = report;
  for (;;) {
    const parent = getRow(db, 'SELECT parent FROM tree WHERE number = ?', at)?.parent;
    if (typeof parent !== 'number') return at;
    at = parent;
  }
}

/** A report with all those that are joined to it, or to one that is. */
function listBelow(db: DatabaseSync, report: number): number[] {
  const tree = [report];
  for (const at of tree) {
    for (const row of listRows(db, 'SELECT number FROM tree WHERE parent = ?', at)) tree.push(numberOf(row, 'number'));
  }
  return tree;
}
