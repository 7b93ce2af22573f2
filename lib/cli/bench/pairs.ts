import { openLibrary } from '../../store/library.ts';
import { listPairs } from '../../store/timeline-lists.ts';
import type { Room } from './room.ts';

type Pair = { readonly path: string; readonly events: number };

/** Of each archive, the path of one timeline of two companies. */
export type PairPaths = readonly (string | undefined)[];

const mostPairs = 5_000;

/**
 * Timelines of two archives to be compared. `same` is of the two companies that share the most events in the first, so
 * that there is something to show in both; the second shows more of them. `even` has in the second about as many events
 * as in the first: two pages of one length.
 */
export async function findPairs(room: Room, few: number, many: number): Promise<{ same: PairPaths; even: PairPaths }> {
  const most = (await listAll(room, few))[0];
  const others = await listAll(room, many);
  const alike = others.toSorted((one, other) => distance(one, most) - distance(other, most))[0];
  return { same: [most?.path, others.find(({ path }) => path === most?.path)?.path], even: [most?.path, alike?.path] };
}

const distance = ({ events }: Pair, to: Pair | undefined): number => Math.abs(events - (to?.events ?? 0));

async function listAll(room: Room, articles: number): Promise<Pair[]> {
  const library = openLibrary(room.corpus(articles), await room.index(articles));
  try {
    return listPairs(library, mostPairs).map(({ a, b, figures }) => {
      return { path: `/en/timelines/${a.slug}/${b.slug}`, events: figures.events };
    });
  } finally {
    library.db.close();
  }
}
