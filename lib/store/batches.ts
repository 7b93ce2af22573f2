import { parseArticleName } from '../content/names.ts';
import type { Day } from '../model.ts';
import type { Additions } from './correction-rows.ts';
import { chain } from './packed.ts';
import type { Plan } from './plan.ts';
import type { Pool } from './pool.ts';
import type { Outcome, Task } from './preparer.ts';

const filesInTask = 32;

// Written in one transaction: full text is sorted in anew for each.
const tasksInBatch = 3;

/** Tasks a thread beyond those of a batch: while one takes long or a batch is written, the others go on. */
const mostRunning = 2;

/** Reads a plan's files in batches, in the plan's order; only a few are under way at a time. */
export async function* prepareAll(
  { read }: Plan,
  today: Day,
  additions: Additions,
  getPool: () => Pool,
): AsyncGenerator<Iterable<Outcome>> {
  if (read.length === 0) return;
  const pool = getPool();
  const running: Promise<Iterable<Outcome>>[] = [];
  let next = 0;
  const fill = () => {
    const most = tasksInBatch + pool.threads * mostRunning;
    for (; next < read.length && running.length < most; next += filesInTask) {
      const files = read.slice(next, next + filesInTask).map((found) => withAdditions(found, additions));
      running.push(pool.prepare({ today, files }));
    }
  };
  for (fill(); running.length > 0; ) {
    const batch = await Promise.all(running.splice(0, tasksInBatch));
    fill();
    yield chain(batch);
  }
}

function withAdditions(found: Plan['read'][number], additions: Additions): Task['files'][number] {
  const name = additions.size > 0 ? parseArticleName(found.file) : undefined;
  const stated = name && 'slug' in name ? additions.get(name.slug) : undefined;
  return stated ? { ...found, additions: stated } : found;
}
