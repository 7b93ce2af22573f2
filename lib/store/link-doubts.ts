import type { DatabaseSync } from 'node:sqlite';
import { listShelves, listVisits, type Profile, scoreProfiles, type Visit } from '../language/merge.ts';
import type { Profiles } from './report-profiles.ts';
import { numberOf } from './rows.ts';
import type { Shelves } from './shelf-rows.ts';
import { listRows } from './statements.ts';

/** Says of a link that was the best, without comparing all reports again, whether it may be so no more. */
export type Doubts = {
  /** Now that others were put on the shelves: one may do better, or have taken the place of the one it is linked to. */
  readonly afterAdding: (report: number, added: readonly number[]) => boolean;
  /** Now that another was taken off: it was linked to that one, or one that is looked at in its place does better. */
  readonly afterRemoving: (report: number, removed: number, its: Profile) => boolean;
  /** Reads what is to be known of many reports at once. */
  readonly expect: (reports: readonly number[]) => void;
};

type Own = { readonly to: number | null; readonly score: number };

/** Holds good while no report is linked to another; `added` is how many reports were put on the shelves. */
export function createDoubts(db: DatabaseSync, shelves: Shelves, profiles: Profiles, added = 0): Doubts {
  const owns = new Map<number, Own>();
  const ownOf = (report: number): Own => owns.get(report) ?? readOwns(db, [report], owns).get(report) ?? unlinked;
  const isBetter = (profile: Profile, other: number, { to, score }: Own): boolean => {
    const its = profiles.get(other);
    const points = its ? scoreProfiles(profile, 0, its, 0, score) : 0;
    return points > score || (points > 0 && points === score && (to === null || shelves.isBefore(other, to)));
  };
  /** How far one stands before the other on a shelf; infinitely where it is out of view whatever was added. */
  const distanceOf = (to: number, report: number, { shelf, most }: Visit): number => {
    const reports = shelves.get(shelf);
    const end = shelves.countBefore(reports, report);
    const near = reports.subarray(Math.max(0, end - most - added), end);
    const place = near.lastIndexOf(to);
    return place < 0 ? Number.POSITIVE_INFINITY : near.length - place;
  };
  const isInView = (report: number, profile: Profile, to: number): boolean => {
    const visits = listVisits(profile);
    const isSeen = (visit: Visit) => distanceOf(to, report, visit) <= visit.most;
    // It was in view on one of the shelves, and is so still unless something was put between on that one, which is read
    // then. Mostly that spares reading the others.
    const changed = visits.filter(({ shelf }) => shelves.isRead(shelf));
    if (changed.some(isSeen)) return true;
    if (changed.every((visit) => distanceOf(to, report, visit) === Number.POSITIVE_INFINITY)) return true;
    const its = new Set(listShelves(profiles.get(to) ?? new Int32Array()));
    return visits.some((visit) => its.has(visit.shelf) && isSeen(visit));
  };
  return {
    afterAdding: (report, added) => {
      const profile = profiles.get(report);
      if (!profile) return false;
      const own = ownOf(report);
      if (added.some((other) => isBetter(profile, other, own))) return true;
      const { to } = own;
      if (to === null) return false;
      // One that stands before it takes no place between the two.
      return added.some((other) => shelves.isBefore(to, other)) && !isInView(report, profile, to);
    },
    afterRemoving: (report, removed, its) => {
      const profile = profiles.get(report);
      if (!profile) return false;
      const own = ownOf(report);
      if (own.to === removed) return true;
      const shared = new Set(listShelves(its));
      return listVisits(profile).some(({ shelf, most }) => {
        if (!shared.has(shelf)) return false;
        const reports = shelves.get(shelf);
        const next = reports[shelves.countBefore(reports, report) - most];
        return next !== undefined && isBetter(profile, next, own);
      });
    },
    expect: (reports) => {
      profiles.expect(reports);
      readOwns(
        db,
        reports.filter((report) => !owns.has(report)),
        owns,
      );
    },
  };
}

const unlinked: Own = { to: null, score: 0 };

const many = 'SELECT number, own, score FROM tree WHERE number IN (SELECT value FROM json_each(?))';

function readOwns(db: DatabaseSync, reports: readonly number[], owns: Map<number, Own>): Map<number, Own> {
  for (const report of reports) owns.set(report, unlinked);
  for (const row of listRows(db, many, JSON.stringify(reports))) {
    const to = row.own === null ? null : numberOf(row, 'own');
    owns.set(numberOf(row, 'number'), { to, score: numberOf(row, 'score') });
  }
  return owns;
}
