import { isDeepStrictEqual } from 'node:util';
import { loadCompanies } from '../content/dictionary.ts';
import type { Company, Day, Rejected, Slug } from '../model.ts';
import { countFiles, listRejected } from './counts.ts';
import { readNoted } from './dictionary-rows.ts';
import { isHindered, isIndexError } from './faults.ts';
import type { Indexer } from './indexer.ts';
import { closeIndex, type Index, openIndex, renewIndex } from './open.ts';
import { followReading } from './reading.ts';
import { type SyncProgress, type SyncReport, syncIndex } from './sync.ts';

/** The open index with what is held in memory beside it. */
export type Library = Index & {
  /** When the index was opened, or begun anew, by `performance.now`. */
  readonly opened: number;
  readonly content: string;
  readonly companies: ReadonlyMap<Slug, Company>;
  /** Companies' files that were set aside; articles' are in the index. */
  readonly rejected: readonly Rejected[];
  readonly progress: Progress;
};

export type Progress = {
  readonly state: 'empty' | 'indexing' | 'ready';
  readonly phase: 'waiting' | SyncProgress['phase'] | 'done';
  /** Files of articles found, and those of them that the index has. */
  readonly seen: number;
  readonly done: number;
  /** Files read in a second, of the last reading that took longer. */
  readonly rate: number;
};

/** The one library of a process; what is in it is replaced, never altered. */
export type Holder = {
  library: Library;
  /** Told, in one line, of what was wrong with the index. */
  readonly log: (line: string) => void;
  /** Of the pool that reads files; 0 reads them in this thread. */
  readonly threads?: number;
  /** Indexes in a thread of its own; without it, or with no threads, this one does. */
  readonly indexer?: Indexer;
  /** Told of the progress of a reading as it is noted in the library. */
  readonly onProgress?: (progress: Progress) => void;
};

const nothingDone = { state: 'empty', phase: 'waiting', seen: 0, done: 0, rate: 0 } as const;

/** Opens the index; what it already holds can be shown at once. Articles are read by `syncLibrary`. */
export function openLibrary(content: string, index: string): Library {
  const opened = performance.now();
  return { ...openIndex(index), opened, content, ...readCompanies(content, new Map()), progress: nothingDone };
}

const mapCompanies = (companies: readonly Company[]): Library['companies'] =>
  new Map(companies.map((company) => [company.slug, company]));

/**
 * The former companies stay where they are the same, for whoever knows them already, and where a folder cannot be
 * opened.
 */
function readCompanies(content: string, former: Library['companies']): Pick<Library, 'companies' | 'rejected'> {
  const { companies: listed, rejected, isWhole } = loadCompanies(content);
  const companies = mapCompanies(listed);
  const isKept = former.size > 0 && (!isWhole || isDeepStrictEqual(companies, former));
  return { companies: isKept ? former : companies, rejected };
}

/** Those held in memory, else those that the index was made with: only an index that was looked through is asked. */
function listFormer({ db, companies }: Library): Library['companies'] {
  return companies.size > 0 ? companies : mapCompanies(readNoted(db) ?? []);
}

/** Starts the index anew in its file, or in memory where that fails or is asked for. */
export function renewLibrary(holder: Holder, why: string, isFile = true): void {
  const path = isFile ? holder.library.path : undefined;
  holder.log(path === undefined ? `The index is kept in memory: ${why}` : `The index is made anew: ${why}`);
  closeIndex(holder.library);
  holder.library = { ...holder.library, ...renewIndex(path), opened: performance.now(), progress: nothingDone };
}

/** With all that is set aside, companies' files first. */
export type LibraryReport = SyncReport & { readonly rejected: readonly Rejected[] };

/**
 * Makes the index equal to content/, or to some paths of it, as of a day, and tells what that changed. An index that
 * fails on the way is made anew; what is locked or full stays so for a while, and what failed twice will fail again:
 * then it is made in memory.
 */
export async function syncLibrary(holder: Holder, today: Day, paths?: readonly string[]): Promise<LibraryReport> {
  const before = holder.library;
  try {
    const report = await syncOnce(holder, today, before.progress.state === 'ready' ? paths : undefined);
    return { ...report, rejected: [...holder.library.rejected, ...listRejected(holder.library.db)] };
  } catch (error) {
    if (!isIndexError(error) || before.path === undefined) throw error;
    if (holder.library.db === before.db) renewLibrary(holder, error.message, before.kept && !isHindered(error));
    return await syncLibrary(holder, today);
  }
}

/** Files that are read before anybody has looked. */
const few = 20;

async function syncOnce(holder: Holder, today: Day, paths: readonly string[] | undefined): Promise<SyncReport> {
  if (!paths || paths.some((path) => path.startsWith('companies')))
    holder.library = { ...holder.library, ...readCompanies(holder.library.content, listFormer(holder.library)) };
  const { db, path, content, companies, progress } = holder.library;
  const tell = (now: Partial<Progress>) => {
    if (holder.library.db === db)
      holder.library = { ...holder.library, progress: { ...holder.library.progress, ...now } };
  };
  // Who follows the progress needs no lines of it.
  const reading = followReading(holder.onProgress ? () => {} : holder.log);
  const onProgress = (now: SyncProgress) => {
    const measured = reading.note(now);
    if (!paths || now.seen > few) {
      tell({ state: 'indexing', ...now, ...measured });
      holder.onProgress?.(holder.library.progress);
    }
  };
  if (progress.state === 'empty') tell({ state: 'indexing' });
  const task = { content, today, paths };
  const threads = holder.threads === undefined ? {} : { threads: holder.threads };
  const indexer = holder.threads === 0 ? undefined : holder.indexer;
  const report = await (path === undefined || !indexer
    ? syncIndex({ ...task, companies: [...companies.values()], db, onProgress, ...threads })
    : indexer.sync({ ...task, path }, companies, onProgress));
  reading.end(report);
  const files = paths ? countFiles(db) : report.seen;
  tell({ state: 'ready', phase: 'done', seen: files, done: files });
  return report;
}
