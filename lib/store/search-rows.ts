import type { DatabaseSync } from 'node:sqlite';
import type { Day } from '../model.ts';
import { readStamp, writeStamp } from './open.ts';
import type { PreparedArticle } from './prepare.ts';
import type { PreparedEvent } from './prepare-event.ts';
import { getRow, run } from './statements.ts';

/** How many articles or events of one day have ids of their own day; more run over into the next. */
const roomOfDay = 8_192;
const dayMilliseconds = 86_400_000;

/** The first id of a day: ids grow with the day. */
function firstIdOf(day: Day): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayMilliseconds) * roomOfDay;
}

/** The first id after those of a day. */
export function endOfDayId(day: Day): number {
  return firstIdOf(day) + roomOfDay;
}

const lastTaken = {
  articles: 'SELECT max(id) AS id FROM articles WHERE id >= ? AND id < ?',
  events: 'SELECT max(id) AS id FROM search_events WHERE id >= ? AND id < ?',
};

// Names the stamp of an index in which a day had more articles than ids.
const crowded = 'crowded';

/** The order of two articles of different days by their ids alone; undefined where those do not tell. */
export function createDayOrder(db: DatabaseSync): (one: number, other: number) => number | undefined {
  const isCrowded = readStamp(db, crowded) !== undefined;
  const dayOf = (id: number) => Math.floor(id / roomOfDay);
  return (one, other) => (isCrowded || dayOf(one) === dayOf(other) ? undefined : one - other);
}

/** A free id for an article or an event of a day. */
export function nextIdOf(db: DatabaseSync, kind: keyof typeof lastTaken, day: Day): number {
  for (let first = firstIdOf(day); ; first += roomOfDay) {
    const taken = getRow(db, lastTaken[kind], first, first + roomOfDay)?.id;
    if (typeof taken !== 'number') return first;
    if (taken + 1 < first + roomOfDay) return taken + 1;
    if (kind === 'articles') writeStamp(db, crowded, '1');
  }
}

/** The same without looking, for an index that holds none yet. */
export function createIds(): (day: Day) => number {
  const taken = new Map<number, number>();
  return (day) => {
    let first = firstIdOf(day);
    while ((taken.get(first) ?? 0) >= roomOfDay) first += roomOfDay;
    const count = taken.get(first) ?? 0;
    taken.set(first, count + 1);
    return first + count;
  };
}

const insertText = 'INSERT INTO search (rowid, title, summary, about, body, facets) VALUES (?, ?, ?, ?, ?, ?)';
const insertEventText = 'INSERT INTO event_search (rowid, text, about, facets) VALUES (?, ?, ?, ?)';
const insertArticle = 'INSERT INTO search_articles (id, slug, moment, facets) VALUES (?, ?, ?, ?)';

/** Makes an article findable. It ceases to be with its row in `articles`. */
export function putArticleText(db: DatabaseSync, id: number, { slug, moment, search }: PreparedArticle): void {
  run(db, insertText, id, search.title, search.summary, search.about, search.body, search.facets);
  run(db, insertArticle, id, slug, moment, search.counted);
}

/**
 * Makes an event findable by its sentences under an id of its day, until its row in `events`, which is to hold it,
 * goes.
 */
export function putEventText(db: DatabaseSync, search: number, { id, day, text }: PreparedEvent): void {
  run(db, insertEventText, search, text.text, text.about, text.facets);
  run(db, 'INSERT INTO search_events (id, event, day) VALUES (?, ?, ?)', search, id, day);
}

/** Forgets all texts at once, before the rows they belong to go one by one. */
export function emptySearch(db: DatabaseSync): void {
  db.exec("INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM search_articles; DELETE FROM search_gone;");
  emptyEventSearch(db);
}

export function emptyEventSearch(db: DatabaseSync): void {
  db.exec("INSERT INTO event_search (event_search) VALUES ('delete-all'); DELETE FROM search_events;");
  db.exec("DELETE FROM search_gone WHERE kind = 'event_search'");
}
