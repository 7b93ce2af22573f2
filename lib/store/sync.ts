import type { DatabaseSync } from 'node:sqlite';
import { listArticleFiles } from '../content/duplicates.ts';
import { findRootFault } from '../content/root.ts';
import type { Company, Day } from '../model.ts';
import { type Changes, createRecorder, type Recorder } from './article-changes.ts';
import { prepareAll } from './batches.ts';
import { listAdditions, syncCorrections } from './correction-rows.ts';
import { countFiles } from './counts.ts';
import { renewDictionary } from './dictionary-rows.ts';
import { settleEvents } from './event-rows.ts';
import { createLinksAhead, type LinksAhead } from './link-ahead.ts';
import { asideHash, type Plan, planPaths, planSync } from './plan.ts';
import { createPool, type Pool } from './pool.ts';
import type { Outcome } from './preparer.ts';
import { inTransaction } from './statements.ts';
import { lockSync } from './sync-lock.ts';
import { isWholesale, noteMuch } from './unsettled.ts';
import { createWriter, type Writer } from './write.ts';

/** `seen` counts the files that were looked at. */
export type SyncReport = {
  readonly seen: number;
  readonly parsed: number;
  readonly removed: number;
  readonly changes: Changes;
};

export type SyncOptions = {
  readonly db: DatabaseSync;
  readonly content: string;
  /** Articles of later days wait. */
  readonly today: Day;
  readonly companies: readonly Company[];
  /** What may have changed, as paths below content/; all of it when absent. */
  readonly paths?: readonly string[] | undefined;
  /** Threads to read with; 0 reads here, one file after the other. */
  readonly threads?: number;
  /** A pool that is kept for the next sync; else one is made and ended. */
  readonly pool?: Pool;
  readonly onProgress?: (progress: SyncProgress) => void;
};

/** Files are read, then reports joined to events. */
export type SyncProgress = { readonly phase: 'reading' | 'joining'; readonly done: number; readonly seen: number };

/**
 * Makes the index equal to content/, after any other process that is at it. What did not change is not read; each batch
 * is one transaction. What stands in a folder that cannot be opened stays as it was.
 */
export async function syncIndex(options: SyncOptions): Promise<SyncReport> {
  const unlock = await lockSync(options.db, { onWait: followOther(options) });
  let own: Pool | undefined;
  const getPool = () => {
    if (options.pool) return options.pool;
    own ??= createPool(options.companies, options.threads);
    return own;
  };
  const closeOwn = async () => {
    await own?.close();
    own = undefined;
  };
  try {
    return await syncWith(getPool, closeOwn, options);
  } finally {
    await closeOwn();
    unlock();
  }
}

/** Tells of the progress of another process as of one's own. */
function followOther({ db, content, paths, onProgress }: SyncOptions): () => void {
  let seen: number | undefined;
  return () => {
    if (paths) return;
    seen ??= listArticleFiles(content).files.length;
    onProgress?.({ phase: 'reading', done: Math.min(seen, countFiles(db)), seen });
  };
}

async function syncWith(
  getPool: () => Pool,
  endReading: () => Promise<void>,
  options: SyncOptions,
): Promise<SyncReport> {
  const { db, content, companies, today, paths, onProgress } = options;
  // Of a folder that is not there, a disk that is not mounted, say, nothing is learnt: what was read stays.
  if (findRootFault(content))
    return { seen: countFiles(db), parsed: 0, removed: 0, changes: createRecorder(db).end([]) };
  await renewDictionary(db, content, companies, getPool);
  syncCorrections(db, content, companies);
  const plan = paths ? planPaths(db, content, paths.filter(isArticle), today) : planSync(db, content, today);
  const ahead = inTransaction(db, () => begin(db, plan));
  const writer = createWriter(db, ahead);
  const recorder = createRecorder(db);
  if (plan.removed.length + plan.setAside.length > 0) inTransaction(db, () => applyNames(writer, recorder, plan));
  let done = plan.seen - plan.read.length;
  let parsed = 0;
  for await (const outcomes of prepareAll(plan, today, listAdditions(db), getPool)) {
    inTransaction(db, () => {
      for (const outcome of outcomes) {
        if (write(writer, recorder, outcome)) parsed++;
        done++;
      }
      writer.finish();
    });
    onProgress?.({ phase: 'reading', done, seen: plan.seen });
  }
  // Its threads hold more memory than all that follows needs.
  await endReading();
  if (parsed > 0) onProgress?.({ phase: 'joining', done, seen: plan.seen });
  const timelines = inTransaction(db, () => settleEvents(db, ahead));
  return { seen: plan.seen, parsed, removed: plan.removed.length, changes: recorder.end(timelines) };
}

/** Notes what is to come, and makes ready for a whole index if that is it. */
function begin(db: DatabaseSync, { read, removed }: Plan): LinksAhead | undefined {
  noteMuch(db, read.length + removed.length);
  const ahead = createLinksAhead(db);
  // See `reportIds`.
  if (ahead && isWholesale(db)) db.exec('DROP INDEX IF EXISTS evidence_id');
  return ahead;
}

const isArticle = (path: string): boolean => path === 'articles' || path.startsWith('articles/');

function applyNames(writer: Writer, recorder: Recorder, plan: Plan): void {
  for (const file of plan.removed) recorder.note(file, () => writer.remove(file));
  for (const problem of plan.setAside) {
    const stamp = { file: problem.file, size: 0, modified: 0, hash: asideHash(problem) };
    recorder.note(stamp.file, () => writer.put(stamp, { state: 'rejected', rejected: [problem] }));
  }
  writer.finish();
}

/** Returns whether the file had to be parsed. */
function write(writer: Writer, recorder: Recorder, { stamp, prepared }: Outcome): boolean {
  if (prepared) recorder.note(stamp.file, () => writer.put(stamp, prepared));
  else writer.touch(stamp);
  return prepared !== undefined;
}
