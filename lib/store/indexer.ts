import type { Company, Day, Slug } from '../model.ts';
import { hear, keepThread, type Thread } from './indexer-thread.ts';
import type { IndexFile } from './open.ts';
import type { SyncProgress, SyncReport } from './sync.ts';

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
  /** The time of modification of an index that was sealed. */
  | { readonly sealed: number }
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
 * milliseconds. `onSealed` is told of the time of modification that a file has when it is sealed.
 */
export function createIndexer(onSealed: (modified: number) => void): Indexer {
  const thread = keepThread((message) => {
    if ('sealed' in message) onSealed(message.sealed);
  });
  const sent = new WeakMap<Thread, ReadonlyMap<Slug, Company>>();
  const order = (companies: ReadonlyMap<Slug, Company>, task?: IndexTask) => {
    const worker = thread.get();
    const message: IndexOrder = {
      ...(task && { task }),
      ...(companies !== sent.get(worker) && { companies: [...companies.values()] }),
    };
    sent.set(worker, companies);
    worker.postMessage(message);
    return worker;
  };
  return {
    close: thread.close,
    seal: (file) => {
      const worker = thread.get();
      worker.postMessage({ seal: file } satisfies IndexOrder);
      worker.unref();
    },
    sync: async (task, companies, onProgress) => {
      const worker = order(companies, task);
      worker.ref();
      try {
        const report = await hear(worker, onProgress);
        if (report.parsed > muchRead) {
          await thread.close();
          order(companies).unref();
        }
        return report;
      } catch (error) {
        await thread.close();
        throw error;
      } finally {
        worker.unref();
      }
    },
  };
}
