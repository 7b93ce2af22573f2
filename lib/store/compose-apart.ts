import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import type { Trees } from './compose-trees.ts';
import { projectFolder, threadEnv } from './pool.ts';
import type { PreparedEvent } from './prepare-event.ts';

// Asked for at run time: a bundler that sees a thread being made would look for its file among its own.
const { MessageChannel, receiveMessageOnPort, Worker } = process.getBuiltinModule('node:worker_threads');

/** What the thread is made with; it counts its answers in `bell`. */
export type ComposeOrder = { readonly path: string; readonly port: MessagePort; readonly bell: Int32Array };

/** Without events where the index could not be read. */
export type ComposeAnswer = { readonly events?: readonly PreparedEvent[] };

export type Composer = {
  /** Has events composed; the returned function waits for them, and gives undefined where the thread has failed. */
  readonly ask: (trees: Trees) => () => readonly PreparedEvent[] | undefined;
  readonly close: () => void;
};

// Ten times what a thousand events take; left to itself, a thread's heap grows to hundreds of megabytes.
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 8 };

/** Milliseconds; a thousand events take a twentieth of a second. */
const longest = 30_000;

/**
 * Composes events from what is committed of an index, in a thread of its own. This one stands still while it waits: it
 * does so within a transaction, in which nothing else is to get a turn.
 */
export function openComposer(path: string): Composer {
  const { port1, port2: port } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const order: ComposeOrder = { path, port, bell };
  const file = join(projectFolder, 'lib', 'store', 'compose-worker.ts');
  const worker = new Worker(file, { workerData: order, transferList: [port], resourceLimits, env: threadEnv() });
  // A thread that ends early answers no more.
  worker.on('error', () => {});
  worker.unref();
  let isLost = false;
  const take = (): readonly PreparedEvent[] | undefined => {
    while (!isLost) {
      const rung = Atomics.load(bell, 0);
      const answer: { readonly message: ComposeAnswer } | undefined = receiveMessageOnPort(port1);
      if (answer) return answer.message.events;
      isLost = Atomics.wait(bell, 0, rung, longest) === 'timed-out';
    }
    return undefined;
  };
  return {
    ask: (trees) => {
      port1.postMessage(trees);
      return take;
    },
    close: () => port1.close(),
  };
}
