import { createHash } from 'node:crypto';

/**
 * A short mark of what an article says: it moves when a word or a figure of the title or the text does, and stays
 * when only markup, punctuation, capitals, spacing or accents' encoding change. 48 bits: two versions of one article
 * are told apart, which is all it is for.
 */
export function findSubstance(title: string, text: string): string {
  const words =
    `${title} ${text}`
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 8);
}
