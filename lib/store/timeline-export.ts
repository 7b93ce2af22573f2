import { setImmediate } from 'node:timers/promises';
import type { Slug } from '../model.ts';
import type { TimelineFilter } from '../timeline.ts';
import type { EventView, TimelineExport } from '../views.ts';
import { citeArticles, getEventOf, listParties } from './event-read.ts';
import type { Library } from './library.ts';
import { nameCompany, namesOf } from './summaries.ts';
import { findMatching } from './timeline-match.ts';
import { betweenPair } from './timeline-view.ts';

const batchSize = 50;

type Companies = { readonly a: Slug; readonly b?: Slug | undefined };
type Ask = <T>(question: (library: Library) => T) => Promise<T>;

/** The timeline of one company, or of two in alphabetical order, whole; undefined when a company is unknown. */
export async function exportTimeline(
  ask: Ask,
  companies: Companies,
  filter: TimelineFilter,
): Promise<TimelineExport | undefined> {
  const found = await ask((library) => find(library, companies, filter));
  return found && { ...found.head, batches: () => readBatches(ask, companies, filter, found.ids) };
}

function find(library: Library, { a, b }: Companies, filter: TimelineFilter) {
  const { db, companies } = library;
  if (!companies.has(a) || (b !== undefined && !companies.has(b))) return undefined;
  const ids = findMatching(db, a, b ?? '', filter).matching.map(({ id }) => id);
  const pair = { a: nameCompany(library, a), ...(b !== undefined && { b: nameCompany(library, b) }) };
  return { head: { ...pair, filter, total: ids.length }, ids };
}

// Others are served between two batches, and the index may be made anew.
async function* readBatches(
  ask: Ask,
  companies: Companies,
  filter: TimelineFilter,
  ids: readonly string[],
): AsyncGenerator<readonly EventView[]> {
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    yield await ask((library) => batch.flatMap((id) => view(library, companies, filter, id)));
    await setImmediate();
  }
}

/** None when the event was joined to another since the ids were listed. */
function view(library: Library, { a, b = '' }: Companies, { at }: TimelineFilter, id: string): EventView[] {
  const event = getEventOf(library.db, id, at);
  if (!event) return [];
  const names = namesOf(library, listParties([event]));
  return [{ event: betweenPair(event, a, b), names, cited: citeArticles(library.db, [event]) }];
}
