/** Raised when the index is readable but says something it cannot have been told. */
export class DamagedIndex extends Error {}

/** Errors of SQLite, closed connections included, and of the disk under it: the index is made anew. Others are bugs. */
export function isIndexError(error: unknown): error is Error {
  if (error instanceof DamagedIndex) return true;
  if (!(error instanceof Error)) return false;
  // On a read-only disk Node 24's rmSync has an empty code.
  return 'syscall' in error || ('code' in error && /^E[A-Z]+$|^ERR_SQLITE/.test(`${error.code}`));
}

// https://www.sqlite.org/rescode.html: the low byte is the primary code.
const busy = 5;
const locked = 6;
const full = 13;

/** Whether another process holds the index, which is no reason to take it away from it. */
export function isBusy(error: unknown): boolean {
  return [busy, locked].includes(codeOf(error));
}

/** Whether a sound index merely cannot be written for a while. */
export function isHindered(error: unknown): boolean {
  return [busy, locked, full].includes(codeOf(error));
}

/** The primary code of an error of SQLite; 0, which stands for none, of any other. */
function codeOf(error: unknown): number {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return 0;
  return error.errcode & 0xff;
}
