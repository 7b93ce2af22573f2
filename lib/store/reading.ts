import type { SyncProgress, SyncReport } from './sync.ts';

/** How a reading of content/ comes along: files a second, and a few lines for the log where it takes long. */
export type Reading = {
  readonly note: (progress: SyncProgress) => { readonly rate?: number };
  readonly end: (report: SyncReport) => void;
};

const pause = 10_000;
const short = 3_000;

export function followReading(log: (line: string) => void): Reading {
  const start = performance.now();
  let first: { readonly at: number; readonly done: number } | undefined;
  let told = start;
  return {
    note: ({ phase, done, seen }) => {
      const at = performance.now();
      first ??= { at, done };
      // What the index had before took no time.
      const rate = at - first.at > 500 ? Math.round(((done - first.done) / (at - first.at)) * 1_000) : undefined;
      if (at - told > pause || (phase === 'joining' && at - start > pause)) {
        told = at;
        const speed = rate === undefined ? '' : `, ${rate} a second`;
        log(phase === 'joining' ? 'Events are being joined.' : `${done} of ${seen} files are read${speed}.`);
      }
      return phase === 'reading' && rate !== undefined ? { rate } : {};
    },
    end: ({ parsed }) => {
      const took = performance.now() - start;
      if (parsed > 100 && took > short)
        log(`The index is up to date: ${parsed} files read in ${Math.round(took / 1_000)} s.`);
    },
  };
}
