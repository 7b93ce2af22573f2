import type { DatabaseSync } from 'node:sqlite';
import { listShelves, listVisits, type Profile, scoreProfiles, type Visit } from '../language/merge.ts';
import type { Profiles } from './report-profiles.ts';
import { numberOf } from './rows.ts';
import type { Shelves } from './shelf-rows.ts';
import { getRow } from './statements.ts';

/** Says of a link that was the best, without comparing all reports again, whether it may be so no more. */
export type Doubts = {
  /** Now that others were put on the shelves: one may do better, or have taken the place of the one it is linked to. */
  readonly afterAdding: (report: number, added: readonly number[]) => boolean;
  /** Now that another was taken off: it was linked to that one, or one that is looked at in its place does better. */
  readonly afterRemoving: (report: number, removed: number, its: Profile) => boolean;
};

type Own = { readonly to: number | null; readonly score: number };

export function createDoubts(db: DatabaseSync, shelves: Shelves, profiles: Profiles): Doubts {
  const isBetter = (profile: Profile, other: number, { to, score }: Own): boolean => {
    const its = profiles(other);
    const points = its ? scoreProfiles(profile, 0, its, 0, score) : 0;
    return points > score || (points > 0 && points === score && (to === null || shelves.isBefore(other, to)));
  };
  const isInView = (report: number, profile: Profile, to: number): boolean => {
    const visits = listVisits(profile);
    const isSeen = ({ shelf, most }: Visit): boolean => {
      const reports = shelves.get(shelf);
      const end = shelves.countBefore(reports, report);
      return reports.subarray(Math.max(0, end - most), end).includes(to);
    };
    // Mostly on a shelf that what was added stands on as well, which saves reading others.
    if (visits.some((visit) => shelves.isRead(visit.shelf) && isSeen(visit))) return true;
    const its = new Set(listShelves(profiles(to) ?? new Int32Array()));
    return visits.some((visit) => its.has(visit.shelf) && isSeen(visit));
  };
  return {
    afterAdding: (report, added) => {
      const profile = profiles(report);
      if (!profile) return false;
      const own = readOwn(db, report);
      if (added.some((other) => isBetter(profile, other, own))) return true;
      const { to } = own;
      if (to === null) return false;
      // One that stands before it takes no place between the two.
      return added.some((other) => shelves.isBefore(to, other)) && !isInView(report, profile, to);
    },
    afterRemoving: (report, removed, its) => {
      const profile = profiles(report);
      if (!profile) return false;
      const own = readOwn(db, report);
      if (own.to === removed) return true;
      const shared = new Set(listShelves(its));
      return listVisits(profile).some(({ shelf, most }) => {
        if (!shared.has(shelf)) return false;
        const reports = shelves.get(shelf);
        const next = reports[shelves.countBefore(reports, report) - most];
        return next !== undefined && isBetter(profile, next, own);
      });
    },
  };
}

function readOwn(db: DatabaseSync, report: number): Own {
  const row = getRow(db, 'SELECT own, score FROM tree WHERE number = ?', report);
  return row
    ? { to: row.own === null ? null : numberOf(row, 'own'), score: numberOf(row, 'score') }
    : { to: null, score: 0 };
}
