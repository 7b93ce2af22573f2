import { z } from 'zod';
import { eventKinds, modalities, tones } from '../event-words.ts';
import type { DateSpan } from '../model.ts';
import { bothLanguages, group, list, slug, text } from './fields.ts';
import type { ReasonCode } from './problems.ts';
import { parseWhen } from './when.ts';

// What each line of corrections.yaml may say. The field that a line starts with is what it does.

const oneOf = <const T extends readonly string[]>(values: T, code: ReasonCode) => z.enum(values, { error: code });

const event = z.string({ error: 'event' }).regex(/^[a-z0-9-]{1,64}$/, { error: 'event' });
const company = slug('company-slug');
const kind = oneOf(eventKinds, 'event-kind');
const tone = oneOf(tones, 'tone');
const modality = oneOf(modalities, 'modality');
const qualifier = oneOf(['about', 'before', 'after', 'by', 'until', 'since'], 'qualifier');
// Far more than ever tell of one event. Each is kept with its whole line: 20,000 in one took gigabytes.
const mostMerged = 50;
const sides = z.exactOptional(list(list(company)));

const date = z.union([z.string(), z.number()], { error: 'when' }).transform((value, context) => {
  const span = parseWhen(String(value));
  if (span) return span;
  context.addIssue({ code: 'custom', message: 'when' });
  return z.NEVER;
});

const qualified = group({ date, qualifier: z.exactOptional(qualifier) }).transform(({ date, qualifier }) => {
  return { ...date, ...(qualifier && { qualifier }) };
});

/** A date alone, or with the word that qualifies it. YAML reads a bare year as a number. */
const when = z.unknown().transform((value, context): DateSpan => {
  const isGroup = typeof value === 'object' && value !== null;
  const read = isGroup ? qualified.safeParse(value) : date.safeParse(value);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path];
    const message = issue.code === 'unrecognized_keys' ? 'unknown' : issue.message;
    for (const path of paths) context.addIssue({ code: 'custom', message, path });
  }
  return z.NEVER;
});

/** In both languages, or in one for all readers. */
const reason = z.union([text, bothLanguages], { error: 'text' });

/** The schema of a line by the field that it starts with. */
export const correctionSchemas = {
  hide: group({ hide: event, reason }),
  redate: group({ redate: event, when, reason }),
  retype: group({ retype: event, kind, reason }),
  requalify: group({ requalify: event, modality, reason }),
  retone: group({ retone: event, tone, sides, reason }),
  participants: group({
    participants: event,
    add: z.exactOptional(list(company)),
    drop: z.exactOptional(list(company)),
    reason,
  }).refine(({ add, drop }) => (add ?? drop) !== undefined, { error: 'add-or-drop' }),
  merge: group({ merge: list(event).min(2, { error: 'two' }).max(mostMerged, { error: 'fifty' }), reason }),
  split: group({ split: event, reason }),
  add: group({
    add: group({
      article: slug('slug'),
      sentence: text,
      when,
      participants: list(company).min(1, { error: 'list' }),
      kind,
      tone,
      sides,
      modality,
    }),
    reason,
  }),
};
