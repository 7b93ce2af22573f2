import type { DatabaseSync } from 'node:sqlite';
import { isDisputed } from '../language/merge.ts';
import type { NewsEvent } from '../model.ts';
import { countChoices, summariseTimeline, type TimelineEntry } from '../timeline.ts';
import { readCourse, summariseStanding } from '../timeline-standing.ts';
import { checksum } from './checksum.ts';
import { settleProblems } from './correction-problems.ts';
import { formatEntry, parseEntry, partiesOf, type Seat, seatsOf } from './entry-text.ts';
import { type Composed, composeBare } from './event-read.ts';
import { findReport, rejoin } from './join-rows.ts';
import { relink, replant, rootOf } from './link-rows.ts';
import { type Row, textOf } from './rows.ts';
import { nextIdOf, putEventText } from './search-rows.ts';
import { settleAll } from './settle-all.ts';
import { getRow, listRows, run } from './statements.ts';
import { isWholesale, listCorrected, listUnsettled } from './unsettled.ts';

/**
 * Makes events, and the timelines they stand on, agree with the reports. Runs in the caller's transaction. Returns the
 * timelines, `a b`, on which something is not as it was.
 */
export function settleEvents(db: DatabaseSync): string[] {
  const timelines = isWholesale(db) ? settleAll(db) : settleChanged(db);
  settleProblems(db);
  run(db, 'DELETE FROM unsettled');
  return timelines;
}

function settleChanged(db: DatabaseSync): string[] {
  const roots = new Set(listUnsettled(db, 'event'));
  const linked = relink(db, roots);
  replant(db, new Set([...linked, ...rejoin(db, roots)]), roots);
  for (const id of listCorrected(db)) {
    const report = findReport(db, id);
    if (report !== undefined) roots.add(rootOf(db, report));
  }
  const places = new Map<string, number>();
  for (const root of [...roots].sort((a, b) => a - b)) rewriteEvent(db, root, places);
  // What went and came back as it was changes no timeline.
  const moved = [...places].filter(([, change]) => change !== 0).map(([place]) => place.slice(0, place.indexOf('\n')));
  const changed = [...new Set(moved)].sort();
  for (const timeline of changed) {
    const [a = '', b = ''] = timeline.split(' ');
    resum(db, a, b, listEntries(db, a, b));
  }
  return changed;
}

/** Counts in `places` what a timeline shows of the event: -1 for what it showed, 1 for what it shows now. */
function rewriteEvent(db: DatabaseSync, root: number, places: Map<string, number>): void {
  const count = (change: number, { a, b, tone }: Seat, ...shown: string[]) => {
    const place = [`${a} ${b}`, tone, ...shown].join('\n');
    places.set(place, (places.get(place) ?? 0) + change);
  };
  const row = getRow(db, 'SELECT id, first_day, entry FROM events WHERE number = ?', root);
  if (row) {
    for (const seat of unseat(db, row)) count(-1, seat, textOf(row, 'id'), textOf(row, 'entry'));
    run(db, 'DELETE FROM events WHERE number = ?', root);
  }
  const composed = composeBare(db, root);
  // Below another report, a report is no event of its own.
  if (!composed || rootOf(db, root) !== root) return;
  const { event, sources } = composed;
  insertEvent(db, { root, search: nextIdOf(db, 'events', event.when.from), ...composed });
  const entry = formatEntry(event.participants, describeEvent(event, sources));
  const [day, learnt] = [event.when.from, event.evidence[0]?.published ?? ''];
  for (const seat of seatsOf(event)) {
    run(db, insertSeat, seat.a, seat.b, day, event.id, learnt, root, seat.tone);
    count(1, seat, event.id, entry);
  }
}

const insertSeat = 'INSERT INTO seats VALUES (?, ?, ?, ?, ?, ?, ?)';
const deleteSeat = 'DELETE FROM seats WHERE a = ? AND b = ? AND first_day = ? AND event = ? RETURNING tone';

function unseat(db: DatabaseSync, row: Row): Seat[] {
  const parties = [...partiesOf(textOf(row, 'entry'))].sort();
  const timelines = parties.flatMap((a, index) => ['', ...parties.slice(index + 1)].map((b) => ({ a, b })));
  const place = [textOf(row, 'first_day'), textOf(row, 'id')];
  return timelines.flatMap(({ a, b }) =>
    listRows(db, deleteSeat, a, b, ...place).map((seat) => ({ a, b, tone: toneOf(seat) })),
  );
}

/** An event with its own number and that of its text. */
type Numbered = Composed & { readonly root: number; readonly search: number };

/** Writes an event but for its seats. */
export function insertEvent(db: DatabaseSync, { root, search, event, sources }: Numbered): void {
  const { id, when } = event;
  const entry = describeEvent(event, sources);
  const text = formatEntry(event.participants, entry);
  putEventText(db, search, event, sources);
  const sum = checksum(id, when.from, entry.learnt, text);
  run(db, 'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)', root, id, when.from, entry.learnt, search, text, sum);
}

/** What a timeline's figures and filters need to know of an event. */
export function describeEvent(event: NewsEvent, sources: readonly string[]): Omit<TimelineEntry, 'tone'> {
  const course = readCourse(event);
  return {
    id: event.id,
    when: event.when,
    basis: event.basis,
    kind: event.kind,
    modality: event.modality,
    langs: [...new Set(event.evidence.map((report) => report.lang))].sort(),
    sources,
    articles: [...new Set(event.evidence.map((report) => report.article))],
    disputed: isDisputed(event),
    learnt: event.evidence[0]?.published ?? '',
    retold: event.evidence.at(-1)?.published ?? '',
    ...(event.until && { until: event.until }),
    ...(course && { course }),
  };
}

/** Sums a timeline up, so that its page need not read every event. */
export function resum(db: DatabaseSync, a: string, b: string, entries: readonly TimelineEntry[]): void {
  run(db, 'DELETE FROM timelines WHERE a = ? AND b = ?', a, b);
  if (entries.length === 0) return;
  const learnt =
    entries
      .map((entry) => entry.learnt)
      .sort()
      .at(-1) ?? '';
  const last = entries.findLast((entry) => entry.modality === 'asserted') ?? entries.at(-1);
  const summary = JSON.stringify({
    figures: summariseTimeline(entries),
    choices: countChoices(entries, {}),
    standing: summariseStanding(entries),
  });
  const shown = last?.id ?? '';
  const sum = checksum(a, b, `${entries.length}`, learnt, shown, summary);
  run(db, 'INSERT INTO timelines VALUES (?, ?, ?, ?, ?, ?, ?)', a, b, entries.length, learnt, shown, summary, sum);
}

const entriesOf = `SELECT s.event, s.tone, e.entry FROM seats s JOIN events e ON e.number = s.number
  WHERE s.a = ? AND s.b = ? ORDER BY s.first_day, s.event`;

/** The entries of a timeline by day, earliest first; `b` is empty for one company's. */
export function listEntries(db: DatabaseSync, a: string, b: string): TimelineEntry[] {
  return listRows(db, entriesOf, a, b).map(readEntry);
}

export function readEntry(row: Row): TimelineEntry {
  return parseEntry(textOf(row, 'entry'), textOf(row, 'event'), toneOf(row));
}

function toneOf({ tone }: Row): TimelineEntry['tone'] {
  return tone === 'cooperation' || tone === 'conflict' ? tone : 'neutral';
}
