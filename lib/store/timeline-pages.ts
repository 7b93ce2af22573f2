import type { DatabaseSync } from 'node:sqlite';
import type { Slug } from '../model.ts';
import type { TimelineEntry } from '../timeline.ts';
import { type Row, textOf } from './rows.ts';
import { getRow, listRows } from './statements.ts';

// A timeline of up to so many is one page; a longer one is cut into pages that are quick to make.
const mostWhole = 100;
const pageSize = 50;

/** Where in a long timeline to be: behind a cursor, or on the page of an event; and how many events to show there. */
export type Place = {
  readonly cursor?: string | undefined;
  readonly event?: string | undefined;
  readonly most?: number;
};

/**
 * Ids of one page of events, latest first; `next` is the cursor of the following page, `later` says there is one
 * before.
 */
export type Page = { readonly ids: readonly string[]; readonly next?: string; readonly later: boolean };

type Key = { readonly day: string; readonly id: string };

/** A page of entries at hand, given earliest first. */
export function pageOf(entries: readonly TimelineEntry[], { cursor, event, most }: Place): Page {
  const keys = entries.map((entry) => ({ day: entry.when.from, id: entry.id })).toReversed();
  const after = parseKey(cursor);
  const size = most ?? (keys.length > mostWhole ? pageSize : mostWhole);
  const start = event
    ? startOfPage(
        keys.findIndex(({ id }) => id === event),
        size,
      )
    : keys.findIndex((key) => !after || key.day < after.day || (key.day === after.day && key.id < after.id));
  return cut(start < 0 ? [] : keys.slice(start), start > 0, size);
}

const olderKeys = `SELECT first_day, event FROM seats WHERE a = ? AND b = ? AND (first_day, event) < (?, ?)
  ORDER BY first_day DESC, event DESC LIMIT ?`;
const seatOf = `SELECT s.first_day, s.event FROM evidence e JOIN events v ON v.number = e.number
  JOIN seats s ON s.a = ? AND s.b = ? AND s.first_day = v.first_day AND s.event = v.id WHERE e.id = ?`;
const newerKeys = `SELECT first_day, event FROM seats WHERE a = ? AND b = ? AND (first_day, event) > (?, ?)
  ORDER BY first_day, event LIMIT ?`;

/** A page of a timeline of more than a page, read from the index without touching the rest of it. */
export function pageFromIndex(
  db: DatabaseSync,
  a: Slug,
  b: Slug | '',
  { cursor, event, most = pageSize }: Place,
): Page {
  const after = event ? keyBefore(db, a, b, event, most) : parseKey(cursor);
  const { day, id } = after ?? { day: '~', id: '' };
  const rows = listRows(db, olderKeys, a, b, day, id, most + 1);
  return cut(rows.map(readKey), after !== undefined, most);
}

/**
 * The key behind which a page with an event in its middle begins; undefined for the first page, and for an event that
 * is not here.
 */
function keyBefore(db: DatabaseSync, a: Slug, b: Slug | '', event: string, size: number): Key | undefined {
  const row = getRow(db, seatOf, a, b, event);
  if (!row) return undefined;
  const { day, id } = readKey(row);
  const newer = listRows(db, newerKeys, a, b, day, id, size);
  const before = newer.length < size ? undefined : newer[newerShown(size)];
  return before && readKey(before);
}

const readKey = (row: Row): Key => ({ day: textOf(row, 'first_day'), id: textOf(row, 'event') });

/** Where the page of an event starts; one that is not there leads to the first. */
const startOfPage = (index: number, size: number): number => (index < size ? 0 : index - newerShown(size));

/** How many newer events stand before the one that was asked for, where it is not on the first page. */
const newerShown = (size: number): number => Math.floor(size / 2);

function cut(keys: readonly Key[], later: boolean, size: number): Page {
  const shown = keys.slice(0, size);
  const last = keys.length > size ? shown.at(-1) : undefined;
  return { ids: shown.map((key) => key.id), later, ...(last && { next: `${last.day}_${last.id}` }) };
}

/** A cursor that was not given out reads as none. */
function parseKey(cursor: string | undefined): Key | undefined {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)_([a-z0-9-]{1,64})$/.exec(cursor ?? '') ?? [];
  return day && id ? { day, id } : undefined;
}
