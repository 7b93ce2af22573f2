import type { DatabaseSync } from 'node:sqlite';
import type { EntryChange } from '../timeline-change.ts';
import { partiesOf } from './entry-text.ts';
import { numbersOf } from './report-numbers.ts';
import { textOf } from './rows.ts';
import { listRows } from './statements.ts';

/**
 * By how many articles a timeline tells of more since its entries changed: one that came with an entry counts where no
 * other entry has it, one that went where none is left. Each article's events are read once.
 */
export function createArticleCounter(
  db: DatabaseSync,
): (a: string, b: string, changes: readonly EntryChange[]) => number {
  const known = new Map<number, ReadonlySet<string>[]>();
  const listParties = (article: number) => {
    const parties = known.get(article) ?? readParties(db, article);
    known.set(article, parties);
    return parties;
  };
  const listShifts = createShiftReader();
  return (a, b, changes) => {
    const shifts = new Map<number, number>();
    for (const ofEvent of Map.groupBy(changes, ({ entry }) => entry.id).values())
      for (const [article, by] of listShifts(ofEvent)) shifts.set(article, (shifts.get(article) ?? 0) + by);
    let more = 0;
    for (const [article, by] of shifts) {
      if (by === 0) continue;
      const now = listParties(article).filter((parties) => parties.has(a) && (b === '' || parties.has(b))).length;
      more += Math.sign(now) - Math.sign(now - by);
    }
    return more;
  };
}

type Shift = readonly [article: number, by: number];

/** The articles that came to an event or left it. It stands on many timelines, and their lists are compared once. */
function createShiftReader(): (changes: readonly EntryChange[]) => readonly Shift[] {
  const numbers = new Map<readonly number[], number>();
  const known = new Map<string, readonly Shift[]>();
  const numberOf = (articles: readonly number[]) => {
    const number = numbers.get(articles) ?? numbers.size;
    numbers.set(articles, number);
    return number;
  };
  return (changes) => {
    const name = changes.map(({ entry, by }) => `${numberOf(entry.articles)} ${by}`).join();
    const shifts = known.get(name) ?? compareArticles(changes);
    known.set(name, shifts);
    return shifts;
  };
}

function compareArticles(changes: readonly EntryChange[]): Shift[] {
  const shifts = new Map<number, number>();
  for (const { entry, by } of changes)
    for (const article of entry.articles) shifts.set(article, (shifts.get(article) ?? 0) + by);
  return [...shifts].filter(([, by]) => by !== 0);
}

const eventsOf = `SELECT entry FROM events WHERE number IN (SELECT coalesce(t.root, e.number) FROM evidence e
  LEFT JOIN tree t ON t.number = e.number WHERE e.number >= ? AND e.number < ?)`;

/** The parties of each event that an article reports. */
function readParties(db: DatabaseSync, article: number): ReadonlySet<string>[] {
  const rows = listRows(db, eventsOf, ...numbersOf(article));
  return rows.map((event) => new Set(partiesOf(textOf(event, 'entry'))));
}
