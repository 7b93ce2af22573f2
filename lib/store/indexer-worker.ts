import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import type { Company } from '../model.ts';
import { isIndexError } from './faults.ts';
import type { IndexMessage, IndexOrder, IndexTask } from './indexer.ts';
import { connect, type IndexFile } from './open.ts';
import { createPool, type Pool } from './pool.ts';
import { textOf } from './rows.ts';
import { sealIndex } from './seal.ts';
import { listRows } from './statements.ts';
import { syncIndex } from './sync.ts';

let companies: readonly Company[] = [];
let pool: Pool | undefined;
/** Whether the first task is done. */
let isPractised = false;

const tell = (message: IndexMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (order: IndexOrder) => {
  if (order.companies) {
    await pool?.close();
    companies = order.companies;
    pool = createPool(companies);
    isPractised = false;
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
function writeBackLog(db: DatabaseSync): void {
  try {
    db.exec('PRAGMA wal_checkpoint(PASSIVE)');
  } catch (error) {
    if (!isIndexError(error)) throw error;
  }
}

const newest = 'SELECT file FROM articles ORDER BY moment DESC, slug DESC LIMIT 12';

/**
 * Has the pool read some articles again, of which nothing is kept: the first texts of each language take a thread half
 * a second each, for which whoever saves one would wait.
 */
function practise(db: DatabaseSync, { content, today }: Omit<IndexTask, 'path'>): void {
  const files = listRows(db, newest).map((row) => textOf(row, 'file'));
  if (files.length > 0)
    void pool?.prepare({ today, files: files.map((file) => ({ file, path: join(content, file) })) });
}

async function run({ path, ...task }: IndexTask): Promise<void> {
  try {
    const db = connect(path);
    try {
      const report = await syncIndex({ db, companies, ...task, ...(pool && { pool }), onProgress: tell });
      tell({ report });
      writeBackLog(db);
      if (!isPractised && report.parsed === 0) practise(db, task);
      isPractised = true;
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
