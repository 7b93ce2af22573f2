import type { DatabaseSync } from 'node:sqlite';
import { listFilterNodes } from '../search/filter-nodes.ts';
import { formatMatch } from '../search/match.ts';
import { parseQuery } from '../search/query.ts';
import type { QueryNode } from '../search/query-tree.ts';
import type { SearchFilter } from '../search-views.ts';
import type { EventView } from '../views.ts';
import { viewEvents } from './feed-lists.ts';
import type { Library } from './library.ts';
import { textOf } from './rows.ts';
import { endOfDayId } from './search-rows.ts';
import { vocabularyOf } from './search-vocabulary.ts';
import { statementOf } from './statements.ts';

export type EventQuery = {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

export type EventPage = { readonly events: readonly EventView[]; readonly next?: string };

const eventQueries = {
  dated: `SELECT d.event, d.day FROM event_search s JOIN search_events d ON d.id = s.rowid
    WHERE event_search MATCH ? AND s.rowid < CAST(? AS INTEGER) ORDER BY s.rowid DESC`,
} as const;

/** Events by the day they happened, latest first. A cursor that was not given out reads as none. */
export function listEvents(library: Library, { text, filter, limit, cursor }: EventQuery): EventPage {
  const asked = parseQuery(text).root;
  const nodes = [...(asked ? [asked] : []), ...listFilterNodes(filter, 'happened')];
  const all: QueryNode = { type: 'and', nodes };
  const after = parseCursor(cursor);
  const keys = readKeys(library.db, formatMatch(all, vocabularyOf(library.companies)), after, limit);
  const found = viewEvents(
    library,
    keys.map(({ id }) => id),
  ).filter((view) => isWithin(view, filter));
  const last = keys.length > limit ? keys.at(limit - 1) : undefined;
  const shown = new Set(keys.slice(0, limit).map(({ id }) => id));
  return { events: found.filter(({ event }) => shown.has(event.id)), ...(last && { next: `${last.day}_${last.id}` }) };
}

type Key = { readonly day: string; readonly id: string };

/** One more than asked for, and the rest of the last day, so that the order does not depend on how it was filled. */
function readKeys(db: DatabaseSync, match: string, after: Key | undefined, limit: number): Key[] {
  const keys: Key[] = [];
  const below = after ? endOfDayId(after.day) : Number.MAX_SAFE_INTEGER;
  for (const row of statementOf(db, eventQueries.dated).iterate(match, below)) {
    const key = { day: textOf(row, 'day'), id: textOf(row, 'event') };
    if (after && compareKeys(key, after) <= 0) continue;
    if (keys.length > limit && keys.at(-1)?.day !== key.day) break;
    keys.push(key);
  }
  return keys.sort(compareKeys);
}

function compareKeys(a: Key, b: Key): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? 1 : -1;
}

// The index knows events by their months; the days are compared here.
function isWithin({ event }: EventView, { from, to }: SearchFilter): boolean {
  return (!from || event.when.to >= from) && (!to || event.when.from <= `${to}~`);
}

function parseCursor(cursor: string | undefined): Key | undefined {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)_([a-z0-9-]{1,80})$/.exec(cursor ?? '') ?? [];
  return day && id ? { day, id } : undefined;
}
