import { describeEvent } from '#lib/api/describe.ts';
import { eventParameters } from '#lib/api/parameters.ts';
import { listEvents } from '#lib/news-lists.ts';
import { siteOrigin } from '../../site.ts';
import { answerWith } from '../answer.ts';

/** Events, latest first by the day they happened. */
export const GET = answerWith(eventParameters, async ({ q = '', locale, limit, cursor, ...filter }) => {
  const { events, next } = await listEvents({ text: q, filter, limit, cursor });
  const place = { origin: siteOrigin(), locale };
  return { items: events.map((view) => describeEvent(view, place)), ...(next && { next }) };
});
