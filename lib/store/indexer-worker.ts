import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import type { Company } from '../model.ts';
import { isIndexError } from './faults.ts';
import type { IndexMessage, IndexOrder, IndexTask } from './indexer.ts';
import { connect, type IndexFile } from './open.ts';
import { createPool, type Pool } from './pool.ts';
import { sealIndex } from './seal.ts';
import { syncIndex } from './sync.ts';

let companies: readonly Company[] = [];
let pool: Pool | undefined;

const tell = (message: IndexMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (order: IndexOrder) => {
  if (order.companies) {
    await pool?.close();
    companies = order.companies;
    pool = createPool(companies);
  }
  if (order.task) await run(order.task);
  if (order.seal) seal(order.seal);
});

function seal({ path, handle }: IndexFile): void {
  try {
    const db = connect(path);
    sealIndex(db, handle);
    db.close();
    tell({ sealed: statSync(path).mtimeMs });
  } catch (error) {
    if (!isIndexError(error)) throw error;
  }
}

/** Now that nobody waits: left until it is full, the log would have one save wait for all those before. */
function emptyLog(db: DatabaseSync): void {
  try {
    db.exec('PRAGMA wal_checkpoint(PASSIVE)');
  } catch (error) {
    if (!isIndexError(error)) throw error;
  }
}

async function run({ path, ...task }: IndexTask): Promise<void> {
  try {
    const db = connect(path);
    try {
      tell({ report: await syncIndex({ db, companies, ...task, ...(pool && { pool }), onProgress: tell }) });
      emptyLog(db);
    } finally {
      db.close();
    }
  } catch (error) {
    // An error that crosses threads keeps its message alone; its codes tell a fault of the disk from a bug.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const errcode = 'errcode' in error ? { errcode: error.errcode } : {};
    tell({ fault: { message: error.message, code: error.code, ...errcode } });
  }
}
