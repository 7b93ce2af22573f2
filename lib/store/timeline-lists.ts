import type { Slug } from '../model.ts';
import type { EventView, PairSummary } from '../views.ts';
import { getListedEvent } from './event-brief.ts';
import { citeArticles, findEventId, getEventOf, listParties } from './event-read.ts';
import type { Library } from './library.ts';
import { numberOf, type Row, textOf } from './rows.ts';
import { statementOf } from './statements.ts';
import { nameCompany, namesOf } from './summaries.ts';
import { sumOf } from './timeline-rows.ts';

/** The pairs of companies with the most events. */
export function listPairs(library: Library, limit: number): PairSummary[] {
  return statementOf(library.db, "SELECT * FROM timelines WHERE b > '' ORDER BY events DESC, a, b LIMIT ?")
    .all(limit)
    .flatMap((row) => summarisePair(library, row));
}

// An event of five companies is the latest of ten pairs.
const pairsOfAnEvent = 10;

/** The pairs that something was last learnt of; where one event moved several, the most active of them. */
export function listMoved(library: Library, limit: number): PairSummary[] {
  const rows = statementOf(
    library.db,
    "SELECT * FROM timelines WHERE b > '' ORDER BY learnt DESC, events DESC, a, b LIMIT ?",
  ).all(limit * pairsOfAnEvent);
  return [...Map.groupBy(rows, (row) => textOf(row, 'last')).values()]
    .slice(0, limit)
    .flatMap(([row]) => (row ? summarisePair(library, row) : []));
}

/** A company's pairs, most shared events first. */
export function listRelations(library: Library, company: Slug, limit: number): PairSummary[] {
  const rows = [
    ...statementOf(
      library.db,
      "SELECT * FROM timelines INDEXED BY timelines_one WHERE a = ? AND b > '' ORDER BY events DESC LIMIT ?",
    ).all(company, limit),
    ...statementOf(library.db, 'SELECT * FROM timelines WHERE b = ? ORDER BY events DESC LIMIT ?').all(company, limit),
  ];
  return rows
    .sort(compareRows)
    .slice(0, limit)
    .flatMap((row) => summarisePair(library, row));
}

function compareRows(x: Row, y: Row): number {
  const pairOf = (row: Row) => textOf(row, 'a') + textOf(row, 'b');
  return numberOf(y, 'events') - numberOf(x, 'events') || (pairOf(x) < pairOf(y) ? -1 : 1);
}

/** None where the event that was last is gone. */
export function summarisePair(library: Library, row: Row): PairSummary[] {
  const [a, b] = [textOf(row, 'a'), textOf(row, 'b')];
  const last = getListedEvent(library.db, textOf(row, 'last'));
  if (!last) return [];
  const { figures } = sumOf(library.db, row);
  return [{ a: nameCompany(library, a), b: nameCompany(library, b), figures, last }];
}

/** An event by its id or by that of any of its reports. */
export function viewEvent(library: Library, id: string): EventView | undefined {
  const found = findEventId(library.db, id);
  const event = found === undefined ? undefined : getEventOf(library.db, found);
  if (!event) return undefined;
  return { event, names: namesOf(library, listParties([event])), cited: citeArticles(library.db, [event]) };
}
