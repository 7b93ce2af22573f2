import { formatRejected } from '../content/problems.ts';
import { watchContent } from '../content/watch.ts';
import type { Rejected } from '../model.ts';
import { isBusy, isIndexError } from './faults.ts';
import { createJournal } from './journal.ts';
import { type KeepOptions, keepLibrary } from './keep-library.ts';
import type { Library } from './library.ts';
import { createLiveClients, type LiveClients } from './live-clients.ts';
import { awaitReading } from './patience.ts';
import type { SyncReport } from './sync.ts';

export type ServiceOptions = Omit<KeepOptions, 'onSync' | 'onFailure'> & {
  /** Whether to follow what happens to content/ from then on. */
  readonly isWatching?: boolean;
};

/** The library of a running process: opened at once, read in the background, mended when it is found damaged. */
export type RunningLibrary = {
  /** What is there now, read or not. */
  readonly library: () => Library;
  /** Answers from the index once there is something to answer from; see patience.ts. */
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

export function serveLibrary({ isWatching, ...options }: ServiceOptions): RunningLibrary {
  const { content, log } = options;
  const tell = createTeller(log);
  const journal = createJournal();
  const onFailure = (error: unknown) =>
    log(`content/ cannot be read: ${error instanceof Error ? error.message : error}`);
  const { library, sync, renew, refresh, isSound, ...kept } = keepLibrary({
    ...options,
    onFailure,
    onSync: ({ rejected, changes }) => {
      tell(rejected);
      journal.note(changes);
    },
  });
  const live = createLiveClients({ journal, getProgress: () => library().progress, process: nameProcess() });
  const watcher = isWatching
    ? watchContent(content, {
        onChange: async (paths) => {
          const report = await sync(paths).catch(onFailure);
          return report !== undefined && report.parsed + report.removed > 0;
        },
        onTrouble: (code) => log(`content/ cannot be watched (${code}); it is compared with the index now and then.`),
      })
    : undefined;
  return {
    library,
    sync,
    live,
    seal: kept.seal,
    close: async () => {
      watcher?.close();
      live.close();
      await kept.close();
    },
    ask: async (question) => {
      await refresh();
      await awaitReading(library, isSound);
      const asked = library();
      try {
        return question(asked);
      } catch (error) {
        if (!isIndexError(error) || isBusy(error)) throw error;
        renew(error.message, asked);
        await awaitReading(library, isSound);
        return question(library());
      }
    },
  };
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
