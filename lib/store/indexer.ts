import { join } from 'node:path';
import type { Company, Day, Slug } from '../model.ts';
import type { IndexFile } from './open.ts';
import { maxYoungGenerationSizeMb, projectFolder } from './pool.ts';
import type { SyncProgress, SyncReport } from './sync.ts';

// Asked for at run time: a bundler that sees a thread being made would look for its file among its own.
const { Worker } = process.getBuiltinModule('node:worker_threads');

export type IndexTask = {
  /** The index's file; the thread has a connection of its own. */
  readonly path: string;
  readonly content: string;
  readonly today: Day;
  /** What may have changed; all of content/ when undefined. */
  readonly paths: readonly string[] | undefined;
};

/** What the thread is sent; companies only where they are not those of the order before. */
export type IndexOrder = {
  readonly task?: IndexTask;
  readonly companies?: readonly Company[];
  /** The index to be sealed, which nobody waits for. */
  readonly seal?: IndexFile;
};

export type IndexMessage =
  | SyncProgress
  | { readonly report: SyncReport }
  | { readonly fault: { readonly message: string; readonly code?: unknown; readonly errcode?: unknown } };

export type Indexer = {
  /** Runs one task; the caller waits for it before the next. A fault of the index is thrown as SQLite throws it. */
  readonly sync: (
    task: IndexTask,
    companies: ReadonlyMap<Slug, Company>,
    onProgress: (progress: SyncProgress) => void,
  ) => Promise<SyncReport>;
  /** Marks an index as finished, see seal.ts, some time later. */
  readonly seal: (file: IndexFile) => void;
  readonly close: () => Promise<void>;
};

/** A thread that has read this much is replaced, so that what it grew to is given back. */
const muchRead = 500;

/**
 * Makes indexes equal to content/ in a thread of its own: joining events holds a processor for seconds, in which the
 * pages of this one are to be served. The thread stays, with its dictionary, so that one saved file costs a few
 * milliseconds.
 */
export function createIndexer(): Indexer {
  let worker: InstanceType<typeof Worker> | undefined;
  let sent: ReadonlyMap<Slug, Company> | undefined;
  const close = async () => {
    const ending = worker;
    [worker, sent] = [undefined, undefined];
    await ending?.terminate();
  };
  // One that ends while nothing is asked of it is replaced; who asks something hears of it.
  const start = () => {
    const file = join(projectFolder, 'lib', 'store', 'indexer-worker.ts');
    const thread = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb } });
    thread.on('error', () => {});
    thread.on('exit', () => {
      if (worker === thread) [worker, sent] = [undefined, undefined];
    });
    return thread;
  };
  const order = (companies: ReadonlyMap<Slug, Company>, task?: IndexTask) => {
    worker ??= start();
    const message: IndexOrder = {
      ...(task && { task }),
      ...(companies !== sent && { companies: [...companies.values()] }),
    };
    sent = companies;
    worker.postMessage(message);
    return worker;
  };
  const seal = (file: IndexFile) => {
    worker ??= start();
    worker.postMessage({ seal: file } satisfies IndexOrder);
    worker.unref();
  };
  return {
    close,
    seal,
    sync: async (task, companies, onProgress) => {
      const thread = order(companies, task);
      thread.ref();
      try {
        const report = await hear(thread, onProgress);
        if (report.parsed > muchRead) {
          await close();
          order(companies).unref();
        }
        return report;
      } catch (error) {
        await close();
        throw error;
      } finally {
        thread.unref();
      }
    },
  };
}

function hear(thread: InstanceType<typeof Worker>, onProgress: (progress: SyncProgress) => void): Promise<SyncReport> {
  return new Promise((resolve, reject) => {
    const listeners = {
      error: (error: unknown) => end(() => reject(error)),
      exit: () => end(() => reject(new Error('The thread that indexes ended early.'))),
      message: (message: IndexMessage) => {
        if ('report' in message) end(() => resolve(message.report));
        else if ('fault' in message) end(() => reject(Object.assign(new Error(message.fault.message), message.fault)));
        else onProgress(message);
      },
    };
    const end = (settle: () => void) => {
      for (const [name, listener] of Object.entries(listeners)) thread.off(name, listener);
      settle();
    };
    for (const [name, listener] of Object.entries(listeners)) thread.on(name, listener);
  });
}
