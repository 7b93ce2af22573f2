import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from './library.ts';

// How long a question waits, in milliseconds, for what is still being read: a whole small archive fits; of one that was
// indexed before, or that has many files to read, what is already there is shown instead.
const patience = { fresh: 10_000, kept: 2_000, step: 25, files: 300 };

/** Waits, for a while from when its index was opened, until a library has all there is and `isSound` says so. */
export async function awaitReading(getLibrary: () => Library, isSound: () => boolean): Promise<void> {
  while (isWorthWaiting(getLibrary(), isSound())) await sleep(patience.step);
}

function isWorthWaiting({ opened, kept, progress }: Library, isSound: boolean): boolean {
  const { state, seen, done } = progress;
  if (state === 'ready' && isSound) return false;
  if (done > 0 && seen - done > patience.files) return false;
  return performance.now() - opened < (kept ? patience.kept : patience.fresh);
}
