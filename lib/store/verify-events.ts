import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import { numberOf } from './rows.ts';
import { getRow } from './statements.ts';

// The columns that a row's checksum covers, in its order.
const covered = {
  corrections: 'target, line, action, correction',
  evidence: 'id, report',
  events: 'id, first_day, learnt, retold, parties, tones, entry, brief, length(articles)',
  timelines: 'a, b, events, learnt, last, sum',
  told: 'a, b, articles',
};

/** Pairs of counts that are the same while nothing is left to be settled. */
const agreements = [
  ['SELECT count(*) FROM evidence', 'SELECT coalesce(sum(reports), 0) FROM articles'],
  [
    'SELECT count(*) FROM evidence e LEFT JOIN tree t ON t.number = e.number WHERE t.number IS NULL OR t.root = e.number',
    `SELECT (SELECT count(*) FROM events) + (SELECT count(DISTINCT coalesce(t.root, e.number)) FROM corrections
      JOIN evidence e ON e.id = target LEFT JOIN tree t ON t.number = e.number WHERE action = 'hide')`,
  ],
  ['SELECT count(*) FROM tree', 'SELECT count(*) FROM tree t JOIN evidence e ON e.number = t.number'],
  ['SELECT count(*) FROM profiles', 'SELECT count(*) FROM articles WHERE reports > 0'],
  ["SELECT count(*) FROM seats WHERE b = ''", 'SELECT coalesce(sum(json_array_length(parties)), 0) FROM events'],
  [
    'SELECT count(*) FROM seats',
    'SELECT count(*) FROM seats s JOIN events e ON e.number = s.number AND e.id = s.event',
  ],
  ['SELECT count(*) FROM (SELECT DISTINCT a, b FROM seats)', 'SELECT count(*) FROM timelines'],
  ['SELECT count(*) FROM seats', 'SELECT coalesce(sum(events), 0) FROM timelines'],
  ['SELECT count(*) FROM timelines', 'SELECT count(*) FROM timelines JOIN told USING (a, b)'],
  ['SELECT count(*) FROM timelines', 'SELECT count(*) FROM told'],
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
