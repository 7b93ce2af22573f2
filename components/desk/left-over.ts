// What was not yet written when a page was left, since the browser gives up transactions under way: for the next page.
import type { Entry } from '#lib/reader/entry.ts';
import { formatReaderFile, isRefusal, parseReaderFile } from '#lib/reader/file.ts';
import type { ReaderState } from '#lib/reader.ts';

const key = 'liaisons-left-over';

export function keepLeftOver(unwritten: ReaderState): void {
  try {
    if (unwritten.size > 0) localStorage.setItem(key, formatReaderFile(unwritten));
  } catch {
    // Storage refused or full: these changes end with the page, as it has told.
  }
}

export function listLeftOver(): readonly Entry[] {
  try {
    const left = parseReaderFile(localStorage.getItem(key) ?? '');
    return isRefusal(left) ? [] : [...left.values()];
  } catch {
    return [];
  }
}

export function dropLeftOver(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage refused: nothing was kept.
  }
}
