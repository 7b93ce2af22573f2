// The events last learnt, against what the reader knows of them.
import type { Lang } from '#lib/model.ts';
import { clearNew, findNew, getKnown, type Listed, noteSight, noteVisit } from '#lib/reader/visits.ts';
import type { Change } from '#lib/reader.ts';
import type { RecentEvent, RecentView } from '#lib/views.ts';
import { commit, getDesk } from './store.ts';

const list = 'recent';
let recent: RecentView | undefined;

/** Fetches them, once a page, and notes them as seen; undefined when they cannot be had. */
export async function loadRecent(locale: Lang): Promise<RecentView | undefined> {
  recent ??= await fetchRecent(locale);
  if (!recent) return undefined;
  commit([noteVisit(getDesk().state, Date.now())]);
  commit([noteSight(getDesk().state, list, listed(recent), recent.isWhole)]);
  return recent;
}

/** A first visit that does not begin on the front page learns from here what the next one will call new. */
export function noteRecentOnce(locale: Lang): void {
  if (!getDesk().state.has(`sight:${list}`)) void loadRecent(locale);
}

export function listNewEvents(view: RecentView): RecentEvent[] {
  const fresh = new Set(findNew(getKnown(getDesk().state, list), listed(view)));
  return view.events.filter(({ id }) => fresh.has(`event:${id}`));
}

/** What makes all of them known, where they are shown. */
export function clearRecent(): Change[] {
  return recent ? [clearNew(getDesk().state, list, listed(recent), recent.isWhole)] : [];
}

function listed({ events }: RecentView): Listed[] {
  return events.map(({ id, learnt }) => ({ id: `event:${id}`, day: learnt }));
}

async function fetchRecent(locale: Lang): Promise<RecentView | undefined> {
  try {
    const response = await fetch(`/api/desk/${locale}/recent`);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
