import { parseEntry, type Seat, type StoredEntry, type UntonedEntry } from './entry-text.ts';

/** What a timeline shows of an event: that of before counts -1, that of now 1. */
export type Place = Seat & { readonly entry: UntonedEntry; readonly by: number };

/** Counts what timelines show of events; what goes and comes back as it was, be it from another report, moves none. */
export type Turnover = {
  /** The entry of an event as its row has it, the same object wherever it is the same. */
  readonly recall: (id: string, stored: StoredEntry) => UntonedEntry;
  readonly count: (by: number, seat: Seat, entry: UntonedEntry) => void;
  readonly listMoved: () => Place[];
};

export function createTurnover(): Turnover {
  const entries = new Map<string, UntonedEntry>();
  const places = new Map<UntonedEntry, Map<string, Place>>();
  return {
    recall: (id, stored) => {
      const name = [id, stored.entry, Buffer.from(stored.articles).toString('latin1')].join('\n');
      const entry = entries.get(name) ?? parseEntry(stored, id);
      entries.set(name, entry);
      return entry;
    },
    count: (by, { a, b, tone }, entry) => {
      const seats = places.get(entry) ?? new Map<string, Place>();
      places.set(entry, seats);
      const seat = `${a} ${b} ${tone}`;
      seats.set(seat, { a, b, tone, entry, by: (seats.get(seat)?.by ?? 0) + by });
    },
    listMoved: () => [...places.values()].flatMap((seats) => [...seats.values()]).filter(({ by }) => by !== 0),
  };
}
