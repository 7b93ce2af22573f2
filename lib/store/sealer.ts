import { statSync } from 'node:fs';
import type { Indexer } from './indexer.ts';
import type { Holder } from './library.ts';
import { fileOf } from './open.ts';
import { sealIndex } from './seal.ts';

export type Sealer = {
  /** Marks the index as finished, once {@link Sealer.allow} was called; see seal.ts. */
  readonly seal: () => void;
  /** The same once nothing was written for a while. */
  readonly sealLater: () => void;
  readonly cancel: () => void;
  /** What is there was looked through. */
  readonly allow: () => void;
};

/** Seals the index of a library in the thread of its indexer. */
export function createSealer(holder: Holder, indexer: Indexer): Sealer {
  let isAllowed = false;
  let timer: NodeJS.Timeout | undefined;
  const seal = () => {
    const file = isAllowed ? fileOf(holder.library) : undefined;
    if (!file) return;
    if (holder.threads === 0) sealIndex(holder.library.db, file.handle);
    else indexer.seal(file);
  };
  const cancel = () => clearTimeout(timer);
  return {
    seal,
    cancel,
    sealLater: () => {
      cancel();
      timer = setTimeout(seal, quietOf(holder.library.path)).unref();
    },
    allow: () => {
      isAllowed = true;
    },
  };
}

// An index is sealed once nothing was written for so long, in milliseconds. Sealing reads the whole file, for which
// what is saved meanwhile waits: the larger it is, the longer.
const quiet = { least: 2_000, megabyte: 60 };

function quietOf(path: string | undefined): number {
  const { size = 0 } = path === undefined ? {} : (statSync(path, { throwIfNoEntry: false }) ?? {});
  return quiet.least + (size / 2 ** 20) * quiet.megabyte;
}
