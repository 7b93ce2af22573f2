import { describeTimelineSchema } from '#lib/feeds/timeline-json-schema.ts';
import { siteOrigin } from '../../site.ts';

/** The JSON Schema of a timeline as JSON. */
export function GET(): Response {
  return Response.json(describeTimelineSchema(siteOrigin()), {
    headers: { 'content-type': 'application/schema+json', 'access-control-allow-origin': '*' },
  });
}
