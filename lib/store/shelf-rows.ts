import type { DatabaseSync } from 'node:sqlite';
import { listShelves, type Profile } from '../language/merge.ts';
import { articleOf } from './report-numbers.ts';
import { placeOfArticle } from './report-places.ts';
import { createDayOrder } from './search-rows.ts';
import { getRow, run } from './statements.ts';

/** The numbers of the reports on a shelf, in the order in which reports stand before each other. */
export type Shelf = Float64Array<ArrayBuffer>;

/** The shelves of the index, each read once; what is changed is written by `save`. */
export type Shelves = {
  readonly get: (shelf: number) => Shelf;
  /** Whether it was asked for before, and costs nothing. */
  readonly isRead: (shelf: number) => boolean;
  readonly add: (report: number, profile: Profile) => void;
  readonly remove: (report: number, profile: Profile) => void;
  readonly save: () => void;
  /** How many of a shelf stand before a report. */
  readonly countBefore: (shelf: Shelf, report: number) => number;
  readonly isBefore: (one: number, other: number) => boolean;
};

export function createShelves(db: DatabaseSync): Shelves {
  const known = new Map<number, Shelf>();
  const changed = new Set<number>();
  const isBefore = createOrder(db);
  const get = (shelf: number): Shelf => {
    const found = known.get(shelf) ?? readShelf(db, shelf);
    known.set(shelf, found);
    return found;
  };
  const countBefore = (shelf: Shelf, report: number): number => {
    let [low, high] = [0, shelf.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(shelf[middle] ?? 0, report)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const change = (shelf: number, reports: Shelf) => {
    known.set(shelf, reports);
    changed.add(shelf);
  };
  return {
    get,
    isRead: (shelf) => known.has(shelf),
    countBefore,
    isBefore,
    add: (report, profile) => {
      for (const shelf of listShelves(profile))
        change(shelf, insert(get(shelf), countBefore(get(shelf), report), report));
    },
    remove: (report, profile) => {
      for (const shelf of listShelves(profile))
        change(
          shelf,
          get(shelf).filter((other) => other !== report),
        );
    },
    save: () => {
      for (const shelf of changed) writeShelf(db, shelf, get(shelf));
      changed.clear();
    },
  };
}

/** Whether one report stands before another: by their numbers, or by the places of their articles, each read once. */
function createOrder(db: DatabaseSync): Shelves['isBefore'] {
  const orderDays = createDayOrder(db);
  const places = new Map<number, string>();
  const placeOf = (article: number): string => {
    const place = places.get(article) ?? placeOfArticle(db, article);
    places.set(article, place);
    return place;
  };
  return (one, other) => {
    const [a, b] = [articleOf(one), articleOf(other)];
    if (a === b) return one < other;
    const order = orderDays(a, b);
    return order === undefined ? placeOf(a) < placeOf(b) : order < 0;
  };
}

function insert(shelf: Shelf, position: number, report: number): Shelf {
  const longer = new Float64Array(shelf.length + 1);
  longer.set(shelf.subarray(0, position));
  longer[position] = report;
  longer.set(shelf.subarray(position), position + 1);
  return longer;
}

function readShelf(db: DatabaseSync, shelf: number): Shelf {
  const bytes = getRow(db, 'SELECT reports FROM shelves WHERE shelf = ?', shelf)?.reports;
  return bytes instanceof Uint8Array ? new Float64Array(bytes.slice().buffer) : new Float64Array();
}

export function writeShelf(db: DatabaseSync, shelf: number, { length, buffer }: Shelf): void {
  if (length === 0) run(db, 'DELETE FROM shelves WHERE shelf = ?', shelf);
  else run(db, 'INSERT OR REPLACE INTO shelves VALUES (?, ?)', shelf, new Uint8Array(buffer));
}
