import type { DatabaseSync } from 'node:sqlite';
import { toneBetween } from '../language/merge.ts';
import type { NewsEvent, Slug } from '../model.ts';
import { type Choices, countChoices, type Figures, summariseTimeline, type TimelineFilter } from '../timeline.ts';
import type { TimelineView } from '../views.ts';
import { citeArticles, getEventOf, listParties } from './event-read.ts';
import type { Library } from './library.ts';
import { jsonOf } from './rows.ts';
import { statementOf } from './statements.ts';
import { nameCompany, namesOf } from './summaries.ts';
import { findMatching } from './timeline-match.ts';
import { pageFromIndex, pageOf } from './timeline-pages.ts';

// Above this the chart shows quarters instead of single events, and the page need not read them all.
const mostDrawn = 600;

export type StoredSum = { readonly figures: Figures; readonly choices: Choices };

/** The timeline of one company, or of two in alphabetical order; undefined when a company is unknown. */
export function viewTimeline(
  library: Library,
  { a, b = '' }: { readonly a: Slug; readonly b?: Slug | undefined },
  filter: TimelineFilter,
  cursor?: string,
): TimelineView | undefined {
  const { db, companies } = library;
  if (!companies.has(a) || (b !== '' && !companies.has(b))) return undefined;
  const { ids, next, ...rest } = read(db, a, b, filter, cursor);
  const events = ids.flatMap((id) => getEventOf(db, id, filter.at) ?? []).map((event) => betweenPair(event, a, b));
  return {
    a: nameCompany(library, a),
    ...(b && { b: nameCompany(library, b) }),
    filter,
    ...rest,
    events,
    ...(next && { next }),
    names: namesOf(library, listParties(events)),
    cited: citeArticles(db, events),
  };
}

function read(db: DatabaseSync, a: Slug, b: Slug | '', filter: TimelineFilter, cursor: string | undefined) {
  const row = statementOf(db, 'SELECT sum FROM timelines WHERE a = ? AND b = ?').get(a, b);
  const sum = row && jsonOf<StoredSum>(row, 'sum');
  if (sum && sum.figures.events > mostDrawn && Object.keys(filter).length === 0)
    return { ...sum, ...pageFromIndex(db, a, b, cursor) };
  const { all, matching } = findMatching(db, a, b, filter);
  return {
    figures: summariseTimeline(matching),
    choices: countChoices(all, filter),
    ...(matching.length <= mostDrawn && { entries: matching }),
    ...pageOf(matching, cursor),
  };
}

/** The same event with the tone between two of its companies, in which a common opponent does not count. */
export function betweenPair(event: NewsEvent, a: Slug, b: Slug | ''): NewsEvent {
  return b === '' ? event : { ...event, tone: toneBetween(event, a, b) };
}
