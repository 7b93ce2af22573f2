import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy, isIndexError } from './faults.ts';
import { numberOf } from './rows.ts';
import { getRow } from './statements.ts';

export type LockOptions = {
  /** Called now and then while another process is at the index. */
  readonly onWait: () => void;
  /** Milliseconds in which whoever holds the lock writes something, or is given up. */
  readonly patience?: number;
};

const step = 50;
// Joining the events of the largest archives is one transaction of a minute or two.
const usualPatience = 600_000;

/**
 * Waits until no other process makes this index equal to content/, and keeps others from it until the returned function
 * is called: what two read at once each would write over the other's. The lock is SQLite's own, on a file beside the
 * index that stays empty, and so given up by the system when its holder is killed
 * (https://www.sqlite.org/lockingv3.html). Throws as for a locked index where its holder has stopped.
 */
export async function lockSync(
  db: DatabaseSync,
  { onWait, patience = usualPatience }: LockOptions,
): Promise<() => void> {
  const path = db.location();
  if (path === null) return () => {};
  const lock = new DatabaseSync(`${path}-lock`, { timeout: 0 });
  try {
    let [version, since] = [versionOf(db), performance.now()];
    for (;;) {
      const refusal = take(lock);
      if (!refusal) return () => lock.close();
      if (versionOf(db) !== version) [version, since] = [versionOf(db), performance.now()];
      if (performance.now() - since > patience) throw refusal;
      onWait();
      await sleep(step);
    }
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Returns SQLite's refusal where another holds it. */
function take(lock: DatabaseSync): Error | undefined {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return undefined;
  } catch (error) {
    if (!isIndexError(error) || !isBusy(error)) throw error;
    return error;
  }
}

/** Another whenever another process has written. */
function versionOf(db: DatabaseSync): number {
  return numberOf(getRow(db, 'PRAGMA data_version') ?? {}, 'data_version');
}
