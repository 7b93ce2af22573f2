import { z } from 'zod';
import { values } from '../search/query-fields.ts';

const day = z.string().describe('A calendar day, YYYY-MM-DD.');
const lang = z.enum(values.lang);
const company = z.object({ slug: z.string(), name: z.string() });

const span = z.object({
  from: day,
  to: day,
  precision: z.enum(['day', 'week', 'month', 'quarter', 'half', 'season', 'year']),
  qualifier: z.enum(['about', 'before', 'after', 'by', 'until', 'since']).optional(),
});

export const articleAnswer = z.object({
  slug: z.string(),
  url: z.string(),
  markdown: z.string().describe('Address of its Markdown.'),
  lang,
  title: z.string(),
  summary: z.string(),
  published: z.string().describe('A day, or an instant in UTC where the article gives one.'),
  updated: z.string().optional(),
  source: z.object({ name: z.string(), url: z.string().optional() }).optional(),
  tags: z.array(z.string()),
  companies: z.array(company).describe('Companies that it names, the most named first.'),
  translation: z.string().optional().describe('Slug of the same article in the other language.'),
});

const report = z.object({
  article: z.string().describe('Slug of the article.'),
  url: z.string().describe('The sentence in the article.'),
  lang,
  published: day,
  sentence: z.string(),
});

export const eventAnswer = z.object({
  id: z.string(),
  url: z.string(),
  when: span.describe('When it happened, as precisely as it is known.'),
  basis: z
    .enum(['stated', 'carried', 'reported'])
    .describe('Whether the text states the date; “reported” is the day of the article.'),
  kind: z.enum(values.kind),
  tone: z.enum(values.tone),
  modality: z.enum(values.modality),
  companies: z.array(company),
  reports: z.array(report).describe('Every sentence that reports it, the earliest published first.'),
  corrected: z.boolean().describe('Whether the editor had a word in it.'),
});

export const companyAnswer = z.object({
  slug: z.string(),
  url: z.string(),
  name: z.string(),
  kind: z.enum(['company', 'authority', 'lab']),
  articles: z.number().int(),
  events: z.number().int(),
});

const piece = z.object({ text: z.string(), found: z.boolean().describe('Whether it is what was asked for.') });

export const searchAnswer = z.object({
  query: z.string(),
  hints: z.array(z.object({ code: z.string(), found: z.string(), field: z.string().optional() })),
  suggestion: z.string().optional().describe('The query with a name put right.'),
  corrected: z.boolean().describe('Whether the results are for the suggestion.'),
  relaxed: z.boolean().describe('Whether some of the words were enough, because no article has all.'),
  total: z.number().int(),
  more: z.boolean().describe('Whether there are more than “total”.'),
  items: z.array(z.object({ article: articleAnswer, title: z.array(piece), snippet: z.array(piece) })),
  next: z.string().optional(),
  companies: z.array(z.object({ slug: z.string(), name: z.string(), url: z.string() })),
  events: z.array(eventAnswer),
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
});

export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
});

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().optional().describe('Give it back as “cursor”.') });
}

export type ArticleAnswer = z.infer<typeof articleAnswer>;
export type EventAnswer = z.infer<typeof eventAnswer>;
export type CompanyAnswer = z.infer<typeof companyAnswer>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
