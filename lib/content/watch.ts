import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { correctionsFile } from './corrections.ts';
import { codeOf } from './read.ts';
import { awaitStillness } from './stillness.ts';
import { watchFolders } from './watch-folders.ts';

export type WatchOptions = {
  /**
   * Told of the files and folders that may have changed, as paths below content/, once they hold still; undefined: all
   * of it may have. Answers whether anything had changed.
   */
  readonly onChange: (paths?: readonly string[]) => Promise<boolean>;
  /** Told once when content/ cannot be watched and is compared now and then instead. */
  readonly onTrouble: (code: string) => void;
  /** Milliseconds between comparisons: at most where watching works, and where it does not. */
  readonly period?: { readonly seeing: number; readonly blind: number };
};

const usual = { seeing: 300_000, blind: 1_000 };
const firstPeriod = 15_000;
/** What a comparison finds within so many milliseconds of an event may be what that event tells of. */
const calm = 2_000;

/**
 * Follows what happens to content/. What the system reports is taken as a hint of where to look, never as what
 * happened. What it fails to report, an occasional comparison finds; where that finds something, there is no
 * relying on the system (a network's folder, say), and comparisons are made often.
 */
export function watchContent(content: string, options: WatchOptions): { readonly close: () => void } {
  const { onChange, onTrouble, period = usual } = options;
  let isBlind = false;
  let missed = 0;
  let lastEvent = 0;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const goBlind = (code: string) => {
    if (!isBlind) onTrouble(code);
    isBlind = true;
  };
  const stillness = awaitStillness(content, (paths) => void onChange(paths));
  const folders = watchFolders(content, {
    onTrouble: goBlind,
    onEvent: (path) => {
      if (!isContent(path)) return;
      lastEvent = performance.now();
      if (isFolder(join(content, path))) folders.renew(path);
      stillness.note(path);
    },
  });
  const compareAfter = (pause: number) => {
    timer = setTimeout(() => void compareNow(pause), pause).unref();
  };
  const compareNow = async (pause: number) => {
    const from = performance.now();
    folders.renew('');
    const found = await onChange();
    if (isClosed) return;
    if (found && lastEvent < from - calm && !stillness.isWaiting() && ++missed > 1) goBlind('unseen');
    // A comparison of a large archive takes a while: at most a tenth of the time goes to it.
    const least = 10 * (performance.now() - from);
    const isSeeing = !isBlind && folders.isWatching();
    compareAfter(Math.max(least, isSeeing ? Math.min(period.seeing, found ? firstPeriod : pause * 2) : period.blind));
  };
  folders.renew('');
  compareAfter(isBlind || !folders.isWatching() ? period.blind : Math.min(firstPeriod, period.seeing));
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      folders.close();
      stillness.close();
    },
  };
}

const parts = new Set(['articles', 'companies', 'images', correctionsFile]);

/** Whether a path is of a kind that counts: no name in it starts with a dot. */
function isContent(path: string): boolean {
  const names = path.split('/');
  return parts.has(names[0] ?? '') && !names.some((name) => name.startsWith('.'));
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    // In a folder that may be listed and not entered.
    codeOf(error);
    return false;
  }
}
