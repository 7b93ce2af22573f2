// The events last learnt, against what the reader knows of them.
import type { Lang } from '#lib/model.ts';
import { clearNew, findNew, getKnown, type Listed, noteSight, noteVisit } from '#lib/reader/visits.ts';
import type { Change } from '#lib/reader.ts';
import type { RecentEvent, RecentIds } from '#lib/views.ts';
import { commit, getDesk } from './store.ts';

const list = 'recent';
let shown: { readonly listed: readonly Listed[]; readonly isWhole: boolean } | undefined;

/** Notes them as seen: known from the next visit on. */
export function noteRecent({ isWhole, days }: RecentIds): void {
  const listed = days.flatMap(([day, ids]) => ids.split(' ').map((id) => ({ id: `event:${id}`, day })));
  shown = { listed, isWhole };
  commit([noteVisit(getDesk().state, Date.now())]);
  commit([noteSight(getDesk().state, list, listed, isWhole)]);
}

/** A first visit that does not begin on the front page learns from here what the next one will call new. */
export async function noteRecentOnce(locale: Lang): Promise<void> {
  if (getDesk().state.has(`sight:${list}`)) return;
  const events = await fetchRecent(locale);
  if (events.length > 0) noteRecent({ isWhole: false, days: events.map(({ id, learnt }) => [learnt, id]) });
}

/** Ids of those that are new to the reader. */
export function findNewRecent(): ReadonlySet<string> {
  return new Set(findNew(getKnown(getDesk().state, list), shown?.listed ?? []));
}

/** What makes all of them known, where they are shown. */
export function clearRecent(): Change[] {
  return shown ? [clearNew(getDesk().state, list, shown.listed, shown.isWhole)] : [];
}

/** Their sentences; none when they cannot be had. */
export async function fetchRecent(locale: Lang): Promise<readonly RecentEvent[]> {
  try {
    const response = await fetch(`/api/desk/${locale}/recent`);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}
