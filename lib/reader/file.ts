// The reader's state as one JSON file, and back. Every version ever written is read; junk is refused with a reason.
import { addEntries, emptyState, type ReaderState } from '../reader.ts';
import { type Entry, isRecord } from './entry.ts';
import { readEntry, readerVersion } from './versions.ts';

/** Reasons are codes: the interface words them. `position` counts entries from 1. */
export type Refusal = {
  readonly reason: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'damaged';
  readonly position?: number;
};

const mostCharacters = 20_000_000;

/** Entries by key, so that the same state gives the same text. */
export function formatReaderFile(state: ReaderState): string {
  const entries = [...state].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
  return `${JSON.stringify({ app: 'liaisons', version: readerVersion, entries }, null, 1)}\n`;
}

/** The state a file holds, or why it is refused: one damaged entry refuses the file, so that nothing goes unsaid. */
export function parseReaderFile(text: string): ReaderState | Refusal {
  if (text.length > mostCharacters) return { reason: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { reason: 'not-json' };
  if (!isRecord(file) || file.app !== 'liaisons' || !Array.isArray(file.entries)) return { reason: 'not-ours' };
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1)
    return { reason: 'not-ours' };
  if (file.version > readerVersion) return { reason: 'newer' };
  const entries: Entry[] = [];
  for (const [index, input] of file.entries.entries()) {
    const read = readEntry(input, file.version);
    if (!read) return { reason: 'damaged', position: index + 1 };
    entries.push(...read);
  }
  return addEntries(emptyState, entries);
}

export function isRefusal(outcome: ReaderState | Refusal): outcome is Refusal {
  return 'reason' in outcome;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
