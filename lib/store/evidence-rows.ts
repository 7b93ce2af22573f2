import type { DatabaseSync } from 'node:sqlite';
import { type Profile, readProfile } from '../language/merge.ts';
import type { Evidence } from '../model.ts';
import { checksum } from './checksum.ts';
import { createDoubts } from './link-doubts.ts';
import { numberReport, numbersOf, ordinalOf } from './report-numbers.ts';
import { createProfiles, formatProfiles, readProfiles } from './report-profiles.ts';
import { formatReport, parseReport } from './report-text.ts';
import { numberOf, type Row, textOf } from './rows.ts';
import { listFollowers } from './shelf-reach.ts';
import { createShelves } from './shelf-rows.ts';
import { getRow, listRows, run } from './statements.ts';
import { isWholesale, noteUnsettled } from './unsettled.ts';

/** A report as the index keeps it. */
export type PreparedReport = { readonly id: string; readonly text: string; readonly sum: number };

/** The reports of an article in the order in which they are numbered, and the profiles of all of them. */
export type PreparedReports = { readonly reports: readonly PreparedReport[]; readonly profiles: Uint8Array };

export function prepareReports(evidence: readonly Evidence[]): PreparedReports {
  const inOrder = [...evidence].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const reports = inOrder.map((report) => {
    const text = formatReport(report);
    return { id: report.id, text, sum: checksum(report.id, text) };
  });
  return { reports, profiles: formatProfiles(inOrder.map(readProfile)) };
}

/** What a query of reports asks for: `e` is evidence, `a` its article. */
export const reportColumns =
  'e.number, e.id, e.report, a.slug AS article, a.lang, substr(a.moment, 1, 10) AS published, a.source';

export function readReport(row: Row): Evidence {
  return parseReport(textOf(row, 'report'), {
    id: textOf(row, 'id'),
    article: textOf(row, 'article'),
    lang: row.lang === 'fr' ? 'fr' : 'en',
    published: textOf(row, 'published'),
  });
}

/** The order of an event's reports: by day, by slug, by place in the article. */
export function compareReports(a: Row, b: Row): number {
  if (a.article === b.article) return numberOf(a, 'number') - numberOf(b, 'number');
  if (a.published !== b.published) return textOf(a, 'published') < textOf(b, 'published') ? -1 : 1;
  return textOf(a, 'article') < textOf(b, 'article') ? -1 : 1;
}

const insertEvidence = 'INSERT INTO evidence VALUES (?, ?, ?, ?)';

/** Puts an article's reports into the index. They join no event until {@link settleEvents} has seen them. */
export function putReports(
  db: DatabaseSync,
  article: number,
  { reports, profiles }: PreparedReports,
  kept: ReadonlySet<string>,
): void {
  if (reports.length > 0) run(db, 'INSERT INTO profiles VALUES (?, ?)', article, profiles);
  const wholesale = isWholesale(db);
  for (const [ordinal, { id, text, sum }] of reports.entries()) {
    const number = numberReport(article, ordinal);
    run(db, insertEvidence, number, id, text, sum);
    if (!wholesale) noteUnsettled(db, kept.has(id) ? 'moved' : 'report', number);
  }
}

/**
 * Takes an article's reports out, while its row is still there; what they were joined to is left to be settled. Those
 * `kept` come back at once, see `findKept`.
 */
export function forgetReports(db: DatabaseSync, article: number, kept: ReadonlySet<string>): void {
  const [first, end] = numbersOf(article);
  const rows = listRows(db, 'SELECT number, id FROM evidence WHERE number >= ? AND number < ?', first, end);
  if (!isWholesale(db)) unshelve(db, rows, readProfiles(db, article), kept);
  run(db, 'DELETE FROM tree WHERE number >= ? AND number < ?', first, end);
  run(db, 'DELETE FROM evidence WHERE number >= ? AND number < ?', first, end);
  run(db, 'DELETE FROM profiles WHERE article = ?', article);
  run(db, "DELETE FROM unsettled WHERE kind IN ('report', 'moved') AND id >= ? AND id < ?", first, end);
}

function unshelve(db: DatabaseSync, rows: readonly Row[], own: readonly Profile[], kept: ReadonlySet<string>): void {
  const shelves = createShelves(db);
  const doubts = createDoubts(db, shelves, createProfiles(db));
  const staying: (readonly [number: number, profile: Profile])[] = [];
  // One after the other: each link is looked at whenever another report comes into its view.
  const unshelveOne = (number: number, profile: Profile) => {
    const followers = listFollowers(shelves, number, profile);
    shelves.remove(number, profile);
    doubts.expect([...followers]);
    for (const follower of followers)
      if (doubts.afterRemoving(follower, number, profile)) noteUnsettled(db, 'relink', follower);
  };
  for (const row of rows) {
    const number = numberOf(row, 'number');
    const profile = own[ordinalOf(number)];
    noteUnsettled(db, 'event', getRow(db, 'SELECT root FROM tree WHERE number = ?', number)?.root ?? number);
    for (const child of listRows(db, 'SELECT number FROM tree WHERE parent = ?', number))
      noteUnsettled(db, 'relink', numberOf(child, 'number'));
    if (!profile) continue;
    if (kept.has(textOf(row, 'id'))) staying.push([number, profile]);
    else unshelveOne(number, profile);
  }
  for (const [number, profile] of staying) shelves.remove(number, profile);
  shelves.save();
}
