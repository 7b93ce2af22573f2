import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { correctionsFile } from '../content/corrections.ts';
import { loadCompanies } from '../content/dictionary.ts';
import type { Day, Rejected } from '../model.ts';
import { listRejected } from './counts.ts';
import { renewIndex } from './open.ts';
import { syncIndex } from './sync.ts';

/**
 * Names the corrections that do not fit or that speak of what is not there. Which events there are only the whole of
 * the content tells: an index of it is made in memory, unless there is nothing to correct.
 */
export async function checkCorrections(content: string, today: Day): Promise<readonly Rejected[]> {
  if (!existsSync(join(content, correctionsFile))) return [];
  const { db } = renewIndex(undefined);
  await syncIndex({ db, content, today, companies: loadCompanies(content).companies });
  const rejected = listRejected(db).filter(({ file }) => file === correctionsFile);
  db.close();
  return rejected;
}
