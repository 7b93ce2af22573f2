import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatRejected } from '../content/problems.ts';
import { watchContent } from '../content/watch.ts';
import type { Day, Rejected } from '../model.ts';
import { listRejected } from './counts.ts';
import { isBusy, isIndexError } from './faults.ts';
import { altered, createGuard, smallIndex } from './guard.ts';
import { createIndexer } from './indexer.ts';
import { inspectIndex } from './inspect.ts';
import { createJournal } from './journal.ts';
import { type Holder, type Library, openLibrary, type Progress, renewLibrary, syncLibrary } from './library.ts';
import { createLiveClients, type LiveClients } from './live-clients.ts';
import { fileOf } from './open.ts';
import { createQueue } from './queue.ts';
import { sealIndex } from './seal.ts';
import type { SyncReport } from './sync.ts';
import { inspectApart } from './verify-apart.ts';

export type ServiceOptions = {
  readonly content: string;
  readonly index: string;
  readonly today: () => Day;
  readonly log: (line: string) => void;
  readonly threads?: number;
  /** Whether to follow what happens to content/ from then on. */
  readonly isWatching?: boolean;
};

/** The library of a running process: opened at once, read in the background, mended when it is found damaged. */
export type RunningLibrary = {
  /** What is there now, read or not. */
  readonly library: () => Library;
  /** Answers from the index once there is something to answer from; see `patience`. */
  readonly ask: <T>(question: (library: Library) => T) => Promise<T>;
  /** Makes the index equal to content/ again, or to some paths of it; calls that come meanwhile share a further run. */
  readonly sync: (paths?: readonly string[]) => Promise<SyncReport>;
  /** Pages that are open, to be told of what changes. */
  readonly live: LiveClients;
  /** Marks the index as finished, as is done a while after the last change; see seal.ts. */
  readonly seal: () => void;
  /** Ends watching and the thread that indexes. */
  readonly close: () => Promise<void>;
};

// How long a question waits, in milliseconds, for what is still being read: a whole small archive fits; of one that was
// indexed before, or that has many files to read, what is already there is shown instead.
const patience = { fresh: 10_000, kept: 2_000, step: 50, files: 300 };

export function serveLibrary({ content, index, today, log, threads, isWatching }: ServiceOptions): RunningLibrary {
  const indexer = createIndexer();
  const library = openLibrary(content, index);
  const holder: Holder = { library, log, indexer, ...(threads !== undefined && { threads }) };
  const { kept } = library;
  let day = today();
  const tell = createTeller(log);
  const journal = createJournal();
  const live = createLiveClients({ journal, getProgress: () => holder.library.progress, process: nameProcess() });
  let isSound = false;
  let sealing: NodeJS.Timeout | undefined;
  const seal = () => {
    const file = isSound ? fileOf(holder.library) : undefined;
    if (!file) return;
    if (threads === 0) sealIndex(holder.library.db, file.handle);
    else indexer.seal(file);
  };
  const guard = createGuard();
  const sync = createQueue(async (paths) => {
    clearTimeout(sealing);
    if (guard(holder.library)) renewLibrary(holder, altered);
    const isSameDay = day === today();
    day = today();
    const report = await syncLibrary(holder, day, isSameDay ? paths : undefined);
    tell([...holder.library.rejected, ...listRejected(holder.library.db)]);
    journal.note(report.changes);
    sealing = setTimeout(seal, quietOf(holder.library.path)).unref();
    return report;
  });
  const renew = (why: string) => {
    renewLibrary(holder, why);
    return sync();
  };
  const file = kept ? fileOf(library) : undefined;
  const isLarge = file !== undefined && sizeOf(file.path) > smallIndex;
  if (file && !isLarge) {
    const damage = inspectIndex(library.db, file.handle);
    if (damage !== undefined) renewLibrary(holder, damage);
  }
  const mend = async () => {
    const damage = isLarge ? await inspectApart(file) : undefined;
    if (damage !== undefined) await renew(damage);
    isSound = true;
  };
  const started = Promise.all([sync(), mend()]).then(seal);
  const tellFailure = (error: unknown) =>
    log(`content/ cannot be read: ${error instanceof Error ? error.message : error}`);
  started.catch(tellFailure);
  const watcher = isWatching
    ? watchContent(content, {
        onChange: (paths) =>
          sync(paths).then(
            ({ parsed, removed }) => parsed + removed > 0,
            (error) => {
              tellFailure(error);
              return false;
            },
          ),
        onTrouble: (code) => log(`content/ cannot be watched (${code}); it is compared with the index now and then.`),
      })
    : undefined;
  const usable = Promise.race([started, losePatience(() => holder.library.progress, kept)]);
  return {
    sync,
    live,
    seal,
    library: () => holder.library,
    close: async () => {
      clearTimeout(sealing);
      watcher?.close();
      live.close();
      await indexer.close();
    },
    ask: async (question) => {
      await usable;
      if (today() !== day) await sync();
      if (guard(holder.library)) await renew(altered);
      try {
        return question(holder.library);
      } catch (error) {
        if (!isIndexError(error) || isBusy(error)) throw error;
        await renew(error.message);
        return question(holder.library);
      }
    },
  };
}

async function losePatience(getProgress: () => Progress, kept: boolean): Promise<void> {
  for (let waited = 0; waited < (kept ? patience.kept : patience.fresh); waited += patience.step) {
    const { seen, done } = getProgress();
    if (done > 0 && seen - done > patience.files) return;
    await sleep(patience.step, undefined, { ref: false });
  }
}

// An index is sealed once nothing was written for so long, in milliseconds. Sealing reads the whole file, for which
// what is saved meanwhile waits: the larger it is, the longer.
const quiet = { least: 2_000, megabyte: 60 };

function quietOf(path: string | undefined): number {
  return quiet.least + (path === undefined ? 0 : (sizeOf(path) / 2 ** 20) * quiet.megabyte);
}

/** Names each problem once, until it is gone and comes back. */
function createTeller(log: (line: string) => void): (rejected: readonly Rejected[]) => void {
  let told = new Set<string>();
  return (rejected) => {
    const lines = new Set(rejected.map((problem) => formatRejected(problem, 'en')));
    for (const line of lines) if (!told.has(line)) log(line);
    told = lines;
  };
}

function nameProcess(): string {
  return `${Date.now().toString(36)}.${process.pid.toString(36)}`;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
