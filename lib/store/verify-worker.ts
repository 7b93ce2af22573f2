import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { inspectIndex } from './inspect.ts';
import type { IndexFile } from './open.ts';

const { path, handle }: IndexFile = workerData;
parentPort?.postMessage(inspectIndex(new DatabaseSync(path, { timeout: 10_000 }), handle));
