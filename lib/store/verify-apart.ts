import { join } from 'node:path';
import type { IndexFile } from './open.ts';
import { projectFolder, threadEnv } from './pool.ts';

// Asked for at run time: a bundler that sees a thread being made would look for its file among its own.
const { Worker } = process.getBuiltinModule('node:worker_threads');

/** Looks for damage in a thread of its own, on a connection of its own. */
export function inspectApart(file: IndexFile): Promise<string | undefined> {
  return new Promise((resolve) => {
    const thread = join(projectFolder, 'lib', 'store', 'verify-worker.ts');
    const worker = new Worker(thread, { workerData: file, env: threadEnv() });
    worker.once('message', (damage: unknown) => resolve(typeof damage === 'string' ? damage : undefined));
    worker.once('error', (error) => resolve(error instanceof Error ? error.message : 'it cannot be read'));
    worker.unref();
  });
}
