import type { DatabaseSync } from 'node:sqlite';
import { readParties } from './entry-text.ts';
import { numbersOf } from './report-numbers.ts';
import { numberOf } from './rows.ts';
import { listRows } from './statements.ts';

/** The articles that tell of an event now (1), or that told of it before (-1). */
export type ToldBy = { readonly id: string; readonly articles: readonly number[]; readonly by: number };

/**
 * By how many articles more a timeline is told since some of its events were: one that came counts where no other event
 * has it, one that went where none is left. Undefined where none came or went. Each article's events are read once.
 */
export function createArticleCounter(
  db: DatabaseSync,
): (a: string, b: string, tellings: readonly ToldBy[]) => number | undefined {
  const listParties = createPartyReader(db);
  const listShifts = createShiftReader();
  return (a, b, tellings) => {
    const shifts = new Map<number, number>();
    for (const ofEvent of Map.groupBy(tellings, ({ id }) => id).values())
      for (const [article, by] of listShifts(ofEvent)) shifts.set(article, (shifts.get(article) ?? 0) + by);
    let more: number | undefined;
    for (const [article, by] of shifts) {
      if (by === 0) continue;
      const now = listParties(article).filter((parties) => parties.has(a) && (b === '' || parties.has(b))).length;
      more = (more ?? 0) + Math.sign(now) - Math.sign(now - by);
    }
    return more;
  };
}

type Shift = readonly [article: number, by: number];

/** The articles that came to an event or left it. It stands on many timelines, and their lists are compared once. */
function createShiftReader(): (tellings: readonly ToldBy[]) => readonly Shift[] {
  const numbers = new Map<readonly number[], number>();
  const known = new Map<string, readonly Shift[]>();
  const nameOf = (articles: readonly number[]) => {
    const number = numbers.get(articles) ?? numbers.size;
    numbers.set(articles, number);
    return number;
  };
  return (tellings) => {
    const name = tellings.map(({ articles, by }) => `${nameOf(articles)} ${by}`).join();
    const shifts = known.get(name) ?? compareArticles(tellings);
    known.set(name, shifts);
    return shifts;
  };
}

function compareArticles(tellings: readonly ToldBy[]): Shift[] {
  const shifts = new Map<number, number>();
  for (const { articles, by } of tellings)
    for (const article of articles) shifts.set(article, (shifts.get(article) ?? 0) + by);
  return [...shifts].filter(([, by]) => by !== 0);
}

// Those that it reports first, and those that its reports are joined to.
const eventsOf = `SELECT number, parties FROM events INDEXED BY events_parties WHERE number >= ?1 AND number < ?2
  UNION ALL SELECT e.number, e.parties FROM tree t JOIN events e INDEXED BY events_parties ON e.number = t.root
  WHERE t.number >= ?1 AND t.number < ?2`;

/** The parties of each event that an article reports. Of many articles that report one event it is read once. */
function createPartyReader(db: DatabaseSync): (article: number) => readonly ReadonlySet<string>[] {
  const events = new Map<number, ReadonlySet<string>>();
  const articles = new Map<number, readonly ReadonlySet<string>[]>();
  return (article) => {
    const known = articles.get(article);
    if (known) return known;
    const own = new Map<number, ReadonlySet<string>>();
    for (const row of listRows(db, eventsOf, ...numbersOf(article))) {
      const event = numberOf(row, 'number');
      const parties = events.get(event) ?? new Set(readParties(row));
      events.set(event, parties);
      own.set(event, parties);
    }
    const parties = [...own.values()];
    articles.set(article, parties);
    return parties;
  };
}
