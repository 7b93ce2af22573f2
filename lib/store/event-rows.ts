import type { DatabaseSync } from 'node:sqlite';
import { toneBetween } from '../language/merge.ts';
import type { NewsEvent, Tone } from '../model.ts';
import { countChoices, summariseTimeline, type TimelineEntry } from '../timeline.ts';
import { readCourse, summariseStanding } from '../timeline-standing.ts';
import { checksum } from './checksum.ts';
import { settleProblems } from './correction-problems.ts';
import { composeRoot, findEventId } from './event-read.ts';
import { listUnsettled } from './evidence-rows.ts';
import { rejoin } from './join-rows.ts';
import { relink, replant } from './link-rows.ts';
import { jsonOf, type Row, textOf } from './rows.ts';
import { putEventText } from './search-rows.ts';
import { run, statementOf } from './statements.ts';

/**
 * Makes events, and the timelines they stand on, agree with the reports. Runs in the caller's transaction. Returns the
 * timelines, `a b`, on which something is not as it was.
 */
export function settleEvents(db: DatabaseSync): string[] {
  const linked = relink(db);
  const moved = replant(db, new Set([...linked, ...rejoin(db)]));
  const changed = new Set([...listUnsettled(db, 'event'), ...moved, ...listCorrected(db)]);
  const timelines = new Set<string>();
  for (const id of [...changed].sort()) for (const timeline of rewriteEvent(db, id)) timelines.add(timeline);
  for (const timeline of [...timelines].sort()) resum(db, timeline);
  settleProblems(db);
  statementOf(db, 'DELETE FROM unsettled').run();
  return [...timelines].sort();
}

function listCorrected(db: DatabaseSync): string[] {
  return listUnsettled(db, 'corrected').flatMap((report) => findEventId(db, report) ?? []);
}

/** Returns the timelines, `a b`, that the event stood on or stands on now. */
function rewriteEvent(db: DatabaseSync, id: string): string[] {
  const former = statementOf(db, 'SELECT a, b FROM seats WHERE event = ?').all(id).map(nameTimeline);
  statementOf(db, 'DELETE FROM seats WHERE event = ?').run(id);
  statementOf(db, 'DELETE FROM events WHERE id = ?').run(id);
  const event = composeRoot(db, id);
  return event ? [...former, ...insertEvent(db, event)] : former;
}

const nameTimeline = (row: Row): string => `${textOf(row, 'a')} ${textOf(row, 'b')}`;

function insertEvent(db: DatabaseSync, event: NewsEvent): string[] {
  const { evidence, ...head } = event;
  const learnt = evidence[0]?.published ?? '';
  const text = JSON.stringify(head);
  const { id } = event;
  const day = event.when.from;
  run(db, 'INSERT INTO events VALUES (?, ?, ?, ?, ?)', id, day, learnt, text, checksum(id, day, learnt, text));
  const entry = describeEvent(db, event);
  putEventText(db, event, entry.sources);
  return seatsOf(event).map(({ a, b, tone }) => {
    const seat = [a, b, day, id, learnt, JSON.stringify({ ...entry, tone })];
    run(db, 'INSERT INTO seats VALUES (?, ?, ?, ?, ?, ?, ?)', ...seat, checksum(...seat));
    return `${a} ${b}`;
  });
}

/** What a timeline's figures and filters need to know of an event. */
export function describeEvent(db: DatabaseSync, event: NewsEvent): Omit<TimelineEntry, 'tone'> {
  const articles = [...new Set(event.evidence.map((report) => report.article))];
  const course = readCourse(event);
  return {
    id: event.id,
    when: event.when,
    basis: event.basis,
    kind: event.kind,
    modality: event.modality,
    langs: [...new Set(event.evidence.map((report) => report.lang))].sort(),
    sources: [...new Set(articles.flatMap((slug) => sourceOf(db, slug)))].sort(),
    articles,
    disputed: event.disagreements.length > 0,
    learnt: event.evidence[0]?.published ?? '',
    retold: event.evidence.at(-1)?.published ?? '',
    ...(event.until && { until: event.until }),
    ...(course && { course }),
  };
}

function sourceOf(db: DatabaseSync, slug: string): string[] {
  const name = statementOf(db, "SELECT head ->> '$.source.name' AS name FROM articles WHERE slug = ?").get(slug)?.name;
  return typeof name === 'string' ? [name] : [];
}

/** The timelines an event stands on: one for each participant (`b` empty), one for each pair of them. */
function seatsOf(event: NewsEvent): { a: string; b: string; tone: Tone }[] {
  const sorted = [...event.participants].sort();
  return sorted.flatMap((a, i) => [
    { a, b: '', tone: event.tone },
    ...sorted.slice(i + 1).map((b) => ({ a, b, tone: toneBetween(event, a, b) })),
  ]);
}

/** Sums a timeline up again, so that its page need not read every event. */
function resum(db: DatabaseSync, timeline: string): void {
  const [a = '', b = ''] = timeline.split(' ');
  const entries = listEntries(db, a, b);
  statementOf(db, 'DELETE FROM timelines WHERE a = ? AND b = ?').run(a, b);
  if (entries.length === 0) return;
  const learnt = entries.reduce((latest, entry) => (entry.learnt > latest ? entry.learnt : latest), '');
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

/** The entries of a timeline by day, earliest first; `b` is empty for one company's. */
export function listEntries(db: DatabaseSync, a: string, b: string): TimelineEntry[] {
  return statementOf(db, 'SELECT entry FROM seats WHERE a = ? AND b = ? ORDER BY first_day, event')
    .all(a, b)
    .map((row) => jsonOf<TimelineEntry>(row, 'entry'));
}
