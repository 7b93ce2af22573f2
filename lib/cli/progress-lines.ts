import { styleText } from 'node:util';
import type { Lang } from '../model.ts';

/** How a reading of files comes along; `rate` is in files a second, 0 while it cannot be told. */
export type Progress = {
  readonly phase: 'reading' | 'joining';
  readonly done: number;
  readonly seen: number;
  readonly rate: number;
};

export type ProgressLine = { readonly note: (progress: Progress) => void; readonly end: () => void };

const words = {
  en: { files: 'files', second: 'a second', left: 'left', joining: 'Joining events' },
  fr: { files: 'fichiers', second: 'par seconde', left: 'restantes', joining: 'Rapprochement des événements' },
};

const width = 30;

/** One line that is drawn over, for a terminal. */
export function createBar(lang: Lang, write: (text: string) => void): ProgressLine {
  let isDrawn = false;
  return {
    note: (progress) => {
      const filled = Math.round((width * progress.done) / Math.max(1, progress.seen));
      const bar = styleText('inverse', ' '.repeat(filled)) + '·'.repeat(width - filled);
      write(`\r\u001b[K${bar} ${formatProgress(progress, lang)}`);
      isDrawn = true;
    },
    end: () => isDrawn && write('\r\u001b[K'),
  };
}

/** A line for each tenth of the files, for a log. */
export function createLines(lang: Lang, write: (text: string) => void): ProgressLine {
  let told = 0;
  return {
    note: (progress) => {
      const tenth = Math.floor((10 * progress.done) / Math.max(1, progress.seen));
      if (tenth <= told && progress.phase === 'reading') return;
      told = tenth;
      write(`${formatProgress(progress, lang)}\n`);
    },
    end: () => {},
  };
}

export function formatProgress({ phase, done, seen, rate }: Progress, lang: Lang): string {
  const own = words[lang];
  if (phase === 'joining') return own.joining;
  const speed = rate > 0 ? [`${rate} ${own.second}`, `${formatTime((seen - done) / rate)} ${own.left}`] : [];
  return [`${done}/${seen} ${own.files}`, ...speed].join(', ');
}

/** "42 s", "3 min 05 s". */
function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
