import type { DatabaseSync } from 'node:sqlite';
import { createTreeComposer } from './compose-tree.ts';
import { type PreparedEvent, prepareEvent } from './prepare-event.ts';
import { numberOf } from './rows.ts';

/** Reports of events by their numbers: of each event the first, how many others there are, and those. */
export type Trees = Float64Array<ArrayBuffer>;

const mostEvents = 1_000;

const firsts = `SELECT e.number FROM evidence e LEFT JOIN tree t ON t.number = e.number
  WHERE t.number IS NULL OR t.root = e.number ORDER BY e.number`;
const others = 'SELECT root, number FROM tree WHERE root <> number ORDER BY root, number';

/** All events of the index by the number of the first report, a thousand at a time. */
export function* listTrees(db: DatabaseSync): Generator<Trees> {
  const below = db.prepare(others).iterate();
  let next = below.next();
  let trees: number[] = [];
  let count = 0;
  for (const row of db.prepare(firsts).iterate()) {
    const tree: number[] = [];
    for (; !next.done && next.value.root === row.number; next = below.next()) tree.push(numberOf(next.value, 'number'));
    trees.push(numberOf(row, 'number'), tree.length, ...tree);
    if (++count % mostEvents > 0) continue;
    yield Float64Array.from(trees);
    trees = [];
  }
  if (trees.length > 0) yield Float64Array.from(trees);
}

/** What the index is to keep of these events, but for those that the editor hides. */
export function composeTrees(db: DatabaseSync, trees: Trees): PreparedEvent[] {
  const events: PreparedEvent[] = [];
  const compose = createTreeComposer(db);
  for (let at = 0; at < trees.length; ) {
    const [root = 0, others = 0] = trees.subarray(at, at + 2);
    const composed = compose([root, ...trees.subarray(at + 2, at + 2 + others)]);
    at += 2 + others;
    if (composed) events.push(prepareEvent(root, composed));
  }
  return events;
}
