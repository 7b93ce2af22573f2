import type { Entry } from './dictionary-entries.ts';
import { foldWord } from './text-fold.ts';
import type { Pieces } from './text-pieces.ts';

/**
 * Whether the pieces `first` to `last` are written as the alias may be: capitals where they tell a name from a
 * word ("MAI" from "mai"), and between the pieces nothing but a space, a hyphen, an apostrophe, a point.
 */
export function fitsLetters(text: string, pieces: Pieces, first: number, last: number, entry: Entry): boolean {
  const plural = pieces.plural[last] === 1;
  if (plural && (entry.role === 'head' || entry.role === 'person' || entry.role === 'surname')) return false;
  for (let index = first; index <= last; index += 1) {
    if (pieces.plural[index] === 1 && index < last) return false;
    const found = text.slice(pieces.starts[index], pieces.ends[index]);
    const alias = entry.pieces[index - first] ?? '';
    if (!fitsCase(pieces.plural[index] ? found.slice(0, -1) : found, alias, entry)) return false;
    if (index < last && !fitsGap(gapAfter(text, pieces, index), entry.gaps[index - first] ?? '', alias)) return false;
  }
  return true;
}

/** What stands between a piece and the next, folded; a line break of a wrapped line counts as a space. */
export function gapAfter(text: string, pieces: Pieces, index: number): string {
  const end = pieces.ends[index] ?? 0;
  const start = pieces.starts[index + 1] ?? text.length;
  if (start - end === 1 && text.charCodeAt(end) === 32) return ' ';
  return start - end > 4 ? text.slice(end, start) : foldWord(text.slice(end, start)).replace(/^ ?\r?\n ?$/, ' ');
}

/** Spaces, hyphens and apostrophes that join the words of one phrase. */
export function isSoftGap(gap: string): boolean {
  return gap === ' ' || gap === "'" || gap === '-' || gap === '' || gap === '  ';
}

function fitsGap(gap: string, own: string, before: string): boolean {
  if (gap === own) return true;
  if (own === '' && before.length < 3) return gap === '';
  return isSoftGap(gap) || gap === '.' || gap === '·' || gap === '–';
}

/** Short names with an inner capital are words without it: "PaLM", not "Palm". */
function fitsCase(found: string, alias: string, entry: Entry): boolean {
  if (found === alias) return true;
  const small = alias.toLowerCase();
  if (alias === small) return alias.length > 1 || entry.role === 'periphrase';
  const letters = found.normalize('NFC');
  if (letters === letters.toUpperCase()) return letters.length > 1;
  const capital = isCapital(letters);
  if (alias === alias.toUpperCase())
    return alias.length > 3 && capital && !entry.guard && letters.slice(1) === letters.slice(1).toLowerCase();
  if (alias.slice(1) === small.slice(1)) return capital;
  return alias.length > 4 && (capital || !entry.guard);
}

function isCapital(letters: string): boolean {
  const first = letters.charAt(0);
  return first !== first.toLowerCase();
}
