import type { Lang, Span } from '../model.ts';
import { isAbbreviation, isBeforeNumber, isClosing, isStarter, isTitle } from './text-abbreviations.ts';

/** The longest run of letters and dots looked at before a stop; longer words are no abbreviations. */
const REACH = 16;

/**
 * Whether the stop marks at `stop` end a sentence, the next one starting at `next` (the first character after
 * the white space). What an abbreviation leaves open, the word after it decides.
 */
export function endsSentence(text: string, stop: Span, next: number, lang: Lang): boolean {
  const after = readOpening(text, next);
  if (!after.starts || /[[(]/.test(text.charAt(stop.start - 1))) return false;
  if (stop.end - stop.start > 1 || text.charAt(stop.start) !== '.') return true;
  const word = wordBefore(text, stop.start);
  if (isTitle(word, lang)) return false;
  if (isBeforeNumber(word, lang)) return !after.digit;
  if (isAbbreviation(word, lang)) return isClosing(word) || endsAfterShort(text, after, lang);
  if (!isInitials(text, word, stop.start)) return true;
  return isStarter(after.word, lang) && !(lang === 'fr' && word === 'M');
}

type Opening = { readonly starts: boolean; readonly digit: boolean; readonly word: string; readonly end: number };

/**
 * How the text goes on. A sentence may start in a capital, a digit, an opening quotation mark or with a name
 * spelt with an inner capital or digit ("iPhone", "xAI", "o3").
 */
function readOpening(text: string, next: number): Opening {
  const found = /[^\p{L}\p{N}\s]*([\p{L}\p{N}]+)?/uy;
  found.lastIndex = next;
  const word = (found.exec(text)?.[1] ?? '').slice(0, 40);
  const end = found.lastIndex;
  const quoted = /[«“"‘'([—–¿¡-]/.test(text.charAt(next));
  const digit = /^\p{N}/u.test(word);
  const lower = /^\p{Ll}+$/u.test(word) || (word === '' && !quoted);
  const starts = (quoted && !lower) || !lower || (quoted && /[«“"]/.test(text.charAt(next)));
  return { starts, digit, word, end };
}

function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{M}\p{N}.-]*$/u.exec(text.slice(Math.max(0, end - REACH), end))?.[0] ?? '';
}

/**
 * "M. Altman", "George W. Bush", "J.-P. Dupont", "the U.S. Congress": only a word that opens sentences ends them.
 * After a preposition a lone X is the network, not a first name.
 */
function isInitials(text: string, word: string, end: number): boolean {
  if (word === 'X' && /(?:on|sur|of|de|to|à|via|social|platform) X$/.test(text.slice(Math.max(0, end - 12), end)))
    return false;
  return /^\p{Lu}$/u.test(word) || /[-.]\p{L}$/u.test(word);
}

/** "OpenAI Inc. The lab…" and "OpenAI Inc. Microsoft said…" end; "Apple Inc. Chief Executive Tim Cook" does not. */
function endsAfterShort(text: string, after: Opening, lang: Lang): boolean {
  if (isStarter(after.word, lang)) return true;
  return /^\p{Lu}[\p{L}\p{N}]*\p{Ll}/u.test(after.word) && /^ \p{Ll}/u.test(text.slice(after.end, after.end + 3));
}
