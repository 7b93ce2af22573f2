import { parseArticleName } from '../content/names.ts';
import type { Day } from '../model.ts';
import type { Additions } from './correction-rows.ts';
import type { Plan } from './plan.ts';
import type { Pool } from './pool.ts';
import type { Outcome, Task } from './preparer.ts';

const batchSize = 100;

/** Reads a plan's files in batches, in the order in which they are ready; only a few are under way at a time. */
export async function* prepareAll(
  { read }: Plan,
  today: Day,
  additions: Additions,
  getPool: () => Pool,
): AsyncGenerator<readonly Outcome[]> {
  if (read.length === 0) return;
  const pool = getPool();
  const running = new Map<number, Promise<{ start: number; outcomes: readonly Outcome[] }>>();
  let next = 0;
  while (next < read.length || running.size > 0) {
    while (next < read.length && running.size < pool.threads * 2) {
      const start = next;
      const files = read.slice(start, start + batchSize).map((found) => withAdditions(found, additions));
      running.set(
        start,
        pool.prepare({ today, files }).then((outcomes) => ({ start, outcomes })),
      );
      next += batchSize;
    }
    const { start, outcomes } = await Promise.race(running.values());
    running.delete(start);
    yield outcomes;
  }
}

function withAdditions(found: Plan['read'][number], additions: Additions): Task['files'][number] {
  const name = additions.size > 0 ? parseArticleName(found.file) : undefined;
  const stated = name && 'slug' in name ? additions.get(name.slug) : undefined;
  return stated ? { ...found, additions: stated } : found;
}
