// What a thread of the pool does. The companies come with the thread, once.
import { workerData } from 'node:worker_threads';
import type { Company } from '../model.ts';
import { type Packed, pack } from './packed.ts';
import { createPreparer, type Task } from './preparer.ts';

const prepare = createPreparer(readCompanies(workerData), pack);

function readCompanies(data: unknown): readonly Company[] {
  // A pool hands its own data to the thread before ours.
  const [, own]: readonly { readonly companies: readonly Company[] }[] = Array.isArray(data) ? data : [];
  return own?.companies ?? [];
}

export default function prepareFiles(task: Task): Packed[] {
  return prepare(task);
}

export { findTouched } from './touched.ts';
