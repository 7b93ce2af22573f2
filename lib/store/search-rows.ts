import type { DatabaseSync } from 'node:sqlite';
import type { Day, NewsEvent } from '../model.ts';
import { formatFacets } from '../search/facet-tokens.ts';
import { formatIndexText } from '../search/index-text.ts';
import { findWords, foldWord } from '../search/words.ts';
import type { PreparedArticle } from './prepare.ts';
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

/** A free id for an article or an event of a day. */
export function nextIdOf(db: DatabaseSync, kind: keyof typeof lastTaken, day: Day): number {
  for (let first = firstIdOf(day); ; first += roomOfDay) {
    const taken = getRow(db, lastTaken[kind], first, first + roomOfDay)?.id;
    if (typeof taken !== 'number') return first;
    if (taken + 1 < first + roomOfDay) return taken + 1;
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
const insertArticle = 'INSERT INTO search_articles (id, slug, moment, facets) VALUES (?, ?, ?, ?)';

/** Makes an article findable. It ceases to be with its row in `articles`. */
export function putArticleText(db: DatabaseSync, id: number, { slug, moment, search }: PreparedArticle): void {
  run(db, insertText, id, search.title, search.summary, search.about, search.body, search.facets);
  run(db, insertArticle, id, slug, moment, search.counted);
}

/** What the full-text index keeps of an event. */
export type EventText = {
  readonly event: string;
  readonly day: Day;
  readonly text: string;
  readonly about: string;
  readonly facets: string;
};

export function readEventText(event: NewsEvent, sources: readonly string[]): EventText {
  // Many reports of one event say the same: each text is read once.
  const named = new Set(event.evidence.flatMap((report) => report.why.participants.map((found) => found.text)));
  const names = new Set([...named].flatMap((text) => findWords(text).map((word) => foldWord(word.text))));
  const told = new Map(event.evidence.map(({ sentence, lang }) => [`${lang} ${sentence}`, { sentence, lang }]));
  const texts = [...told.values()].map(({ sentence, lang }) => formatIndexText(sentence, lang, names));
  const facets = formatFacets({
    lang: [...new Set(event.evidence.map((report) => report.lang))],
    companies: event.participants,
    sources,
    kinds: [event.kind],
    tones: [event.tone],
    modalities: [event.modality],
    happened: [event.when],
    ...(event.evidence[0] && { published: event.evidence[0].published }),
  });
  const about = formatIndexText(event.participants.join(' '), 'en', names);
  return { event: event.id, day: event.when.from, text: [...new Set(texts)].join(' '), about, facets };
}

/** Makes an event findable by its sentences under an id of its day, until its row in `events`, which is to hold it, goes. */
export function putEventText(db: DatabaseSync, id: number, { event, day, text, about, facets }: EventText): void {
  run(db, 'INSERT INTO event_search (rowid, text, about, facets) VALUES (?, ?, ?, ?)', id, text, about, facets);
  run(db, 'INSERT INTO search_events (id, event, day) VALUES (?, ?, ?)', id, event, day);
}

const mostHeaped = 4_096;

/**
 * Puts texts in the order of their ids, a few thousand at a time. Whenever an id is below the last one, FTS5 writes out
 * all that it has gathered (https://www.sqlite.org/fts5.html, "hashsize"): every other event paid for that.
 */
export function createTextHeap(db: DatabaseSync) {
  const heap: [number, EventText][] = [];
  const empty = () => {
    heap.sort(([one], [other]) => one - other);
    for (const [id, text] of heap) putEventText(db, id, text);
    heap.length = 0;
  };
  return {
    empty,
    put: (id: number, text: EventText) => {
      heap.push([id, text]);
      if (heap.length >= mostHeaped) empty();
    },
  };
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
