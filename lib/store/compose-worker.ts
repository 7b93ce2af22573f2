// Composes events for openComposer, on a connection of its own.
import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import type { ComposeAnswer, ComposeOrder } from './compose-apart.ts';
import { composeTrees, type Trees } from './compose-trees.ts';
import { isIndexError } from './faults.ts';

const { path, port, bell }: ComposeOrder = workerData;
const db = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });

port.on('message', (trees: Trees) => {
  port.postMessage(compose(trees));
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
});
port.on('close', () => db.close());

function compose(trees: Trees): ComposeAnswer {
  try {
    return { events: composeTrees(db, trees) };
  } catch (error) {
    if (!isIndexError(error)) throw error;
    return {};
  }
}
