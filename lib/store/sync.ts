import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { type Companies, loadCompanies } from '../content/dictionary.ts';
import { listArticleFiles } from '../content/duplicates.ts';
import { reject } from '../content/problems.ts';
import { readContentFile } from '../content/read.ts';
import type { FoundFile } from '../content/walk.ts';
import type { Company } from '../model.ts';
import { compileDictionary, type Dictionary } from './analysis.ts';
import { readStamp, writeStamp } from './open.ts';
import { asideHash, planSync } from './plan.ts';
import { type Prepared, prepareArticle } from './prepare.ts';
import { createWriter, type FileStamp, type Writer } from './write.ts';

export type SyncReport = {
  readonly seen: number;
  readonly parsed: number;
  readonly removed: number;
};

export type SyncOptions = {
  readonly db: DatabaseSync;
  readonly content: string;
  /** Told of the companies before articles are read. */
  readonly onCompanies?: (companies: Companies) => void;
  readonly onProgress?: (done: number, seen: number) => void;
};

const batchSize = 100;

/** Makes the index equal to content/. What did not change is not read; each batch is one transaction. */
export async function syncIndex({ db, content, onCompanies, onProgress }: SyncOptions): Promise<SyncReport> {
  const loaded = loadCompanies(content);
  onCompanies?.(loaded);
  renewDictionary(db, loaded.companies);
  const dictionary = compileDictionary(loaded.companies);
  const plan = planSync(db, listArticleFiles(content));
  const writer = createWriter(db);
  inTransaction(db, () => {
    for (const file of plan.removed) writer.remove(file);
    for (const problem of plan.setAside) {
      const stamp = { file: problem.file, size: 0, modified: 0, hash: asideHash(problem) };
      writer.put(stamp, { state: 'rejected', rejected: [problem] });
    }
  });
  let parsed = 0;
  for (let start = 0; start < plan.read.length; start += batchSize) {
    const batch = plan.read.slice(start, start + batchSize);
    inTransaction(db, () => {
      for (const found of batch) if (syncFile(db, writer, found, dictionary)) parsed++;
    });
    onProgress?.(plan.seen - plan.read.length + start + batch.length, plan.seen);
    await setImmediate();
  }
  return { seen: plan.seen, parsed, removed: plan.removed.length };
}

// Without a better notion of what an alias can touch, another dictionary means all articles again.
function renewDictionary(db: DatabaseSync, companies: readonly Company[]): void {
  const hash = hashOf(JSON.stringify(companies));
  if (readStamp(db, 'dictionary') === hash) return;
  inTransaction(db, () => {
    for (const table of [
      'files',
      'articles',
      'mentions',
      'tags',
      'evidence',
      'events',
      'participants',
      'pairs',
      'rejected',
    ]) {
      db.exec(`DELETE FROM ${table}`);
    }
    writeStamp(db, 'dictionary', hash);
  });
}

function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

/** Returns whether the file had to be parsed. */
function syncFile(db: DatabaseSync, writer: Writer, found: FoundFile, dictionary: Dictionary): boolean {
  const read = readContentFile(found.path);
  if ('code' in read) {
    writer.put(stampOf(found, 'unread'), { state: 'rejected', rejected: [reject(found.file, read)] });
    return false;
  }
  const stamp = stampOf({ ...found, size: read.size, modified: read.modified }, hashOf(read.bytes));
  if (db.prepare('SELECT hash FROM files WHERE file = ?').get(found.file)?.hash === stamp.hash) {
    writer.touch(stamp);
    return false;
  }
  const prepared: Prepared = prepareArticle(found.file, read.bytes, dictionary);
  writer.put(stamp, prepared);
  return true;
}

function stampOf({ file, size, modified }: FoundFile, hash: string): FileStamp {
  return { file, size, modified, hash };
}

function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url').slice(0, 22);
}
