import type { DatabaseSync } from 'node:sqlite';
import { type Profile, profileAt, splitProfiles } from '../language/merge.ts';
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
  const articles = new Map<number, Int32Array>();
  const known = new Map<number, Profile>();
  const find = (report: number): Profile | undefined => {
    const article = articleOf(report);
    const all = articles.get(article) ?? readAll(db, article);
    articles.set(article, all);
    const profile = profileAt(all, ordinalOf(report));
    if (profile) known.set(report, profile);
    return profile;
  };
  return {
    get: (report) => known.get(report) ?? find(report),
    expect: (reports) => {
      const missing = new Set<number>();
      for (const report of reports) if (!articles.has(articleOf(report))) missing.add(articleOf(report));
      for (const row of missing.size > 0 ? listRows(db, many, JSON.stringify([...missing])) : [])
        articles.set(numberOf(row, 'article'), copyNumbers(row.profiles));
    },
  };
}

const many = 'SELECT article, profiles FROM profiles WHERE article IN (SELECT value FROM json_each(?))';

/** The profiles of an article's reports in the order of their numbers. */
export function readProfiles(db: DatabaseSync, article: number): Profile[] {
  return splitProfiles(readAll(db, article));
}

function readAll(db: DatabaseSync, article: number): Int32Array {
  return copyNumbers(getRow(db, 'SELECT profiles FROM profiles WHERE article = ?', article)?.profiles);
}

/** The same from what is kept of them, of which nothing is held. */
export function parseProfiles(bytes: Uint8Array): Profile[] {
  return splitProfiles(copyNumbers(bytes));
}

// Bytes may start where no whole number can.
function copyNumbers(bytes: unknown): Int32Array {
  return bytes instanceof Uint8Array ? new Int32Array(new Uint8Array(bytes).buffer) : new Int32Array();
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
