import { parentPort, workerData } from 'node:worker_threads';
import type { IndexMessage, IndexTask } from './indexer.ts';
import { connect } from './open.ts';
import { syncIndex } from './sync.ts';

const { path, ...task }: IndexTask = workerData;

const tell = (message: IndexMessage) => parentPort?.postMessage(message);

try {
  const db = connect(path);
  const report = await syncIndex({ db, ...task, onProgress: (done, seen) => tell({ done, seen }) });
  db.close();
  tell({ report });
} catch (error) {
  // An error that crosses threads keeps its message alone; its codes tell a fault of the disk from a bug.
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const errcode = 'errcode' in error ? { errcode: error.errcode } : {};
  tell({ fault: { message: error.message, code: error.code, ...errcode } });
}
