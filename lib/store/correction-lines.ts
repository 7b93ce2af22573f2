import type { DatabaseSync } from 'node:sqlite';
import type { EditorLine } from '../content/editor-line.ts';
import { hasCorrections, listLines } from './correction-rows.ts';
import { findReport } from './join-rows.ts';

/** Reads all lines once, and gives those that name one of some reports, by number, in the order of the file. */
export function createLineReader(db: DatabaseSync): (reports: readonly number[]) => EditorLine[] {
  const named = new Map<number, EditorLine[]>();
  for (const line of hasCorrections(db) ? listLines(db) : []) {
    for (const id of new Set(line.targets)) {
      const report = findReport(db, id);
      if (report !== undefined) named.set(report, [...(named.get(report) ?? []), line]);
    }
  }
  return (reports) => {
    if (named.size === 0) return [];
    const lines = new Set(reports.flatMap((report) => named.get(report) ?? []));
    return [...lines].sort((one, other) => one.line - other.line);
  };
}
