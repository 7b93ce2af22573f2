import { z } from 'zod';
import { eventKinds, modalities, tones } from '../event-words.ts';

// The shape of a timeline as JSON. Served as JSON Schema, told in docs/timeline-json.md, checked by the tests.

const day = z.iso.date();
const lang = z.enum(['fr', 'en']);
const kind = z.enum(eventKinds);
const tone = z.enum(tones);
const modality = z.enum(modalities);
const company = z.strictObject({ slug: z.string(), name: z.string() });

const when = z.strictObject({
  from: day.describe('First possible day'),
  to: day.describe('Last possible day'),
  precision: z.enum(['day', 'week', 'month', 'quarter', 'half', 'season', 'year']),
  qualifier: z.enum(['about', 'before', 'after', 'by', 'until', 'since']).exactOptional(),
  text: z.string().describe('The date in words, in the document’s language'),
});

const trigger = z.strictObject({ text: z.string(), rule: z.string() });

const why = z.strictObject({
  date: z.strictObject({ text: z.string(), rule: z.string(), reference: day.exactOptional() }).exactOptional(),
  participants: z.array(z.strictObject({ company: z.string(), text: z.string(), rule: z.string() })),
  kind: z.array(trigger),
  tone: z.array(trigger),
  modality: z.array(trigger),
});

const report = z.strictObject({
  id: z.string(),
  sentence: z.string(),
  language: lang,
  published: day,
  url: z.url().describe('The sentence in its article'),
  article: z.strictObject({
    slug: z.string(),
    title: z.string(),
    source: z.strictObject({ name: z.string(), url: z.url().exactOptional() }).exactOptional(),
  }),
  when: when.omit({ text: true }),
  basis: z.enum(['stated', 'carried', 'reported']),
  participants: z.array(z.string()),
  kind,
  tone,
  modality,
  why,
});

const eventSchema = z.strictObject({
  id: z.string().describe('Keeps resolving under /events/{id}, even after a merge'),
  url: z.url(),
  when,
  until: when.exactOptional().describe('When what was agreed ends, where a report says so'),
  basis: z.enum(['stated', 'carried', 'reported']).describe('“reported”: no date in the text, the article’s own'),
  participants: z.array(company),
  kind,
  tone: tone.describe('In a timeline of two companies: between these two'),
  sides: z.array(z.array(z.string())).exactOptional().describe('Slugs of those who stand together in a conflict'),
  modality,
  reports: z.array(report).describe('Earliest published first'),
  links: z.array(z.strictObject({ from: z.string(), to: z.string(), grounds: z.array(z.string()) })),
  disagreements: z.array(
    z.strictObject({
      field: z.enum(['when', 'kind', 'tone', 'modality', 'participants']),
      values: z.array(z.string()),
    }),
  ),
  corrections: z.array(z.strictObject({ action: z.string(), reason: z.string() })),
});

export const timelineSchema = z.strictObject({
  $schema: z.url(),
  title: z.string(),
  language: lang,
  url: z.url().describe('The page of the timeline'),
  companies: z.array(company).min(1).max(2),
  filter: z.record(z.string(), z.string()).describe('The query of the address, as understood'),
  events: z.array(eventSchema).describe('Earliest first'),
});

export type EventDocument = z.infer<typeof eventSchema>;
export type TimelineDocument = z.infer<typeof timelineSchema>;

/** The path at which the schema is served. */
export const schemaPath = '/schemas/timeline.json';

/** The schema as JSON Schema, draft 2020-12. */
export function describeTimelineSchema(origin: string): object {
  return { $id: origin + schemaPath, title: 'Timeline', ...z.toJSONSchema(timelineSchema) };
}
