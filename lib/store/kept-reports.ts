import type { DatabaseSync } from 'node:sqlite';
import { sameOutside } from '../language/merge.ts';
import type { PreparedReports } from './evidence-rows.ts';
import { numbersOf, ordinalOf } from './report-numbers.ts';
import { parseProfiles, readProfiles } from './report-profiles.ts';
import { numberOf, textOf } from './rows.ts';
import { getRow, listRows } from './statements.ts';

/**
 * The ids of an article's reports that other articles' reports find as they were, now that the article is replaced: the
 * same in all but where they stand in the text, and in the same order. None where the order is another.
 */
export function findKept(
  db: DatabaseSync,
  article: number,
  { reports, profiles }: PreparedReports,
): ReadonlySet<string> {
  // Of one that is still new no other report knows yet.
  const isNew = "SELECT 1 FROM unsettled WHERE kind = 'report' AND id >= ? AND id < ? LIMIT 1";
  if (getRow(db, isNew, ...numbersOf(article))) return new Set();
  const rows = listRows(db, 'SELECT number, id FROM evidence WHERE number >= ? AND number < ?', ...numbersOf(article));
  const own = readProfiles(db, article);
  const former = new Map(rows.map((row) => [textOf(row, 'id'), own[ordinalOf(numberOf(row, 'number'))]]));
  const now = parseProfiles(profiles);
  const kept = reports.flatMap(({ id }, ordinal) => {
    const [before, after] = [former.get(id), now[ordinal]];
    return before && after && sameOutside(before, after) ? [id] : [];
  });
  const ids = new Set(kept);
  const order = [...former.keys()].filter((id) => ids.has(id));
  return order.join() === kept.join() ? ids : new Set();
}
