import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { correctionsFile } from '../content/corrections.ts';
import { parseArticleName } from '../content/names.ts';
import type { Company, Day } from '../model.ts';
import { type Changes, createRecorder, type Recorder } from './article-changes.ts';
import { type Additions, forgetCorrections, listAdditions, syncCorrections } from './correction-rows.ts';
import { settleEvents } from './event-rows.ts';
import { readStamp, writeStamp } from './open.ts';
import { asideHash, type Plan, planPaths, planSync } from './plan.ts';
import { createPool, type Pool } from './pool.ts';
import type { Outcome, Task } from './preparer.ts';
import { emptySearch } from './search-rows.ts';
import { inTransaction } from './statements.ts';
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

const batchSize = 100;

/** Makes the index equal to content/. What did not change is not read; each batch is one transaction. */
export async function syncIndex(options: SyncOptions): Promise<SyncReport> {
  const { db, content, companies, today, paths, onProgress } = options;
  renewDictionary(db, companies);
  if (!paths || paths.some((path) => correctionsFile.startsWith(path))) syncCorrections(db, content, companies);
  const plan = paths ? planPaths(db, content, paths.filter(isArticle), today) : planSync(db, content, today);
  const writer = createWriter(db);
  const recorder = createRecorder(db);
  if (plan.removed.length + plan.setAside.length > 0) inTransaction(db, () => applyNames(writer, recorder, plan));
  let done = plan.seen - plan.read.length;
  let parsed = 0;
  for await (const outcomes of prepareAll(plan, options, listAdditions(db))) {
    inTransaction(db, () => {
      for (const outcome of outcomes) if (write(writer, recorder, outcome)) parsed++;
      writer.finish();
    });
    done += outcomes.length;
    onProgress?.({ phase: 'reading', done, seen: plan.seen });
  }
  if (parsed > 0) onProgress?.({ phase: 'joining', done, seen: plan.seen });
  const timelines = inTransaction(db, () => settleEvents(db));
  return { seen: plan.seen, parsed, removed: plan.removed.length, changes: recorder.end(timelines) };
}

const isArticle = (path: string): boolean => path === 'articles' || path.startsWith('articles/');

// Without a better notion of what an alias can touch, another dictionary means all articles again.
function renewDictionary(db: DatabaseSync, companies: readonly Company[]): void {
  const hash = createHash('sha256').update(JSON.stringify(companies)).digest('base64url');
  if (readStamp(db, 'dictionary') === hash) return;
  inTransaction(db, () => {
    emptySearch(db);
    for (const table of [
      'files',
      'articles',
      'mentions',
      'tags',
      'counts',
      'evidence',
      'windows',
      'unsettled',
      'events',
      'seats',
      'timelines',
      'rejected',
    ]) {
      db.exec(`DELETE FROM ${table}`);
    }
    forgetCorrections(db);
    writeStamp(db, 'dictionary', hash);
  });
}

function applyNames(writer: Writer, recorder: Recorder, plan: Plan): void {
  for (const file of plan.removed) recorder.note(file, () => writer.remove(file));
  for (const problem of plan.setAside) {
    const stamp = { file: problem.file, size: 0, modified: 0, hash: asideHash(problem) };
    recorder.note(stamp.file, () => writer.put(stamp, { state: 'rejected', rejected: [problem] }));
  }
  writer.finish();
}

/** Batches in the order in which they are ready; only a few are under way at a time, whatever their number. */
async function* prepareAll(
  plan: Plan,
  { companies, today, threads, pool: kept }: SyncOptions,
  additions: Additions,
): AsyncGenerator<readonly Outcome[]> {
  if (plan.read.length === 0) return;
  const pool = kept ?? createPool(companies, threads);
  const running = new Map<number, Promise<{ start: number; outcomes: readonly Outcome[] }>>();
  let next = 0;
  try {
    while (next < plan.read.length || running.size > 0) {
      while (next < plan.read.length && running.size < pool.threads * 2) {
        const start = next;
        const files = plan.read.slice(start, start + batchSize).map((found) => withAdditions(found, additions));
        running.set(
          start,
          pool.prepare({ today, files }).then((outcomes) => ({ start, outcomes })),
        );
        next += batchSize;
      }
      const { start, outcomes } = await Promise.race(running.values());
      running.delete(start);
      yield outcomes;
    }
  } finally {
    if (!kept) await pool.close();
  }
}

function withAdditions(found: Plan['read'][number], additions: Additions): Task['files'][number] {
  const name = additions.size > 0 ? parseArticleName(found.file) : undefined;
  const stated = name && 'slug' in name ? additions.get(name.slug) : undefined;
  return stated ? { ...found, additions: stated } : found;
}

/** Returns whether the file had to be parsed. */
function write(writer: Writer, recorder: Recorder, { stamp, prepared }: Outcome): boolean {
  if (prepared) recorder.note(stamp.file, () => writer.put(stamp, prepared));
  else writer.touch(stamp);
  return prepared !== undefined;
}
