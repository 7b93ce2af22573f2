import { remember } from '../remember.ts';
import type { Seat } from './entry-text.ts';
import type { PreparedEvent } from './prepare-event.ts';

/** What the rows of its seats say of an event. */
export type Seated = Pick<PreparedEvent, 'root' | 'id' | 'day' | 'learnt' | 'happened' | 'bearing'>;

/** The seats of all events, taken as they come and given in the order of their table. */
export type SeatHeap = {
  readonly add: (event: PreparedEvent) => void;
  readonly eachInOrder: (visit: (seat: Seat, event: Seated) => void) => void;
};

const tones: readonly Seat['tone'][] = ['cooperation', 'conflict', 'neutral'];

/** A timeline with its seats, millions of which are a number each: the event's place among all, and the tone's. */
type Timeline = Pick<Seat, 'a' | 'b'> & { readonly seats: number[] };

export function createSeatHeap(): SeatHeap {
  const events: Seated[] = [];
  const timelines = new Map<string, Timeline>();
  // Many events are of one day, which is then held once.
  const share = remember((day) => day);
  const put = ({ a, b, tone }: Seat, event: number) => {
    const name = nameOf(a, b);
    const timeline = timelines.get(name) ?? { a, b, seats: [] };
    timelines.set(name, timeline);
    timeline.seats.push(event * tones.length + tones.indexOf(tone));
  };
  const eventOf = (seat: number): Seated | undefined => events[Math.floor(seat / tones.length)];
  return {
    add: ({ root, id, day, learnt, happened, bearing, seats }) => {
      for (const seat of seats) put(seat, events.length);
      events.push({ root, id, day: share(day), learnt: share(learnt), happened: share(happened), bearing });
    },
    eachInOrder: (visit) => {
      const inOrder = [...timelines].sort(([one], [other]) => (one < other ? -1 : 1));
      for (const [, { a, b, seats }] of inOrder) {
        for (const seat of seats.sort((one, other) => compare(eventOf(one), eventOf(other)))) {
          const event = eventOf(seat);
          if (event) visit({ a, b, tone: tones[seat % tones.length] ?? 'neutral' }, event);
        }
      }
    },
  };
}

/** Less than any sign of a slug stands between the two, so that names are in the order of the pairs. */
const nameOf = (a: string, b: string): string => `${a} ${b}`;

function compare(one: Seated | undefined, other: Seated | undefined): number {
  if (!one || !other) return 0;
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
