import { parseArticleName } from '../content/names.ts';
import type { Day } from '../model.ts';
import type { Additions } from './correction-rows.ts';
import type { Plan } from './plan.ts';
import type { Pool } from './pool.ts';
import type { Outcome, Task } from './preparer.ts';

const batchSize = 100;

/** Batches a thread: while one takes long, the others go on. */
const mostRunning = 3;

/** Reads a plan's files in batches, in the plan's order; only a few are under way at a time. */
export async function* prepareAll(
  { read }: Plan,
  today: Day,
  additions: Additions,
  getPool: () => Pool,
): AsyncGenerator<readonly Outcome[]> {
  if (read.length === 0) return;
  const pool = getPool();
  const running: Promise<readonly Outcome[]>[] = [];
  let next = 0;
  while (next < read.length || running.length > 0) {
    for (; next < read.length && running.length < pool.threads * mostRunning; next += batchSize) {
      const files = read.slice(next, next + batchSize).map((found) => withAdditions(found, additions));
      running.push(pool.prepare({ today, files }));
    }
    yield (await running.shift()) ?? [];
  }
}

function withAdditions(found: Plan['read'][number], additions: Additions): Task['files'][number] {
  const name = additions.size > 0 ? parseArticleName(found.file) : undefined;
  const stated = name && 'slug' in name ? additions.get(name.slug) : undefined;
  return stated ? { ...found, additions: stated } : found;
}
