import type { DatabaseSync } from 'node:sqlite';
import type { TimelineEntry } from '../timeline.ts';
import { composeAll } from './compose-all.ts';
import { insertEvent } from './event-changes.ts';
import { rejoin } from './join-rows.ts';
import type { LinksAhead } from './link-ahead.ts';
import { replant } from './link-rows.ts';
import { usualPages } from './open.ts';
import type { PreparedEvent } from './prepare-event.ts';
import { createReportLinks, type ReportLinks } from './report-links.ts';
import { numberReport } from './report-numbers.ts';
import { readProfiles } from './report-profiles.ts';
import { numberOf, textOf } from './rows.ts';
import { reportIds } from './schema.ts';
import { createIds, emptyEventSearch, putEventText } from './search-rows.ts';
import { createSeatHeap } from './seat-heap.ts';
import { formatSeat, insertSeat } from './seat-rows.ts';
import { writeShelf } from './shelf-rows.ts';
import { run } from './statements.ts';
import { readEntry, resum } from './timeline-rows.ts';

/**
 * Works everything that follows from the reports out anew, in a few passes over them, each in an order in which little
 * has to be held in memory. Gives the same rows as following up every change. Reports that were linked `ahead` are not
 * linked again. Returns all timelines.
 */
export function settleAll(db: DatabaseSync, ahead?: LinksAhead): string[] {
  emptyEventSearch(db);
  for (const table of ['tree', 'shelves', 'events', 'joins', 'seats', 'timelines', 'told'])
    db.exec(`DELETE FROM ${table}`);
  const restore = dropIndexes(db, 'tree');
  writeLinks(db, ahead?.take() ?? linkStored(db));
  restore();
  // Sorting them takes memory too, which is free once links are let go.
  db.exec(reportIds);
  replant(db, rejoin(db, new Set()), new Set());
  // With little memory for pages, those that are filled bit by bit are written again and again.
  db.exec(`PRAGMA cache_size = -${usualPages * 4}`);
  try {
    writeEvents(db, composeAll(db));
    return sumAll(db);
  } finally {
    db.exec(`PRAGMA cache_size = -${usualPages}`);
  }
}

/** Takes a table's own indexes away until the returned function is called: one is sorted faster than it is filled. */
function dropIndexes(db: DatabaseSync, table: string): () => void {
  const indexes = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql > ''");
  const rows = indexes.all(table);
  for (const row of rows) db.exec(`DROP INDEX ${textOf(row, 'name')}`);
  return () => {
    for (const row of rows) db.exec(textOf(row, 'sql'));
  };
}

const insertLink = 'INSERT INTO tree VALUES (?, ?, ?, ?, ?)';

function writeLinks(db: DatabaseSync, links: ReportLinks): void {
  const insert = db.prepare(insertLink);
  links.eachLink(({ report, parent, score, root }) => insert.run(report, parent, score, parent, root));
  links.eachShelf((shelf, reports) => writeShelf(db, shelf, reports));
}

function linkStored(db: DatabaseSync): ReportLinks {
  const links = createReportLinks();
  for (const article of listArticlesInOrder(db)) {
    for (const [ordinal, profile] of readProfiles(db, article).entries())
      links.add(numberReport(article, ordinal), profile);
  }
  return links;
}

/** By day, then by slug; read from the index alone, since the table's rows are long. */
function listArticlesInOrder(db: DatabaseSync): number[] {
  const rows = db
    .prepare('SELECT id, substr(moment, 1, 10) AS day, slug FROM articles INDEXED BY articles_moment')
    .all();
  const articles = rows.map((row) => ({ id: numberOf(row, 'id'), place: `${row.day} ${row.slug}` }));
  return articles.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ id }) => id);
}

// Written one by one where they belong, seats would each open a page of their own.
function writeEvents(db: DatabaseSync, events: Iterable<readonly PreparedEvent[]>): void {
  const nextId = createIds();
  const heap = createSeatHeap();
  for (const some of events) {
    const numbered = some.map((event) => ({ event, search: nextId(event.day) }));
    for (const { event, search } of numbered) {
      insertEvent(db, search, event);
      heap.add(event);
    }
    // In this order, since FTS5 writes out all that it has gathered whenever an id is below the last one.
    numbered.sort((one, other) => one.search - other.search);
    for (const { event, search } of numbered) putEventText(db, search, event);
  }
  heap.eachInOrder((seat, event) => run(db, insertSeat, ...formatSeat(seat, event)));
}

const everySeat = `SELECT s.a, s.b, s.event, s.tone, e.entry, e.articles FROM seats s JOIN events e ON e.number = s.number
  ORDER BY s.a, s.b, s.first_day, s.event`;

function sumAll(db: DatabaseSync): string[] {
  const timelines: string[] = [];
  let [a, b] = ['', ''];
  let entries: TimelineEntry[] = [];
  for (const row of db.prepare(everySeat).iterate()) {
    const [nextA, nextB] = [textOf(row, 'a'), textOf(row, 'b')];
    if (nextA !== a || nextB !== b) {
      resum(db, a, b, entries);
      entries = [];
      timelines.push(`${nextA} ${nextB}`);
      [a, b] = [nextA, nextB];
    }
    entries.push(readEntry(row));
  }
  resum(db, a, b, entries);
  return timelines;
}
