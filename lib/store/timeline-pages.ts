import type { DatabaseSync } from 'node:sqlite';
import type { Slug } from '../model.ts';
import type { TimelineEntry } from '../timeline.ts';
import { textOf } from './rows.ts';
import { statementOf } from './statements.ts';

const pageSize = 100;

/** Ids of one page of events, latest first; `next` is the cursor of the following page. */
export type Page = { readonly ids: readonly string[]; readonly next?: string };

type Key = { readonly day: string; readonly id: string };

/** A page of entries at hand, given earliest first. */
export function pageOf(entries: readonly TimelineEntry[], cursor: string | undefined): Page {
  const after = parseKey(cursor);
  const keys = entries
    .map((entry) => ({ day: entry.when.from, id: entry.id }))
    .filter((key) => !after || key.day < after.day || (key.day === after.day && key.id < after.id))
    .toReversed();
  return cut(keys);
}

/** A page read from the index, without touching the rest of a long timeline. */
export function pageFromIndex(db: DatabaseSync, a: Slug, b: Slug | '', cursor: string | undefined): Page {
  const after = parseKey(cursor) ?? { day: '~', id: '' };
  const rows = statementOf(
    db,
    'SELECT first_day, event FROM seats WHERE a = ? AND b = ? AND (first_day, event) < (?, ?) ORDER BY first_day DESC, event DESC LIMIT ?',
  ).all(a, b, after.day, after.id, pageSize + 1);
  return cut(rows.map((row) => ({ day: textOf(row, 'first_day'), id: textOf(row, 'event') })));
}

function cut(keys: readonly Key[]): Page {
  const shown = keys.slice(0, pageSize);
  const last = keys.length > pageSize ? shown.at(-1) : undefined;
  return { ids: shown.map((key) => key.id), ...(last && { next: `${last.day}_${last.id}` }) };
}

/** A cursor that was not given out reads as none. */
function parseKey(cursor: string | undefined): Key | undefined {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)_([a-z0-9-]{1,64})$/.exec(cursor ?? '') ?? [];
  return day && id ? { day, id } : undefined;
}
