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
  const rows = createRows();
  const numberAt = (at: number): number => rows.get(at, 0);
  return {
    add: (report, profile) => {
      const { to, score } = linker.add(profile);
      rows.push([report, to, score]);
    },
    eachLink: (visit) => {
      const roots = new Float64Array(rows.count());
      for (const at of roots.keys()) {
        const [report, to, score] = [numberAt(at), rows.get(at, 1), rows.get(at, 2)];
        const root = to < 0 ? report : (roots[to] ?? report);
        roots[at] = root;
        if (to >= 0) visit({ report, parent: numberAt(to), score, root });
      }
    },
    eachShelf: (visit) => {
      linker.eachShelf((shelf, found) => visit(shelf, Float64Array.from(found, numberAt)));
    },
  };
}

const width = 3;
const rowsInBlock = 65_536;

/** Rows of three numbers, by their places: a report, the place of the one that it tells of again, the score. */
function createRows() {
  const blocks: Float64Array[] = [];
  let count = 0;
  return {
    count: () => count,
    push: (row: readonly [report: number, to: number, score: number]) => {
      if (count % rowsInBlock === 0) blocks.push(new Float64Array(rowsInBlock * width));
      blocks.at(-1)?.set(row, (count++ % rowsInBlock) * width);
    },
    get: (at: number, column: number): number =>
      blocks[Math.floor(at / rowsInBlock)]?.[(at % rowsInBlock) * width + column] ?? 0,
  };
}
