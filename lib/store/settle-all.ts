import type { DatabaseSync } from 'node:sqlite';
import { createLinker } from '../language/merge.ts';
import type { TimelineEntry } from '../timeline.ts';
import { seatsOf } from './entry-text.ts';
import { composeGrown, composeOnly } from './event-read.ts';
import { formatSeat, insertEvent } from './event-rows.ts';
import { reportColumns } from './evidence-rows.ts';
import { rejoin } from './join-rows.ts';
import { replant } from './link-rows.ts';
import { usualPages } from './open.ts';
import { numbersOf } from './report-numbers.ts';
import { profileOf } from './report-profiles.ts';
import { numberOf, textOf } from './rows.ts';
import { createIds, createTextHeap, emptyEventSearch, readEventText } from './search-rows.ts';
import { writeShelf } from './shelf-rows.ts';
import { run, statementOf } from './statements.ts';
import { readEntry, resum } from './timeline-rows.ts';

/**
 * Works everything that follows from the reports out anew, in a few passes over them, each in an order in which little
 * has to be held in memory. Gives the same rows as following up every change. Returns all timelines.
 */
export function settleAll(db: DatabaseSync): string[] {
  // With little memory for pages, those that are filled bit by bit are written again and again.
  db.exec(`PRAGMA cache_size = -${usualPages * 4}`);
  try {
    emptyEventSearch(db);
    for (const table of ['tree', 'shelves', 'events', 'joins', 'seats', 'timelines']) db.exec(`DELETE FROM ${table}`);
    const restore = dropIndexes(db, 'tree');
    linkAll(db);
    restore();
    replant(db, rejoin(db, new Set()), new Set());
    writeEvents(db);
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

function linkAll(db: DatabaseSync): void {
  const linker = createLinker();
  const numbers: number[] = [];
  const roots: number[] = [];
  for (const article of listArticlesInOrder(db)) {
    for (const row of statementOf(db, profilesOf).all(...numbersOf(article))) {
      const number = numberOf(row, 'number');
      const { to, score } = linker.add(profileOf(row));
      const earlier = to < 0 ? number : (numbers[to] ?? number);
      const root = to < 0 ? number : (roots[to] ?? number);
      if (to >= 0) run(db, insertLink, number, earlier, score, earlier, root);
      numbers.push(number);
      roots.push(root);
    }
  }
  linker.eachShelf((shelf, reports) => {
    const placed = new Float64Array(reports.length);
    for (const [at, report] of reports.entries()) placed[at] = numbers[report] ?? 0;
    writeShelf(db, shelf, placed);
  });
}

const profilesOf = 'SELECT number, profile FROM evidence WHERE number >= ? AND number < ? ORDER BY number';

/** By day, then by slug; read from the index alone, since the table's rows are long. */
function listArticlesInOrder(db: DatabaseSync): number[] {
  const rows = db
    .prepare('SELECT id, substr(moment, 1, 10) AS day, slug FROM articles INDEXED BY articles_moment')
    .all();
  const articles = rows.map((row) => ({ id: numberOf(row, 'id'), place: `${row.day} ${row.slug}` }));
  return articles.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ id }) => id);
}

const roots = `SELECT ${reportColumns}, EXISTS (SELECT 1 FROM tree WHERE root = e.number) AS grown
  FROM evidence e CROSS JOIN articles a ON a.id = e.number / 65536 LEFT JOIN tree t ON t.number = e.number
  WHERE t.number IS NULL OR t.root = e.number ORDER BY e.number`;

// Seats are sorted in a heap of their own: written one by one where they belong, each would open a page of its own.
function writeEvents(db: DatabaseSync): void {
  db.exec(
    `CREATE TEMP TABLE heap (a TEXT, b TEXT, first_day TEXT, event TEXT, learnt TEXT, number INTEGER, tone TEXT,
      happened TEXT, bearing INTEGER)`,
  );
  const nextId = createIds();
  const texts = createTextHeap(db);
  const insert = db.prepare('INSERT INTO heap VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const row of db.prepare(roots).iterate()) {
    const root = numberOf(row, 'number');
    const composed = row.grown === 1 ? composeGrown(db, row) : composeOnly(db, row);
    if (!composed) continue;
    const { event, sources } = composed;
    const search = nextId(event.when.from);
    insertEvent(db, { root, search, ...composed });
    texts.put(search, readEventText(event, sources));
    for (const seat of seatsOf(event)) insert.run(...formatSeat(seat, event, root));
  }
  texts.empty();
  const restore = dropIndexes(db, 'seats');
  db.exec('INSERT INTO seats SELECT * FROM heap ORDER BY a, b, first_day, event; DROP TABLE heap');
  restore();
}

const everySeat = `SELECT s.a, s.b, s.event, s.tone, e.entry FROM seats s JOIN events e ON e.number = s.number
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
