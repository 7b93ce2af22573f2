import type { Span } from '../model.ts';

/**
 * Words of a text: letters and digits, joined by inner hyphens, dots and commas ("start-up", "GPT-5.2", "5,3").
 * An elided word keeps its apostrophe ("d’" + "OpenAI"), an English ending stands alone ("Meta" + "’s").
 */
export function findWords(text: string): Span[] {
  const words: Span[] = [];
  for (const found of text.matchAll(WORD)) words.push({ start: found.index, end: found.index + found[0].length });
  return words;
}

const WORD =
  /(?<=[\p{L}\p{N}])['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])|(?:[\p{L}\p{M}]*(?:quelqu|aujourd|presqu|lorsqu|puisqu|jusqu|qu)|[cdjlmnst])['’](?=[\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[-‑.,][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/giu;

/** Whether a word could begin or end at `position`: no letter or digit runs across it. */
export function isWordEdge(text: string, position: number): boolean {
  return !(isWordCharacter(text, position - 1) && isWordCharacter(text, position));
}

/** Whether the code unit at `position` belongs to a letter, mark or digit; false outside the text. */
export function isWordCharacter(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58);
  return unit >= 128 && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(position));
}
