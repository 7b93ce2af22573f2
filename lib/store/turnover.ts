import { remember } from '../remember.ts';
import { parseEntry, type Seat, type StoredEntry, type UntonedEntry } from './entry-text.ts';
import type { ToldBy } from './told-articles.ts';

/** What figures know of an event on a timeline: that of before counts -1, that of now 1. */
export type Place = { readonly tone: Seat['tone']; readonly entry: UntonedEntry; readonly by: number };

/** A timeline with what came to it and what went. */
export type Turned = Pick<Seat, 'a' | 'b'> & {
  readonly places: readonly Place[];
  readonly tellings: readonly ToldBy[];
  /** Whether its rows say something else, be it nothing that figures know of. */
  readonly isAltered: boolean;
};

/** An event as it stands on its timelines. */
export type StandingEvent = StoredEntry & { readonly id: string; readonly seats: readonly Seat[] };

/** Counts what timelines show of events; what goes and comes back as it was, be it from another report, moves none. */
export type Turnover = {
  readonly count: (by: number, event: StandingEvent) => void;
  /** Every timeline on which an event was counted. */
  readonly list: () => Turned[];
};

type Counted = Pick<Seat, 'a' | 'b'> & {
  readonly places: Map<string, Place>;
  readonly tellings: ToldBy[];
  readonly rows: Map<string, number>;
};

export function createTurnover(): Turnover {
  const timelines = new Map<string, Counted>();
  return {
    count: (by, { id, seats, parties, ...stored }) => {
      const entry = parseEntry(stored, id);
      const telling: ToldBy = { id, articles: entry.articles, by };
      // Put together once for all seats of a tone, of which an event can have hundreds.
      const names = remember((tone) => {
        const place = `${id} ${tone} ${stored.entry}`;
        return { place, row: `${place} ${parties}` };
      });
      for (const { a, b, tone } of seats) {
        const name = `${a} ${b}`;
        const timeline: Counted = timelines.get(name) ?? { a, b, places: new Map(), tellings: [], rows: new Map() };
        timelines.set(name, timeline);
        timeline.tellings.push(telling);
        const { place, row } = names(tone);
        timeline.places.set(place, { tone, entry, by: (timeline.places.get(place)?.by ?? 0) + by });
        timeline.rows.set(row, (timeline.rows.get(row) ?? 0) + by);
      }
    },
    list: () =>
      [...timelines.values()].map(({ places, rows, ...timeline }) => ({
        ...timeline,
        places: [...places.values()].filter(({ by }) => by !== 0),
        isAltered: [...rows.values()].some((by) => by !== 0),
      })),
  };
}
