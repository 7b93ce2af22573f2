import type { DatabaseSync } from 'node:sqlite';
import { createTreeComposer } from './compose-tree.ts';
import { settleProblems } from './correction-problems.ts';
import { type EventChange, replaceEvents } from './event-changes.ts';
import { findReport, rejoin } from './join-rows.ts';
import type { LinksAhead } from './link-ahead.ts';
import { listTree, relink, replant, rootOf } from './link-rows.ts';
import { prepareEvent } from './prepare-event.ts';
import { settleAverages } from './search-averages.ts';
import { settleAll } from './settle-all.ts';
import { run } from './statements.ts';
import { resumChanged } from './timeline-rows.ts';
import { createArticleCounter } from './told-articles.ts';
import { createTurnover } from './turnover.ts';
import { isWholesale, listCorrected, listUnsettled } from './unsettled.ts';

/**
 * Makes events, and the timelines they stand on, agree with the reports. Runs in the caller's transaction. Returns the
 * timelines, `a b`, on which something is not as it was.
 */
export function settleEvents(db: DatabaseSync, ahead?: LinksAhead): string[] {
  const timelines = isWholesale(db) ? settleAll(db, ahead) : settleChanged(db);
  settleProblems(db);
  run(db, 'DELETE FROM unsettled');
  settleAverages(db);
  return timelines;
}

/** Events that are held in memory at a time. */
const together = 500;

function settleChanged(db: DatabaseSync): string[] {
  const roots = new Set(listUnsettled(db, 'event'));
  const linked = relink(db, roots);
  replant(db, new Set([...linked, ...rejoin(db, roots)]), roots);
  for (const id of listCorrected(db)) {
    const report = findReport(db, id);
    if (report !== undefined) roots.add(rootOf(db, report));
  }
  const turnover = createTurnover();
  const compose = createTreeComposer(db);
  const composeRoot = (root: number): EventChange => {
    // Below another report, a report is no event of its own.
    const composed = rootOf(db, root) === root ? compose(listTree(db, root)) : undefined;
    return { root, event: composed && prepareEvent(root, composed) };
  };
  const inOrder = [...roots].sort((a, b) => a - b);
  for (let at = 0; at < inOrder.length; at += together)
    replaceEvents(db, inOrder.slice(at, at + together).map(composeRoot), turnover);
  const countArticles = createArticleCounter(db);
  const changed = turnover.list().filter((turned) => resumChanged(db, turned, countArticles));
  return changed.map(({ a, b }) => `${a} ${b}`).sort();
}
