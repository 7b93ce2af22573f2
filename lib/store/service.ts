import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatRejected } from '../content/problems.ts';
import type { Day, Rejected } from '../model.ts';
import { listRejected } from './counts.ts';
import { isBusy, isIndexError } from './faults.ts';
import { type Holder, type Library, openLibrary, renewLibrary, syncLibrary } from './library.ts';
import { findDamage } from './verify.ts';
import { findDamageApart } from './verify-apart.ts';

export type ServiceOptions = {
  readonly content: string;
  readonly index: string;
  readonly today: () => Day;
  readonly log: (line: string) => void;
  readonly threads?: number;
};

/** The library of a running process: opened at once, read in the background, mended when it is found damaged. */
export type LibraryService = {
  /** What is there now, read or not. */
  readonly library: () => Library;
  /** Answers from the index once there is something to answer from; see `patience`. */
  readonly ask: <T>(question: (library: Library) => T) => Promise<T>;
  /** Makes the index equal to content/ again; calls that come meanwhile share one further run. */
  readonly sync: () => Promise<void>;
};

// How long a question waits for what is still being read: a whole small archive fits; of a large one that was indexed
// before, what is already there is shown instead.
const patience = { fresh: 10_000, kept: 2_000 };

export function serveLibrary({ content, index, today, log, threads }: ServiceOptions): LibraryService {
  const holder: Holder = { library: openLibrary(content, index), log, ...(threads !== undefined && { threads }) };
  const { kept, path } = holder.library;
  let day = today();
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  const tell = createTeller(log);
  const begin = async () => {
    day = today();
    await syncLibrary(holder, day);
    tell([...holder.library.rejected, ...listRejected(holder.library.db)]);
  };
  const sync = (): Promise<void> => {
    if (!running) {
      running = begin().finally(() => {
        running = undefined;
      });
      return running;
    }
    waiting ??= running
      .catch(() => {})
      .then(() => {
        waiting = undefined;
        return sync();
      });
    return waiting;
  };
  const renew = (why: string) => {
    renewLibrary(holder, why);
    return sync();
  };
  const large = kept && path !== undefined && sizeOf(path) > smallIndex ? path : undefined;
  if (kept && large === undefined) {
    const damage = findDamageHere(holder);
    if (damage !== undefined) renewLibrary(holder, damage);
  }
  const mend = async () => {
    const damage = large === undefined ? undefined : await findDamageApart(large);
    if (damage !== undefined) await renew(damage);
  };
  const started = Promise.all([sync(), mend()]);
  started.catch((error) => log(`content/ cannot be read: ${error instanceof Error ? error.message : error}`));
  const usable = Promise.race([started, sleep(kept ? patience.kept : patience.fresh, undefined, { ref: false })]);
  return {
    sync,
    library: () => holder.library,
    ask: async (question) => {
      await usable;
      if (today() !== day) await sync();
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

// Below this size a tenth of a second reads it through before it is used; above, a thread of its own does.
const smallIndex = 16 * 1024 * 1024;

/** Names each problem once, until it is gone and comes back. */
function createTeller(log: (line: string) => void): (rejected: readonly Rejected[]) => void {
  let told = new Set<string>();
  return (rejected) => {
    const lines = new Set(rejected.map((problem) => formatRejected(problem, 'en')));
    for (const line of lines) if (!told.has(line)) log(line);
    told = lines;
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function findDamageHere({ library }: Holder): string | undefined {
  try {
    return findDamage(library.db);
  } catch (error) {
    if (!isIndexError(error)) throw error;
    return error.message;
  }
}
