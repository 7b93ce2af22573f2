import type { Company, Day, Rejected } from '../model.ts';
import { listRejected } from './counts.ts';
import { renewIndex } from './open.ts';
import { syncIndex } from './sync.ts';

/**
 * Names all that an index of the content sets aside, also what reading the files one by one does not tell:
 * corrections of what is not there, and texts that tell of too much or make too long a page. The index is made in
 * memory.
 */
export async function checkIndex(
  content: string,
  companies: readonly Company[],
  today: Day,
): Promise<readonly Rejected[]> {
  const { db } = renewIndex(undefined);
  await syncIndex({ db, content, companies, today });
  const rejected = listRejected(db);
  db.close();
  return rejected;
}
