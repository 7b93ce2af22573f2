import type { Day } from '../model.ts';
import { altered, createGuard } from './guard.ts';
import { createIndexer } from './indexer.ts';
import { inspectKept } from './inspect-kept.ts';
import { type Holder, type Library, type LibraryReport, openLibrary, renewLibrary, syncLibrary } from './library.ts';
import { createQueue } from './queue.ts';
import { createSealer } from './sealer.ts';

export type KeepOptions = {
  readonly content: string;
  readonly index: string;
  readonly today: () => Day;
  readonly log: (line: string) => void;
  readonly threads?: number;
  /** Told of each time that the index was made equal to content/. */
  readonly onSync: (report: LibraryReport) => void;
  /** Told of a reading that failed and that nobody waits for. */
  readonly onFailure: (error: unknown) => void;
};

/** A library that is made equal to content/ whenever it is asked to, and anew where it is found damaged. */
export type KeptLibrary = {
  readonly library: () => Library;
  /** Whether what was there at the start has been looked through. */
  readonly isSound: () => boolean;
  /** The index as of today; of some paths alone where nothing else can have changed. */
  readonly sync: (paths?: readonly string[]) => Promise<LibraryReport>;
  /** Begins to make the index anew, unless `found` is no longer in use. */
  readonly renew: (why: string, found: Library) => void;
  /** Renews an index into whose file somebody else has written, and brings one of yesterday up to date. */
  readonly refresh: () => Promise<void>;
  readonly seal: () => void;
  readonly close: () => Promise<void>;
};

export function keepLibrary(options: KeepOptions): KeptLibrary {
  const { content, index, today, log, threads, onSync, onFailure } = options;
  const first = openLibrary(content, index);
  const guard = createGuard(first);
  const indexer = createIndexer(guard.trust);
  const holder: Holder = { library: first, log, indexer, ...(threads !== undefined && { threads }) };
  const sealer = createSealer(holder, indexer);
  let day = today();
  let isSound = false;
  const sync = createQueue(async (paths) => {
    sealer.cancel();
    if (await guard.isAltered(holder.library)) renewLibrary(holder, altered);
    const isSameDay = day === today();
    day = today();
    const report = await syncLibrary(holder, day, isSameDay ? paths : undefined);
    onSync(report);
    sealer.sealLater();
    return report;
  });
  const renew = (why: string, found: Library) => {
    if (holder.library.db !== found.db) return;
    renewLibrary(holder, why);
    sync().catch(onFailure);
  };
  const damage = inspectKept(first);
  if (typeof damage === 'string') renewLibrary(holder, damage);
  const mend = async () => {
    const found = await damage;
    if (found !== undefined) renew(found, first);
    isSound = true;
    sealer.allow();
  };
  Promise.all([sync(), mend()]).then(sealer.seal).catch(onFailure);
  return {
    sync,
    renew,
    library: () => holder.library,
    isSound: () => isSound,
    refresh: async () => {
      if (today() !== day) await sync();
      const { library } = holder;
      if (await guard.isAltered(library)) renew(altered, library);
    },
    seal: sealer.seal,
    close: async () => {
      sealer.cancel();
      await indexer.close();
    },
  };
}
