import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import { numberOf } from './rows.ts';
import { getRow } from './statements.ts';

// The columns that a row's checksum covers, in its order.
const covered = {
  corrections: 'target, line, action, correction',
  evidence: 'id, article, place, report',
  events: 'id, first_day, learnt, event',
  seats: 'a, b, first_day, event, learnt, entry',
  timelines: 'a, b, events, learnt, last, sum',
};

/** Pairs of counts that are the same while nothing is left to be settled. */
const agreements = [
  ['SELECT count(*) FROM evidence', 'SELECT coalesce(sum(reports), 0) FROM articles'],
  [
    'SELECT count(DISTINCT root) FROM evidence',
    `SELECT (SELECT count(*) FROM events) + (SELECT count(DISTINCT root) FROM corrections JOIN evidence ON id = target
      WHERE action = 'hide')`,
  ],
  [
    'SELECT count(DISTINCT event) FROM seats',
    "SELECT count(*) FROM events WHERE json_array_length(event, '$.participants') > 0",
  ],
  [
    "SELECT count(*) FROM seats WHERE b = ''",
    "SELECT coalesce(sum(json_array_length(event, '$.participants')), 0) FROM events",
  ],
  ['SELECT count(*) FROM (SELECT DISTINCT a, b FROM seats)', 'SELECT count(*) FROM timelines'],
  ['SELECT count(*) FROM seats', 'SELECT coalesce(sum(events), 0) FROM timelines'],
  [
    "SELECT coalesce(sum(json_array_length(report, '$.participants')), 0) FROM evidence",
    'SELECT count(*) FROM windows',
  ],
] as const;

/** What is wrong with the events of an index; see findDamage. */
export function findEventDamage(db: DatabaseSync): string | undefined {
  for (const [table, columns] of Object.entries(covered)) {
    for (const { checksum: sum, ...row } of db.prepare(`SELECT ${columns}, checksum FROM ${table}`).iterate()) {
      if (checksum(...Object.values(row).map(String)) !== sum) return `a row of its ${table} was altered`;
    }
  }
  if (count(db, 'SELECT count(*) FROM unsettled') > 0) return undefined;
  const broken = agreements.find(([one, other]) => count(db, one) !== count(db, other));
  return broken && `its events do not follow from its reports (${broken[0]})`;
}

function count(db: DatabaseSync, sql: string): number {
  return numberOf(getRow(db, `SELECT (${sql}) AS n`) ?? {}, 'n');
}
