import { z } from 'zod';
import type { Day, Lang } from '../model.ts';

/** One line of the input, as docs/annotation.md has it. */
export type InputDocument = {
  readonly id: string;
  readonly lang: Lang;
  readonly date: Day;
  readonly title?: string;
  readonly text: string;
  readonly format: 'text' | 'markdown';
};

const day = z.iso.date({ error: 'expected a day as YYYY-MM-DD' });

/** Others' sets call the date `refDate`; fields that are not asked for are passed over. */
const schema = z.object({
  id: z.union([z.string(), z.number().transform(String)], { error: 'expected a text' }),
  lang: z.enum(['fr', 'en'], { error: 'expected "fr" or "en"' }),
  date: day.optional(),
  refDate: day.optional(),
  title: z.string({ error: 'expected a text' }).nullish(),
  text: z.string({ error: 'expected a text' }),
  format: z.enum(['text', 'markdown'], { error: 'expected "text" or "markdown"' }).default('text'),
});

/** Parses a line; what is wrong with it comes back in words. */
export function parseInput(line: string): InputDocument | { readonly problem: string } {
  const json = parseJson(line);
  if ('problem' in json) return json;
  const { data, error } = schema.safeParse(json.value);
  if (error) return { problem: error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ') };
  const date = data.date ?? data.refDate;
  if (!date) return { problem: 'date: expected a day as YYYY-MM-DD' };
  const { id, lang, text, format, title } = data;
  return { id, lang, date, text, format, ...(title ? { title } : {}) };
}

function parseJson(line: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `expected JSON: ${error.message}` };
    throw error;
  }
}
