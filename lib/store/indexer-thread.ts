import { join } from 'node:path';
import type { IndexMessage } from './indexer.ts';
import { maxYoungGenerationSizeMb, projectFolder, threadEnv } from './pool.ts';
import type { SyncProgress, SyncReport } from './sync.ts';

// Asked for at run time: a bundler that sees a thread being made would look for its file among its own.
const { Worker } = process.getBuiltinModule('node:worker_threads');

export type Thread = InstanceType<typeof Worker>;

/** A thread that is there when it is asked for: one that has ended, while nothing was asked of it, is replaced. */
export function keepThread(onMessage: (message: IndexMessage) => void) {
  let kept: Thread | undefined;
  const start = () => {
    const file = join(projectFolder, 'lib', 'store', 'indexer-worker.ts');
    const thread = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb }, env: threadEnv() });
    thread.on('message', onMessage);
    // Who asks something hears of it.
    thread.on('error', () => {});
    thread.on('exit', () => {
      if (kept === thread) kept = undefined;
    });
    return thread;
  };
  const get = (): Thread => {
    kept ??= start();
    return kept;
  };
  const close = async (): Promise<void> => {
    const ending = kept;
    kept = undefined;
    await ending?.terminate();
  };
  return { get, close };
}

/** Resolves with the report of the task that a thread was given. */
export function hear(thread: Thread, onProgress: (progress: SyncProgress) => void): Promise<SyncReport> {
  return new Promise((resolve, reject) => {
    const listeners = {
      error: (error: unknown) => end(() => reject(error)),
      exit: () => end(() => reject(new Error('The thread that indexes ended early.'))),
      message: (message: IndexMessage) => {
        if ('report' in message) end(() => resolve(message.report));
        else if ('fault' in message) end(() => reject(Object.assign(new Error(message.fault.message), message.fault)));
        else if (!('sealed' in message)) onProgress(message);
      },
    };
    const end = (settle: () => void) => {
      for (const [name, listener] of Object.entries(listeners)) thread.off(name, listener);
      settle();
    };
    for (const [name, listener] of Object.entries(listeners)) thread.on(name, listener);
  });
}
