import { findRootFault } from '../content/root.ts';
import type { Day, Rejected } from '../model.ts';
import { inspectIndex } from './inspect.ts';
import { type Holder, type Library, openLibrary, type Progress, renewLibrary, syncLibrary } from './library.ts';
import { closeIndex, fileOf } from './open.ts';
import { sealIndex } from './seal.ts';

export type IndexAhead = {
  readonly content: string;
  readonly index: string;
  readonly today: Day;
  /** Whether the index is made anew, whatever it holds. */
  readonly isRebuilt: boolean;
  readonly log: (line: string) => void;
  readonly onProgress: (progress: Progress & { readonly phase: 'reading' | 'joining' }) => void;
};

/** Files, and seconds; `rate` is in files read a second over the whole of the time. */
export type IndexSummary = {
  readonly seen: number;
  readonly parsed: number;
  readonly removed: number;
  readonly seconds: number;
  readonly rate: number;
  readonly rejected: readonly Rejected[];
};

/** Makes an index equal to content/ with no server, as one would when it starts. */
export async function indexAhead({
  content,
  index,
  today,
  isRebuilt,
  log,
  onProgress,
}: IndexAhead): Promise<IndexSummary> {
  const start = performance.now();
  const holder: Holder = {
    library: openLibrary(content, index),
    log,
    onProgress: (progress) => {
      const { phase } = progress;
      if (phase === 'reading' || phase === 'joining') onProgress({ ...progress, phase });
    },
  };
  // What is made anew without its articles would be empty.
  const fault = findFault(holder.library, isRebuilt && !findRootFault(content));
  if (fault !== undefined) renewLibrary(holder, fault);
  const { seen, parsed, removed, rejected } = await syncLibrary(holder, today);
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const file = fileOf(holder.library);
  if (file) sealIndex(holder.library.db, file.handle);
  closeIndex(holder.library);
  return { seen, parsed, removed, seconds, rate: Math.round(parsed / Math.max(seconds, 0.1)), rejected };
}

/** Why an index that was there before cannot stay. */
function findFault(library: Library, isRebuilt: boolean): string | undefined {
  const file = library.kept ? fileOf(library) : undefined;
  if (!file) return undefined;
  return isRebuilt ? 'as asked' : inspectIndex(library.db, file.handle);
}
