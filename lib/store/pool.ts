import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { reject } from '../content/problems.ts';
import type { Company } from '../model.ts';
import { limitCpu } from './cpu-limit.ts';
import { chain, type Packed, unpackAll } from './packed.ts';
import { createPreparer, type Outcome, type Task } from './preparer.ts';
import { findTouched, type TouchedTask } from './touched.ts';
import { createTurns } from './turns.ts';

export type Pool = {
  /**
   * Reads and analyses files in a thread, whose outcomes are given once, in the order of the files, and hold good until
   * the next is asked for. A file that takes too long or too much memory is set aside, alone.
   */
  readonly prepare: (task: Task) => Promise<Iterable<Outcome>>;
  /** Files that hold one of some forms; those of a thread that fails are counted among them. */
  readonly findTouched: (task: TouchedTask) => Promise<readonly string[]>;
  readonly threads: number;
  readonly close: () => Promise<void>;
};

/** Where the threads' files are: in the built site this module stands in a bundle, far from them. */
export const projectFolder = process.cwd();

/**
 * The environment of a thread, which takes its modules as an earlier one compiled them: to strip and compile three
 * hundred costs a third of a second. What is kept is checked against the file; where nothing can be, nothing is.
 */
export function threadEnv(): Record<string, string> {
  const env: Record<string, string> = { NODE_COMPILE_CACHE: join(projectFolder, 'node_modules', '.cache', 'modules') };
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return env;
}

/**
 * Megabytes of a thread's heap in which objects are made; it fills them all before it looks for what is no longer used.
 * What is known of one file fits in, and is not used for longer: more gains no time.
 */
export const maxYoungGenerationSizeMb = 12;

const file = join(projectFolder, 'lib', 'store', 'worker.ts');

const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb };
const longestFile = 5_000;
const longestBatch = 10_000;

export function createPool(companies: readonly Company[], threads = Math.min(8, availableParallelism())): Pool {
  if (threads === 0) return createHere(companies);
  const pool = new Tinypool({
    filename: file,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 10_000,
    resourceLimits: memory,
    workerData: { companies },
    env: threadEnv(),
  });
  const turns = createTurns(threads);
  // Counted from its turn and in processor time, of which other threads may take their share meanwhile: neither waiting
  // behind others nor a busy machine is a fault of its files.
  const run: Run = async (task, longest) => {
    const go = (signal: AbortSignal): Promise<Packed[]> => pool.run(task, { signal });
    return unpackAll(await turns(() => limitCpu(longest * (threads + 1), go)));
  };
  return {
    threads,
    close: () => pool.destroy(),
    findTouched: async (task) => {
      try {
        return await pool.run(task, { name: 'findTouched', signal: AbortSignal.timeout(longestBatch) });
      } catch {
        return task.files.map(({ file }) => file);
      }
    },
    prepare: async (task) => {
      try {
        return await run(task, longestBatch);
      } catch {
        const alone = await Promise.all(task.files.map((one) => prepareAlone(run, { ...task, files: [one] })));
        return chain(alone);
      }
    },
  };
}

type Run = (task: Task, longest: number) => Promise<Iterable<Outcome>>;

function createHere(companies: readonly Company[]): Pool {
  const prepare = createPreparer(companies, (outcome) => outcome);
  return {
    threads: 1,
    prepare: async (task) => prepare(task),
    findTouched: async (task) => findTouched(task),
    close: async () => {},
  };
}

// The thread was ended for one of its files; whichever fails again on its own is the one.
async function prepareAlone(run: Run, task: Task): Promise<Iterable<Outcome>> {
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
