import type { DatabaseSync } from 'node:sqlite';
import { type Choices, countChoices, type Figures, summariseTimeline, type TimelineEntry } from '../timeline.ts';
import { changeChoices, changeFigures, type EntryChange } from '../timeline-change.ts';
import { mostKept, opensDispute, type Standing, summariseStanding } from '../timeline-standing.ts';
import { checksum } from './checksum.ts';
import { parseEntry, readStored } from './entry-text.ts';
import { jsonOf, numberOf, type Row, textOf } from './rows.ts';
import { findSilenceAfter } from './silence-rows.ts';
import { getRow, listRows, run, statementOf } from './statements.ts';
import type { ToldBy } from './told-articles.ts';
import type { Place, Turned } from './turnover.ts';

export type StoredSum = { readonly figures: Figures; readonly choices: Choices; readonly standing: Standing };

/** Sums a timeline up, so that its page need not read every event. */
export function resum(db: DatabaseSync, a: string, b: string, entries: readonly TimelineEntry[]): void {
  const learnt = entries
    .map((entry) => entry.learnt)
    .sort()
    .at(-1);
  const last = entries.findLast((entry) => entry.modality === 'asserted') ?? entries.at(-1);
  const sum = {
    figures: summariseTimeline(entries),
    choices: countChoices(entries, {}),
    standing: summariseStanding(entries),
  };
  writeArticles(db, a, b, sum.figures.articles);
  write(db, a, b, { learnt: learnt ?? '', last: last?.id ?? '', sum });
}

/**
 * The same where only what is given of one timeline is not as it was: what is counted is counted on, and the rest is
 * looked up, so that a change costs no more on a long timeline than on a short one. Returns whether anything changed.
 */
export function resumChanged(
  db: DatabaseSync,
  { a, b, places, tellings, isAltered }: Turned,
  countArticles: (a: string, b: string, tellings: readonly ToldBy[]) => number | undefined,
): boolean {
  const more = countArticles(a, b, tellings);
  if (more) writeArticles(db, a, b, readArticles(db, a, b) + more);
  if (places.length > 0) resumPlaces(db, a, b, places);
  return more !== undefined || isAltered;
}

function resumPlaces(db: DatabaseSync, a: string, b: string, places: readonly Place[]): void {
  const changes = places.map(({ entry, tone, by }) => ({ entry: { ...entry, tone }, by }));
  const former = readSum(db, a, b) ?? nothing();
  const [first, last] = [getEntry(db, firstHappened, a, b), getEntry(db, lastHappened, a, b)];
  const silence = findSilenceAfter(db, a, b, changes, former.figures.silence);
  const choices = changeChoices(former.choices, changes);
  const facts = {
    articles: readArticles(db, a, b),
    ...(first && { first: first.when }),
    ...(last && { last: last.when }),
  };
  const sum = {
    figures: changeFigures(former.figures, choices, changes, { ...facts, ...(silence && { silence }) }),
    choices,
    standing: isMoved(changes) ? readStanding(db, a, b) : former.standing,
  };
  const learnt = getRow(db, 'SELECT max(learnt) AS learnt FROM seats WHERE a = ? AND b = ?', a, b)?.learnt;
  const shown = last ?? getEntry(db, latest, a, b);
  write(db, a, b, { learnt: typeof learnt === 'string' ? learnt : '', last: shown?.id ?? '', sum });
}

/** What a timeline comes to; undefined when nothing stands on it. */
export function readSum(db: DatabaseSync, a: string, b: string): StoredSum | undefined {
  const row = getRow(db, 'SELECT a, b, sum FROM timelines WHERE a = ? AND b = ?', a, b);
  return row && sumOf(db, row);
}

/** The same from a row of `timelines`. */
export function sumOf(db: DatabaseSync, row: Row): StoredSum {
  const sum = jsonOf<StoredSum>(row, 'sum');
  return { ...sum, figures: { ...sum.figures, articles: readArticles(db, textOf(row, 'a'), textOf(row, 'b')) } };
}

function readArticles(db: DatabaseSync, a: string, b: string): number {
  const row = getRow(db, 'SELECT articles FROM told WHERE a = ? AND b = ?', a, b);
  return row ? numberOf(row, 'articles') : 0;
}

