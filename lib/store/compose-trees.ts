import type { DatabaseSync } from 'node:sqlite';
import { composeReports } from './event-read.ts';
import { readReport, reportColumns } from './evidence-rows.ts';
import { DamagedIndex } from './faults.ts';
import { type PreparedEvent, prepareEvent } from './prepare-event.ts';
import { numberOf, type Row } from './rows.ts';
import { getRow } from './statements.ts';

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
  for (let at = 0; at < trees.length; ) {
    const [root = 0, others = 0] = trees.subarray(at, at + 2);
    const rows = [root, ...trees.subarray(at + 2, at + 2 + others)].map((number) => readRow(db, number));
    const composed = composeReports(db, rows, rows.map(readReport), []);
    if (composed) events.push(prepareEvent(root, composed));
    at += 2 + others;
  }
  return events;
}

const one = `SELECT ${reportColumns} FROM evidence e JOIN articles a ON a.id = e.number / 65536 WHERE e.number = ?`;

function readRow(db: DatabaseSync, number: number): Row {
  const row = getRow(db, one, number);
  if (!row) throw new DamagedIndex(`It has no report ${number}.`);
  return row;
}
