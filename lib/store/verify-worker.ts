import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { findDamage } from './verify.ts';

const db = new DatabaseSync(`${workerData}`, { readOnly: true, timeout: 10_000 });
// One transaction, so that what another connection writes meanwhile is not taken for damage.
db.exec('BEGIN');
parentPort?.postMessage(findDamage(db));
