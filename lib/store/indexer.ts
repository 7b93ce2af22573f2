import { once } from 'node:events';
import { join } from 'node:path';
import type { Company, Day } from '../model.ts';
import { projectFolder } from './pool.ts';
import type { SyncReport } from './sync.ts';

// Asked for at run time: a bundler that sees a thread being made would look for its file among its own.
const { Worker } = process.getBuiltinModule('node:worker_threads');

export type IndexTask = {
  /** The index's file; the thread has a connection of its own. */
  readonly path: string;
  readonly content: string;
  readonly today: Day;
  readonly companies: readonly Company[];
};

export type IndexMessage =
  | { readonly done: number; readonly seen: number }
  | { readonly report: SyncReport }
  | { readonly fault: { readonly message: string; readonly code?: unknown; readonly errcode?: unknown } };

/**
 * Makes an index equal to content/ in a thread of its own: joining events holds a processor for seconds, in which the
 * pages of this one are to be served. A fault of the index is thrown as SQLite would have thrown it here.
 */
export async function syncApart(
  task: IndexTask,
  onProgress: (done: number, seen: number) => void,
): Promise<SyncReport> {
  const worker = new Worker(join(projectFolder, 'lib', 'store', 'indexer-worker.ts'), { workerData: task });
  const ended = once(worker, 'exit');
  try {
    return await new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message: IndexMessage) => {
        if ('report' in message) resolve(message.report);
        else if ('fault' in message) reject(Object.assign(new Error(message.fault.message), message.fault));
        else onProgress(message.done, message.seen);
      });
      ended.then(() => reject(new Error('The thread that indexes ended early.')), reject);
    });
  } finally {
    await worker.terminate();
  }
}
