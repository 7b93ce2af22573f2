import { loadCompanies } from '../content/dictionary.ts';
import type { Day, Rejected } from '../model.ts';
import { listRejected } from './counts.ts';
import { renewIndex } from './open.ts';
import { syncIndex } from './sync.ts';

/**
 * Names all that an index of the content sets aside, of which reading the files one by one does not tell: corrections
 * of what is not there, and texts that tell of too much or make too long a page. The index is made in memory.
 */
export async function checkIndex(content: string, today: Day): Promise<readonly Rejected[]> {
  const { db } = renewIndex(undefined);
  await syncIndex({ db, content, today, companies: loadCompanies(content).companies });
  const rejected = listRejected(db);
  db.close();
  return rejected;
}
