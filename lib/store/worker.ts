// What a worker thread does: reads and analyses files. The companies come with the thread, once.
import { createHash } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { reject } from '../content/problems.ts';
import { readContentFile } from '../content/read.ts';
import type { Company, Day } from '../model.ts';
import { compileDictionary } from './analysis.ts';
import { type Prepared, prepareArticle } from './prepare.ts';
import type { FileStamp } from './write.ts';

export type Task = {
  readonly today: Day;
  /** `hash` is that of the text the index already has. */
  readonly files: readonly { readonly file: string; readonly path: string; readonly hash?: string }[];
};

/** `prepared` is absent when the text is the one the index already has. */
export type Outcome = { readonly stamp: FileStamp; readonly prepared?: Prepared };

const dictionary = compileDictionary(readCompanies(workerData));

function readCompanies(data: unknown): readonly Company[] {
  // A pool hands its own data to the thread before ours.
  const [, own]: readonly { readonly companies: readonly Company[] }[] = Array.isArray(data) ? data : [];
  return own?.companies ?? [];
}

export default function prepareFiles({ today, files }: Task): Outcome[] {
  return files.map(({ file, path, hash }) => {
    const read = readContentFile(path);
    if ('code' in read) {
      const stamp = { file, size: -1, modified: 0, hash: 'unread' };
      return { stamp, prepared: { state: 'rejected', rejected: [reject(file, read)] } };
    }
    const stamp = { file, size: read.size, modified: read.modified, hash: hashOf(read.bytes) };
    return stamp.hash === hash ? { stamp } : { stamp, prepared: prepareArticle(file, read.bytes, dictionary, today) };
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}
