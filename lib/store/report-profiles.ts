import type { DatabaseSync } from 'node:sqlite';
import { type Profile, splitProfiles } from '../language/merge.ts';
import { articleOf, ordinalOf } from './report-numbers.ts';
import { numberOf } from './rows.ts';
import { getRow, listRows } from './statements.ts';

/** The profiles of reports by their numbers, those of an article read together, once. */
export type Profiles = {
  /** Undefined when there is no such report. */
  readonly get: (report: number) => Profile | undefined;
  /** Reads those of many reports at once, which takes a fraction of the time that one after the other takes. */
  readonly expect: (reports: Iterable<number>) => void;
};

export function createProfiles(db: DatabaseSync): Profiles {
  const known = new Map<number, readonly Profile[]>();
  return {
    get: (report) => {
      const article = articleOf(report);
      const profiles = known.get(article) ?? readProfiles(db, article);
      known.set(article, profiles);
      return profiles[ordinalOf(report)];
    },
    expect: (reports) => {
      const articles = new Set<number>();
      for (const report of reports) if (!known.has(articleOf(report))) articles.add(articleOf(report));
      for (const row of listRows(db, many, JSON.stringify([...articles])))
        if (row.profiles instanceof Uint8Array) known.set(numberOf(row, 'article'), parseProfiles(row.profiles));
    },
  };
}

const many = 'SELECT article, profiles FROM profiles WHERE article IN (SELECT value FROM json_each(?))';

/** The profiles of an article's reports in the order of their numbers. */
export function readProfiles(db: DatabaseSync, article: number): Profile[] {
  const bytes = getRow(db, 'SELECT profiles FROM profiles WHERE article = ?', article)?.profiles;
  return bytes instanceof Uint8Array ? parseProfiles(bytes) : [];
}

/** The same from what is kept of them, of which nothing is held. */
export function parseProfiles(bytes: Uint8Array): Profile[] {
  return splitProfiles(new Int32Array(Uint8Array.from(bytes).buffer));
}

export function formatProfiles(profiles: readonly Profile[]): Uint8Array {
  const all = new Int32Array(profiles.reduce((length, profile) => length + profile.length, 0));
  let at = 0;
  for (const profile of profiles) {
    all.set(profile, at);
    at += profile.length;
  }
  return new Uint8Array(all.buffer);
}
