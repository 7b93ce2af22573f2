import { createHash } from 'node:crypto';
import type { Addition } from '../content/editor-line.ts';
import { reject } from '../content/problems.ts';
import { readContentFile } from '../content/read.ts';
import { compileDictionary, type Dictionary } from '../language/dictionary.ts';
import type { Company, Day } from '../model.ts';
import { type Prepared, prepareArticle } from './prepare.ts';
import { runInStep, type Steps } from './steps.ts';
import type { FileStamp } from './write.ts';

export type Task = {
  readonly today: Day;
  /** `hash` is that of the text the index already has. */
  readonly files: readonly {
    readonly file: string;
    readonly path: string;
    readonly hash?: string;
    /** What the editor states of the article. */
    readonly additions?: readonly Addition[];
  }[];
};

/** `prepared` is absent when the text is the one the index already has. */
export type Outcome = { readonly stamp: FileStamp; readonly prepared?: Prepared };

/** Reads and analyses files with one dictionary, compiled once; of each outcome `finish` makes what is handed over. */
export function createPreparer<Finished>(
  companies: readonly Company[],
  finish: (outcome: Outcome) => Finished,
): (task: Task) => Finished[] {
  const dictionary = compileDictionary(companies);
  function* prepare(one: Task['files'][number], today: Day): Steps<Finished> {
    return finish(yield* prepareFile(one, dictionary, today));
  }
  return ({ today, files }) => runInStep(files.map((one) => prepare(one, today)));
}

function* prepareFile(one: Task['files'][number], dictionary: Dictionary, today: Day): Steps<Outcome> {
  const { file, path, hash, additions } = one;
  const read = readContentFile(path);
  if ('code' in read) {
    const prepared = { state: 'rejected', rejected: [reject(file, read)] } as const;
    return { stamp: { file, size: -1, modified: 0, hash: 'unread' }, prepared };
  }
  const stamp = { file, size: read.size, modified: read.modified, hash: hashOf(read.bytes) };
  if (stamp.hash === hash) return { stamp };
  yield;
  const prepared = yield* prepareArticle(file, read.bytes, dictionary, today, additions);
  return { stamp, prepared };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}
