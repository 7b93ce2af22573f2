import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { reject } from '../content/problems.ts';
import type { Company } from '../model.ts';
import type { Outcome, Task } from './worker.ts';

export type Pool = {
  /** Reads and analyses files in a thread. A file that takes too long or too much memory is set aside, alone. */
  readonly prepare: (task: Task) => Promise<readonly Outcome[]>;
  readonly threads: number;
  readonly close: () => Promise<void>;
};

// In the built site this module stands in a bundle, far from the worker's file: the project's folder is told apart.
const file = join(process.env.LIAISONS_ROOT ?? process.cwd(), 'lib', 'store', 'worker.ts');

const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };
const longestFile = 5_000;
const longestBatch = 30_000;

export function createPool(companies: readonly Company[], threads = Math.min(8, availableParallelism())): Pool {
  const pool = new Tinypool({
    filename: file,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 10_000,
    resourceLimits: memory,
    workerData: { companies },
  });
  const run = (task: Task, longest: number): Promise<readonly Outcome[]> =>
    pool.run(task, { signal: AbortSignal.timeout(longest) });
  return {
    threads,
    close: () => pool.destroy(),
    prepare: async (task) => {
      try {
        return await run(task, longestBatch);
      } catch {
        return (await Promise.all(task.files.map((one) => prepareAlone(run, { ...task, files: [one] })))).flat();
      }
    },
  };
}

// The thread was ended for one of its files; whichever fails again on its own is the one.
async function prepareAlone(
  run: (task: Task, longest: number) => Promise<readonly Outcome[]>,
  task: Task,
): Promise<readonly Outcome[]> {
  try {
    return await run(task, longestFile);
  } catch {
    return task.files.map((one) => {
      const rejected = [reject(one.file, { code: 'slow', field: 'body', found: 'more' })];
      return {
        stamp: { file: one.file, size: -1, modified: 0, hash: 'slow' },
        prepared: { state: 'rejected', rejected },
      };
    });
  }
}
