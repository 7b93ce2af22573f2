import type { DatabaseSync } from 'node:sqlite';
import type { Slug } from '../model.ts';
import type { TimelineEntry } from '../timeline.ts';
import { numberOf, type Row, textOf } from './rows.ts';
import { statementOf } from './statements.ts';

// A timeline of up to so many is one page; a longer one is cut into pages that are quick to make.
const mostWhole = 100;
const pageSize = 50;

/** Where in a long timeline to be: behind a cursor, or on the page of an event. */
export type Place = { readonly cursor?: string | undefined; readonly event?: string | undefined };

/** Ids of one page of events, latest first; `next` is the cursor of the following page, `later` says there is one before. */
export type Page = { readonly ids: readonly string[]; readonly next?: string; readonly later: boolean };

type Key = { readonly day: string; readonly id: string };

/** A page of entries at hand, given earliest first. */
export function pageOf(entries: readonly TimelineEntry[], { cursor, event }: Place): Page {
  const keys = entries.map((entry) => ({ day: entry.when.from, id: entry.id })).toReversed();
  const after = parseKey(cursor);
  const size = keys.length > mostWhole ? pageSize : mostWhole;
  const start = event
    ? startOfPage(
        keys.findIndex(({ id }) => id === event),
        size,
      )
    : keys.findIndex((key) => !after || key.day < after.day || (key.day === after.day && key.id < after.id));
  return cut(start < 0 ? [] : keys.slice(start), start > 0, size);
}

/** A page of a timeline of more than a page, read from the index without touching the rest of it. */
export function pageFromIndex(db: DatabaseSync, a: Slug, b: Slug | '', { cursor, event }: Place): Page {
  const after = event ? keyBefore(db, a, b, event) : parseKey(cursor);
  const { day, id } = after ?? { day: '~', id: '' };
  const rows = statementOf(
    db,
    'SELECT first_day, event FROM seats WHERE a = ? AND b = ? AND (first_day, event) < (?, ?) ORDER BY first_day DESC, event DESC LIMIT ?',
  ).all(a, b, day, id, pageSize + 1);
  return cut(rows.map(readKey), after !== undefined, pageSize);
}

/** The key behind which the page of an event begins; undefined for the first page, and for an event that is not here. */
function keyBefore(db: DatabaseSync, a: Slug, b: Slug | '', event: string): Key | undefined {
  const row = statementOf(db, 'SELECT first_day, event FROM seats WHERE event = ? AND a = ? AND b = ?').get(
    event,
    a,
    b,
  );
  if (!row) return undefined;
  const { day, id } = readKey(row);
  const newer = statementOf(
    db,
    'SELECT count(*) AS newer FROM seats WHERE a = ? AND b = ? AND (first_day, event) > (?, ?)',
  ).get(a, b, day, id);
  const start = startOfPage(numberOf(newer ?? {}, 'newer'), pageSize);
  if (start === 0) return undefined;
  return statementOf(
    db,
    'SELECT first_day, event FROM seats WHERE a = ? AND b = ? ORDER BY first_day DESC, event DESC LIMIT 1 OFFSET ?',
  )
    .all(a, b, start - 1)
    .map(readKey)[0];
}

const readKey = (row: Row): Key => ({ day: textOf(row, 'first_day'), id: textOf(row, 'event') });

/** Pages are counted from the latest event; one that is not there leads to the first. */
const startOfPage = (index: number, size: number): number => Math.max(0, index - (index % size));

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
