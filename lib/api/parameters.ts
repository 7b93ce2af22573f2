import { z } from 'zod';
import { getMessages, type Messages } from '../i18n/messages.ts';
import type { Lang } from '../model.ts';
import { parseRange } from '../search/date-range.ts';
import { values } from '../search/query-fields.ts';
import { type IsCursor, isArticleCursor, isCompanyCursor, isEventCursor, isSearchCursor } from './cursors.ts';
import type { Fault } from './problem.ts';

const period = z
  .string()
  .max(10)
  .refine((text) => parseRange(text) !== undefined && !text.includes('..'), { params: { says: 'period' } })
  .meta({ format: 'date-period', examples: ['2025-06'] });

const range = z
  .string()
  .max(22)
  .refine((text) => parseRange(text) !== undefined, { params: { says: 'range' } });

const slug = z.string().min(1).max(200);

const mostItems = 100;

const common = {
  q: z.string().max(500).optional().describe('Words and operators, as on the search page.'),
  company: z
    .array(slug)
    .max(5)
    .optional()
    .describe('Slug of a company; may be given up to five times, all are wanted.'),
  lang: z.enum(values.lang).optional().describe('Language of the article, or of one that reports the event.'),
  source: z.string().max(100).optional().describe('Name of who published it.'),
  kind: z.enum(values.kind).optional().describe('Kind of event.'),
  tone: z.enum(values.tone).optional().describe('Tone of the event between its companies.'),
  locale: z.enum(values.lang).default('en').describe('Which side of a translation is given where both are found.'),
};

const limit = z.coerce.number().int().min(1).max(mostItems).default(20).describe('Items of a page.');

/** A cursor that reads as none would give the first page again, without end. */
const paging = (isCursor: IsCursor) => ({
  limit,
  cursor: z
    .string()
    .max(400)
    .refine(isCursor, { params: { says: 'cursor' } })
    .optional()
    .describe('“next” of the page before.'),
});

const articleFields = {
  ...common,
  tag: z.string().max(100).optional().describe('A tag.'),
  from: period.optional().describe('Published on this day or later: a day, a month or a year.'),
  to: period.optional().describe('Published on this day or earlier.'),
  happened: range.optional().describe('Reports an event of these dates: 2023, or 2023-05..2023-07.'),
};

export const articleParameters = z.strictObject({ ...articleFields, ...paging(isArticleCursor) });

export const eventParameters = z.strictObject({
  ...common,
  modality: z
    .enum(values.modality)
    .optional()
    .describe('Whether it happened, is planned, weighed, rumoured or denied.'),
  from: period.optional().describe('Happened on this day or later: a day, a month or a year.'),
  to: period.optional().describe('Happened on this day or earlier.'),
  ...paging(isEventCursor),
});

export const companyParameters = z.strictObject({
  kind: z.enum(['company', 'authority', 'lab']).optional().describe('What it is.'),
  q: z.string().max(500).optional().describe('Beginning of its name, or a name it is known by.'),
  locale: common.locale.describe('Language of the pages that are linked, and of the lists whose articles are counted.'),
  ...paging(isCompanyCursor),
});

export const searchParameters = z.strictObject({
  ...articleFields,
  q: z.string().min(1).max(500).describe('Words and operators, as on the search page.'),
  order: z.enum(['rank', 'date']).default('rank').describe('Best first, or newest first.'),
  ...paging(isSearchCursor),
});

export type Read<T> = { readonly values: T } | { readonly faults: readonly Fault[] };

/**
 * Reads the parameters of an address with a schema. Unknown ones are refused by name, and so is one given twice that
 * may be given once; faults are told in the language of `locale`. Empty ones count as absent.
 */
export function readParameters<T extends z.ZodObject>(
  query: URLSearchParams,
  schema: T,
  locale: Lang,
): Read<z.output<T>> {
  const say = getMessages(locale).problems.of;
  const given = new Map<string, string | string[]>();
  const faults: Fault[] = [];
  for (const name of new Set(query.keys())) {
    const all = query.getAll(name).filter((value) => value !== '');
    const [first, second] = all;
    if (Object.hasOwn(schema.shape, name) && isList(schema.shape[name])) given.set(name, all);
    else if (second !== undefined) faults.push({ parameter: name, detail: say.twice });
    else if (first !== undefined || !Object.hasOwn(schema.shape, name)) given.set(name, first ?? '');
  }
  const read = schema.safeParse(Object.fromEntries(given));
  if (read.success && faults.length === 0) return { values: read.data };
  return { faults: [...faults, ...(read.error?.issues ?? []).flatMap((issue) => describeIssue(issue, schema, say))] };
}

function isList(field: unknown): boolean {
  return field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodArray;
}

type Words = Messages['problems']['of'];

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodObject, say: Words): Fault[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ parameter: String(issue.path[0] ?? ''), detail: explain(issue, say) }];
  const known = Object.keys(schema.shape).join(', ');
  return issue.keys.map((key) => ({ parameter: key.slice(0, 60), detail: say.unknown(known) }));
}

function explain(issue: z.core.$ZodIssue, say: Words): string {
  if (issue.code === 'invalid_value') return say.oneOf(issue.values.join(', '));
  if (issue.code === 'custom') return sayOf(issue.params?.says, say);
  if (issue.code === 'too_big' && issue.origin === 'string') return say.letters(Number(issue.maximum));
  if (issue.code === 'too_big' && issue.origin === 'array') return say.times(Number(issue.maximum));
  // What is absent lacks its text; every number among the parameters counts items.
  return issue.code === 'invalid_type' && issue.expected === 'string' ? say.needed : say.number(mostItems);
}

function sayOf(what: unknown, say: Words): string {
  if (what === 'cursor') return say.cursor;
  return what === 'range' ? say.range : say.period;
}
