import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectFolder } from './pool.ts';

/** Looks for damage in a thread of its own, on a connection of its own. */
export function findDamageApart(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(join(projectFolder, 'lib', 'store', 'verify-worker.ts'), { workerData: path });
    worker.once('message', (damage: unknown) => resolve(typeof damage === 'string' ? damage : undefined));
    worker.once('error', (error) => resolve(error instanceof Error ? error.message : 'it cannot be read'));
    worker.unref();
  });
}
