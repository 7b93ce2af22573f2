import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import { bearingOf, parseEntry, parseSeats, readParties, readStored } from './entry-text.ts';
import type { PreparedEvent } from './prepare-event.ts';
import { numberOf, textOf } from './rows.ts';
import { nextIdOf, putEventText } from './search-rows.ts';
import type { Seated } from './seat-heap.ts';
import { formatSeat, replaceSeats } from './seat-rows.ts';
import { getRow, run } from './statements.ts';
import type { StandingEvent, Turnover } from './turnover.ts';

/** The event of a first report as it is now; undefined where there is none any more, or none is to be seen. */
export type EventChange = { readonly root: number; readonly event: PreparedEvent | undefined };

/**
 * Puts events in the place of those that the index has. Their texts go, and come, in the order of their ids: full text
 * writes out all that it has gathered whenever an id is below the last one.
 */
export function replaceEvents(db: DatabaseSync, changes: readonly EventChange[], { count }: Turnover): void {
  const read = changes.map(({ root, event }) => ({ event, before: readFormer(db, root) }));
  for (const { before } of read.toSorted((one, other) => (one.before?.search ?? 0) - (other.before?.search ?? 0))) {
    if (!before) continue;
    count(-1, before);
    run(db, 'DELETE FROM events WHERE number = ?', before.root);
  }
  const events = changes.flatMap(({ event }) => event ?? []);
  for (const event of events.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))) {
    count(1, event);
    const search = nextIdOf(db, 'events', event.day);
    insertEvent(db, search, event);
    putEventText(db, search, event);
  }
  const cellsOf = (one: (Seated & StandingEvent) | undefined) => one?.seats.map((seat) => formatSeat(seat, one)) ?? [];
  for (const { before, event } of read) replaceSeats(db, cellsOf(before), cellsOf(event));
}

type Former = Seated & StandingEvent & { readonly search: number };

const former = `SELECT id, first_day, learnt, retold, search, parties, tones, entry, articles FROM events
  WHERE number = ?`;

function readFormer(db: DatabaseSync, root: number): Former | undefined {
  const row = getRow(db, former, root);
  if (!row) return undefined;
  const [id, parties] = [textOf(row, 'id'), textOf(row, 'parties')];
  const stored = readStored(row);
  const seats = parseSeats(readParties(row), textOf(row, 'tones'));
  const search = numberOf(row, 'search');
  const place = { root, search, day: textOf(row, 'first_day'), learnt: textOf(row, 'learnt') };
  return { ...stored, ...place, ...{ id, parties, seats }, ...bearingOf(parseEntry(stored, id)) };
}

const insertRow = 'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** Writes an event but for its seats and its text, whose number it names. */
export function insertEvent(db: DatabaseSync, search: number, event: PreparedEvent): void {
  const { root, id, day, learnt, retold, parties, tones, entry, brief, articles } = event;
  const sum = checksum(id, day, learnt, retold, parties, tones, entry, brief, `${articles.length}`);
  run(db, insertRow, root, id, day, learnt, retold, search, parties, tones, entry, brief, sum, articles);
}
