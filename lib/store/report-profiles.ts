import type { DatabaseSync } from 'node:sqlite';
import type { Profile } from '../language/merge.ts';
import type { Row } from './rows.ts';
import { getRow } from './statements.ts';

/** The profile of a report by its number, read once; undefined when there is no such report. */
export type Profiles = (report: number) => Profile | undefined;

export function createProfiles(db: DatabaseSync): Profiles {
  const known = new Map<number, Profile>();
  return (report) => {
    const found = known.get(report);
    if (found) return found;
    const row = getRow(db, 'SELECT profile FROM evidence WHERE number = ?', report);
    if (!row) return undefined;
    const profile = profileOf(row);
    known.set(report, profile);
    return profile;
  };
}

export function profileOf(row: Row): Profile {
  const { profile } = row;
  if (!(profile instanceof Uint8Array)) throw new Error('A report has no profile.');
  return toProfile(profile);
}

export function toProfile(bytes: Uint8Array): Profile {
  return new Int32Array(Uint8Array.from(bytes).buffer);
}
