import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { mostBytes } from './decode.ts';
import type { Problem } from './problems.ts';

export type ReadFile = { readonly bytes: Uint8Array; readonly size: number; readonly modified: number };

/**
 * Reads a regular file of at most 2 MiB, without following a link in its place, without waiting on a pipe, and
 * without reading more than it was found to hold.
 */
export function readContentFile(path: string): ReadFile | Problem {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    return { code: 'unreadable', found: codeOf(error) };
  }
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { code: 'special-file', found: 'no regular file' };
    if (stats.size > mostBytes) return { code: 'large', found: stats.size };
    const bytes = new Uint8Array(stats.size);
    const size = fill(handle, bytes);
    return { bytes: bytes.subarray(0, size), size: stats.size, modified: stats.mtimeMs };
  } catch (error) {
    return { code: 'unreadable', found: codeOf(error) };
  } finally {
    closeSync(handle);
  }
}

function fill(handle: number, bytes: Uint8Array): number {
  let filled = 0;
  while (filled < bytes.length) {
    const read = readSync(handle, bytes, filled, bytes.length - filled, filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** The system's name for an error of the disk (EACCES, EIO…); anything else is a bug and thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
