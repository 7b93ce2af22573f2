import type { DatabaseSync } from 'node:sqlite';
import { toneBetween } from '../language/merge.ts';
import { fold } from '../language/text-fold.ts';
import type { Day, Slug } from '../model.ts';
import { matchesFilter, type TimelineEntry, type TimelineFilter } from '../timeline.ts';
import { createTreeComposer } from './compose-tree.ts';
import { getEventOf } from './event-read.ts';
import { findReport } from './join-rows.ts';
import { listTree } from './link-rows.ts';
import { describeEvent } from './prepare-event.ts';
import { listEntries } from './timeline-rows.ts';

/** A timeline's entries, earliest first: all that were known, those that the text search leaves, those that match. */
export function findMatching(db: DatabaseSync, a: Slug, b: Slug | '', filter: TimelineFilter) {
  const { q, at } = filter;
  const entries = listEntries(db, a, b);
  const known = at ? listAsOf(db, entries, a, b, at) : entries;
  const all = q ? known.filter((entry) => tells(db, entry.id, fold(q).text)) : known;
  return { known, all, matching: all.filter((entry) => matchesFilter(entry, filter)) };
}

/** The entries as they stood on a day, from the reports published until then. */
function listAsOf(
  db: DatabaseSync,
  entries: readonly TimelineEntry[],
  a: Slug,
  b: Slug | '',
  at: Day,
): TimelineEntry[] {
  const compose = createTreeComposer(db);
  return entries.flatMap((entry): TimelineEntry[] => {
    // What was told no more since then stood as it stands now.
    if (entry.retold <= at) return [entry];
    const root = entry.learnt <= at ? findReport(db, entry.id) : undefined;
    const composed = root === undefined ? undefined : compose(listTree(db, root), at);
    if (!composed) return [];
    const { event } = composed;
    return [{ ...describeEvent(composed), tone: b ? toneBetween(event, a, b) : event.tone }];
  });
}

function tells(db: DatabaseSync, event: string, words: string): boolean {
  return getEventOf(db, event)?.evidence.some(({ sentence }) => fold(sentence).text.includes(words)) ?? false;
}