function writeArticles(db: DatabaseSync, a: string, b: string, articles: number): void {
  if (articles === 0) run(db, 'DELETE FROM told WHERE a = ? AND b = ?', a, b);
  else run(db, 'INSERT OR REPLACE INTO told VALUES (?, ?, ?, ?)', a, b, articles, checksum(a, b, `${articles}`));
}

const nothing = (): StoredSum => ({
  figures: summariseTimeline([]),
  choices: countChoices([], {}),
  standing: summariseStanding([]),
});

/** Whether what stands may not be as it was: one more report of an event alters nothing that it bears on. */
function isMoved(changes: readonly EntryChange[]): boolean {
  const shifts = new Map<string, number>();
  for (const { entry, by } of changes) {
    const { id, when, until, course, tone, kind, modality } = entry;
    if (until === undefined && course === undefined) continue;
    const facts = JSON.stringify([id, when.from, until, course, tone, kind, modality]);
    shifts.set(facts, (shifts.get(facts) ?? 0) + by);
  }
  return [...shifts.values()].some((by) => by !== 0);
}

/** As `summariseStanding` gives it, from the events that bear on it alone. */
function readStanding(db: DatabaseSync, a: string, b: string): Standing {
  const { agreements } = summariseStanding(listEntries(db, a, b, agreed));
  const recent: TimelineEntry[] = [];
  let open = 0;
  for (const row of statementOf(db, courses).iterate(a, b)) {
    const entry = readEntry(row);
    recent.unshift(entry);
    if (opensDispute(entry)) open += 1;
    if (entry.course === 'ends' || open >= mostKept) break;
  }
  return { agreements, disputes: summariseStanding(recent).disputes };
}

type Written = { readonly learnt: string; readonly last: string; readonly sum: StoredSum };

function write(db: DatabaseSync, a: string, b: string, { learnt, last, sum }: Written): void {
  run(db, 'DELETE FROM timelines WHERE a = ? AND b = ?', a, b);
  const { events } = sum.figures;
  if (events === 0) return;
  // Those stand in a table of their own.
  const text = JSON.stringify({ ...sum, figures: { ...sum.figures, articles: 0 } });
  const check = checksum(a, b, `${events}`, learnt, last, text);
  run(db, 'INSERT INTO timelines VALUES (?, ?, ?, ?, ?, ?, ?)', a, b, events, learnt, last, text, check);
}

const columns = 's.event, s.tone, e.entry';
const joined = 'JOIN events e ON e.number = s.number WHERE s.a = ? AND s.b = ?';
const every = `SELECT ${columns}, e.retold, e.articles FROM seats s ${joined} ORDER BY s.first_day, s.event`;
const agreed = `SELECT ${columns} FROM seats s INDEXED BY seats_until ${joined} AND s.bearing >= 2
  ORDER BY s.first_day, s.event`;
const courses = `SELECT ${columns} FROM seats s INDEXED BY seats_course ${joined} AND s.bearing % 2 = 1
  ORDER BY s.first_day DESC, s.event DESC`;
const firstHappened = `SELECT ${columns} FROM seats s ${joined} AND s.happened > '' ORDER BY s.first_day, s.event LIMIT 1`;
const lastHappened = `SELECT ${columns} FROM seats s ${joined} AND s.happened > ''
  ORDER BY s.first_day DESC, s.event DESC LIMIT 1`;
const latest = `SELECT ${columns} FROM seats s ${joined} ORDER BY s.first_day DESC, s.event DESC LIMIT 1`;

/** The entries of a timeline by day, earliest first; `b` is empty for one company's. */
export function listEntries(db: DatabaseSync, a: string, b: string, query = every): TimelineEntry[] {
  return listRows(db, query, a, b).map(readEntry);
}

function getEntry(db: DatabaseSync, query: string, a: string, b: string): TimelineEntry | undefined {
  const row = getRow(db, query, a, b);
  return row && readEntry(row);
}

export function readEntry(row: Row): TimelineEntry {
  return { ...parseEntry(readStored(row), textOf(row, 'event')), tone: toneOf(row) };
}

export function toneOf({ tone }: Row): TimelineEntry['tone'] {
  return tone === 'cooperation' || tone === 'conflict' ? tone : 'neutral';
}
