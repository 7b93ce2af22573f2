import type { DatabaseSync } from 'node:sqlite';
import { isIndexError } from './faults.ts';
import { isWhole } from './seal.ts';
import { findDamage } from './verify.ts';

/**
 * What is wrong with an index that was read from the disk, or undefined when nothing is. One that is sealed tells by
 * that; any other, as a process leaves it that is killed before it is done, is read through. `handle` reads its file.
 */
export function inspectIndex(db: DatabaseSync, handle: number): string | undefined {
  try {
    const whole = isWhole(db, handle);
    if (whole !== undefined) return whole ? undefined : 'its bytes are not those that were written';
    // One transaction, so that what another connection writes meanwhile is not taken for damage.
    db.exec('BEGIN');
    try {
      return findDamage(db);
    } finally {
      db.exec('COMMIT');
    }
  } catch (error) {
    if (!isIndexError(error)) throw error;
    return error.message;
  }
}
