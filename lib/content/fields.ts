import { z } from 'zod';
import { isDay, isInstant, isPeriod } from './calendar.ts';
import type { ReasonCode } from './problems.ts';

// Each check fails with the code of its reason, so that the wording lives in one place a language.
const because = (code: ReasonCode) => ({ error: code });

/** One line of text: line breaks and control characters become spaces, and unpaired surrogates their sign. */
export const text = z
  .string(because('text'))
  .transform((value) =>
    value
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .toWellFormed(),
  )
  .refine((value) => /[^\p{Z}\p{C}]/u.test(value), because('text'));

export const day = z.string(because('day')).refine((value) => isDay(value) || isInstant(value), because('day'));

/** A year, month or day. YAML reads a bare year as a number. */
export const period = z
  .union([z.string(), z.number()], because('period'))
  .transform(String)
  .refine(isPeriod, because('period'));

export const url = z.string(because('url')).refine(isWebAddress, because('url'));

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && URL.canParse(value);
}

export const lang = z.enum(['fr', 'en'], because('lang'));

export const flag = z.boolean(because('boolean'));

export const list = <T extends z.ZodType>(item: T) => z.array(item, because('list'));

export const group = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, because('fields'));

/** Letters, digits, dots, hyphens and underscores, as file names have them. */
export const slugPattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u;

/** Composed, as a file's slug is whatever way its name is stored. */
export const slug = (code: ReasonCode) =>
  z
    .string(because(code))
    .regex(slugPattern, because(code))
    .transform((value) => value.normalize('NFC'));

export const picture = z
  .string(because('image'))
  .regex(/^images\/[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*\.(?:svg|png|jpe?g|webp|avif|gif)$/iu, because('image'));

export const kind = z.enum(['company', 'authority', 'lab'], because('kind'));

export const bothLanguages = group({ fr: text, en: text });
