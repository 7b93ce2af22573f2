// Every form the reader's entries ever had, brought to the present one. Nothing in an older form is lost.
import { type Entry, isRecord, parseEntry } from './entry.ts';

/** 1: notes were part of what is saved. 2: a note is an entry of its own, so that a star and a note never race. */
export const readerVersion = 2;

type Step = (input: unknown) => readonly unknown[];

/** From version 1 on, what brings an entry to the next version. */
const steps: readonly Step[] = [splitNote];

/** The entries that one of an older version has become; undefined when it is damaged or of a version to come. */
export function readEntry(input: unknown, version: number): Entry[] | undefined {
  if (!Number.isInteger(version) || version < 1 || version > readerVersion) return undefined;
  const migrated = steps.slice(version - 1).reduce((inputs: readonly unknown[], step) => inputs.flatMap(step), [input]);
  const entries = migrated.map(parseEntry);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function splitNote(input: unknown): readonly unknown[] {
  if (!isRecord(input) || input.kind !== 'saved' || !isRecord(input.value)) return [input];
  const { note, ...value } = input.value;
  // Not a string: left in place, so that the entry is found damaged and not silently trimmed.
  if (typeof note !== 'string') return [{ ...input, value: null, id: '' }];
  const saved = { ...input, value };
  return note === '' ? [saved] : [saved, { kind: 'note', id: input.id, value: note, at: input.at }];
}
