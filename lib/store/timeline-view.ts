import type { DatabaseSync } from 'node:sqlite';
import { toneBetween } from '../language/merge.ts';
import type { Day, NewsEvent, Slug } from '../model.ts';
import { countChoices, summariseTimeline, type TimelineFilter } from '../timeline.ts';
import { listRowArticles } from '../timeline-reports.ts';
import { standingOn, summariseStanding } from '../timeline-standing.ts';
import type { ListedEvent, TimelineView } from '../views.ts';
import { getListedEvent } from './event-brief.ts';
import { citeArticles, findEventId, getEventOf, listParties } from './event-read.ts';
import type { Library } from './library.ts';
import { getRow } from './statements.ts';
import { nameCompany, namesOf } from './summaries.ts';
import { findMatching } from './timeline-match.ts';
import { type Place, pageFromIndex, pageOf } from './timeline-pages.ts';
import { readSum, toneOf } from './timeline-rows.ts';

// Above this the chart shows quarters instead of single events, and the page need not read them all.
const mostDrawn = 400;

/**
 * The timeline of one company, or of two in alphabetical order; undefined when a company is unknown. What stands
 * between two is told as of `today`, or of the day that the filter names.
 */
export function viewTimeline(
  library: Library,
  { a, b = '' }: { readonly a: Slug; readonly b?: Slug | undefined },
  filter: TimelineFilter,
  today: Day,
  place: Place = {},
): TimelineView | undefined {
  const { db, companies } = library;
  if (!companies.has(a) || (b !== '' && !companies.has(b))) return undefined;
  const event = place.event && findEventId(db, place.event);
  const { ids, next, standing, ...rest } = read(db, a, b, filter, { ...place, event });
  const view = (id: string) => listEvent(db, id, a, b, filter);
  const events = ids.flatMap(view);
  const withAuthority = [a, b].some((slug) => companies.get(slug)?.kind === 'authority');
  const stands = standingOn(standing, filter.at ?? today, withAuthority);
  const agreements = b ? stands.agreements.flatMap(({ id }) => view(id)) : [];
  const disputes = b ? stands.disputes.flatMap(({ id }) => view(id)) : [];
  return {
    a: nameCompany(library, a),
    ...(b && { b: nameCompany(library, b) }),
    filter,
    ...rest,
    events,
    ...(b && { standing: { agreements, disputes } }),
    ...(next && { next }),
    ...(event && { event }),
    names: namesOf(library, listParties([...events, ...agreements, ...disputes])),
    cited: citeArticles(db, events, listRowArticles),
  };
}

function listEvent(db: DatabaseSync, id: string, a: Slug, b: Slug | '', { at }: TimelineFilter): ListedEvent[] {
  const event: ListedEvent | undefined = at ? getEventOf(db, id, at) : getListedEvent(db, id);
  if (!event) return [];
  if (!event.whole) return [betweenPair(event, a, b)];
  // Its first reports alone may not tell who is against whom.
  const seat = getRow(db, seatOf, a, b, event.when.from, id);
  return [{ ...event, tone: seat ? toneOf(seat) : event.tone }];
}

const seatOf = 'SELECT tone FROM seats WHERE a = ? AND b = ? AND first_day = ? AND event = ?';

function read(db: DatabaseSync, a: Slug, b: Slug | '', filter: TimelineFilter, place: Place) {
  const sum = readSum(db, a, b);
  if (sum && sum.figures.events > mostDrawn && Object.keys(filter).length === 0)
    return { ...sum, ...pageFromIndex(db, a, b, place) };
  const { known, all, matching } = findMatching(db, a, b, filter);
  return {
    figures: summariseTimeline(matching),
    choices: countChoices(all, filter),
    standing: sum && !filter.at ? sum.standing : summariseStanding(known),
    ...(matching.length <= mostDrawn && { entries: matching }),
    ...pageOf(matching, place),
  };
}

/** The same event with the tone between two of its companies, in which a common opponent does not count. */
export function betweenPair(event: NewsEvent, a: Slug, b: Slug | ''): NewsEvent {
  return b === '' ? event : { ...event, tone: toneBetween(event, a, b) };
}
