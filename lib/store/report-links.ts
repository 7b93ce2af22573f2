import { createLinker, type Profile } from '../language/merge.ts';
import type { Shelf } from './shelf-rows.ts';

/** A row of `tree` that the editor has no hand in. */
export type ReportLink = {
  readonly report: number;
  readonly parent: number;
  readonly score: number;
  readonly root: number;
};

/** All reports of an index, by their numbers, linked one after the other in the order in which they stand. */
export type ReportLinks = {
  readonly add: (report: number, profile: Profile) => void;
  readonly eachLink: (visit: (link: ReportLink) => void) => void;
  readonly eachShelf: (visit: (shelf: number, reports: Shelf) => void) => void;
};

export function createReportLinks(): ReportLinks {
  const linker = createLinker();
  const reports: number[] = [];
  const parents: number[] = [];
  const scores: number[] = [];
  return {
    add: (report, profile) => {
      const { to, score } = linker.add(profile);
      reports.push(report);
      parents.push(to);
      scores.push(score);
    },
    eachLink: (visit) => {
      const roots: number[] = [];
      for (const [at, report] of reports.entries()) {
        const to = parents[at] ?? -1;
        const root = to < 0 ? report : (roots[to] ?? report);
        roots.push(root);
        if (to >= 0) visit({ report, parent: reports[to] ?? report, score: scores[at] ?? 0, root });
      }
    },
    eachShelf: (visit) => {
      linker.eachShelf((shelf, found) => {
        const numbers = new Float64Array(found.length);
        for (const [at, report] of found.entries()) numbers[at] = reports[report] ?? 0;
        visit(shelf, numbers);
      });
    },
  };
}
