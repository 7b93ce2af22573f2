import { type Clash, loadCompanies } from '../content/dictionary.ts';
import type { Company, Day, Rejected, Slug } from '../model.ts';
import { isBusy, isIndexError } from './faults.ts';
import { syncApart } from './indexer.ts';
import { type Index, openIndex, renewIndex } from './open.ts';
import { syncIndex } from './sync.ts';

/** The open index with what is held in memory beside it. */
export type Library = Index & {
  readonly content: string;
  readonly companies: ReadonlyMap<Slug, Company>;
  /** Companies' files that were set aside; articles' are in the index. */
  readonly rejected: readonly Rejected[];
  readonly clashes: readonly Clash[];
  readonly progress: Progress;
};

export type Progress = { readonly state: 'empty' | 'indexing' | 'ready'; readonly seen: number; readonly done: number };

/** The one library of a process; what is in it is replaced, never altered. */
export type Holder = {
  library: Library;
  /** Told, in one line, of what was wrong with the index. */
  readonly log: (line: string) => void;
  /** 0 indexes in this thread; otherwise one of its own does, with a pool to read files. */
  readonly threads?: number;
};

const nothingDone = { state: 'empty', seen: 0, done: 0 } as const;

/** Opens the index; what it already holds can be shown at once. Articles are read by `syncLibrary`. */
export function openLibrary(content: string, index: string): Library {
  return { ...openIndex(index), content, ...readCompanies(content), progress: nothingDone };
}

function readCompanies(content: string): Pick<Library, 'companies' | 'rejected' | 'clashes'> {
  const { companies, rejected, clashes } = loadCompanies(content);
  return { companies: new Map(companies.map((company) => [company.slug, company])), rejected, clashes };
}

/** Starts the index anew in its file, or in memory where that fails. */
export function renewLibrary(holder: Holder, why: string, path = holder.library.path): void {
  holder.log(path === undefined ? `The index is kept in memory: ${why}` : `The index is made anew: ${why}`);
  holder.library.db.close();
  holder.library = { ...holder.library, ...renewIndex(path), progress: nothingDone };
}

/**
 * Makes the index equal to content/, as of a day. An index that fails on the way is made anew; what is locked or full
 * stays so for a while, and what failed twice will fail again: then it is made in memory.
 */
export async function syncLibrary(holder: Holder, today: Day): Promise<void> {
  const before = holder.library;
  try {
    await syncOnce(holder, today);
  } catch (error) {
    if (!isIndexError(error) || before.path === undefined) throw error;
    if (holder.library.db === before.db)
      renewLibrary(holder, error.message, before.kept && !isBusy(error) ? before.path : undefined);
    await syncLibrary(holder, today);
  }
}

async function syncOnce(holder: Holder, today: Day): Promise<void> {
  holder.library = { ...holder.library, ...readCompanies(holder.library.content) };
  const { db, path, content } = holder.library;
  const progress = (state: Progress['state'], done: number, seen: number) => {
    if (holder.library.db === db) holder.library = { ...holder.library, progress: { state, done, seen } };
  };
  const task = { content, today, companies: [...holder.library.companies.values()] };
  const onProgress = (done: number, all: number) => progress('indexing', done, all);
  progress('indexing', 0, 0);
  const { seen } = await (path === undefined || holder.threads === 0
    ? syncIndex({ ...task, db, onProgress, ...(holder.threads !== undefined && { threads: holder.threads }) })
    : syncApart({ ...task, path }, onProgress));
  progress('ready', seen, seen);
}
