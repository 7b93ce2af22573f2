import { setImmediate } from 'node:timers/promises';
import type { Slug } from '../model.ts';
import type { TimelineFilter } from '../timeline.ts';
import type { EventView, TimelineExport } from '../views.ts';
import { citeArticles, getEventOf } from './event-read.ts';
import type { Library } from './library.ts';
import { nameCompany, namesOf } from './summaries.ts';
import { findMatching } from './timeline-match.ts';
import { betweenPair } from './timeline-view.ts';

const batchSize = 50;

type Companies = { readonly a: Slug; readonly b?: Slug | undefined };

/** The timeline of one company, or of two in alphabetical order, whole; undefined when a company is unknown. */
export function exportTimeline(
  library: Library,
  { a, b }: Companies,
  filter: TimelineFilter,
): TimelineExport | undefined {
  const { db, companies } = library;
  if (!companies.has(a) || (b !== undefined && !companies.has(b))) return undefined;
  const ids = findMatching(db, a, b ?? '', filter).matching.map(({ id }) => id);
  return {
    a: nameCompany(library, a),
    ...(b !== undefined && { b: nameCompany(library, b) }),
    filter,
    total: ids.length,
    batches: () => readBatches(library, { a, b }, ids, filter),
  };
}

// Others are served between two batches. An event that was merged away meanwhile is left out.
async function* readBatches(
  library: Library,
  { a, b = '' }: Companies,
  ids: readonly string[],
  { at }: TimelineFilter,
): AsyncGenerator<readonly EventView[]> {
  for (let start = 0; start < ids.length; start += batchSize) {
    yield ids.slice(start, start + batchSize).flatMap((id): EventView[] => {
      const event = getEventOf(library.db, id, at);
      if (!event) return [];
      const names = namesOf(library, event.participants);
      return [{ event: betweenPair(event, a, b), names, cited: citeArticles(library.db, [event]) }];
    });
    await setImmediate();
  }
}
