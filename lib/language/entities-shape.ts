import { gapAfter } from './entities-letters.ts';
import type { Reading } from './entities-reading.ts';
import { isStarter } from './text-abbreviations.ts';

/** Product names that are first names too: "Claude Shannon", "Alexa Chung". */
const FIRST_NAMES = new Set('claude alexa devin kimi ernie gemma aya rufus sora nova luna aurora veo'.split(' '));

/** Capitalised words that may stand before a name without being part of it. */
const TITLES = new Set(
  'mr mrs ms dr sir lord lady president chairman chairwoman chief executive officer director founder cofounder secretary minister judge justice senator professor monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december monsieur madame maitre start up rival french american chinese british german european'.split(
    ' ',
  ),
);

/**
 * Whether the piece before is the rest of someone else's name: "Frédéric Mistral", "Jack Altman", "Financial Times".
 */
export function followsName(reading: Reading, first: number, known: ReadonlySet<number>): boolean {
  if (first === 0 || known.has(first - 1)) return false;
  const gap = gapAfter(reading.text, reading.pieces, first - 1);
  if (gap !== ' ' && gap !== '-') return false;
  const before = pieceAt(reading, first - 1);
  if (!isCapitalised(before) || TITLES.has(before.toLowerCase())) return false;
  return !(startsSentence(reading, first - 1) && isStarter(before, reading.lang));
}

/** Whether a first name goes on as a person's: "Claude Lelouch", "Claude-Michel". */
export function precedesName(reading: Reading, first: number, last: number, known: ReadonlySet<number>): boolean {
  if (first !== last || !FIRST_NAMES.has(pieceAt(reading, first).toLowerCase()) || known.has(last + 1)) return false;
  const gap = gapAfter(reading.text, reading.pieces, last);
  return (gap === ' ' || gap === '-') && isCapitalised(pieceAt(reading, last + 1));
}

/** Whether a capital says nothing: at the start of the text, a line, a sentence, a quotation. */
export function startsSentence(reading: Reading, first: number): boolean {
  const start = reading.pieces.starts[first] ?? 0;
  return /(?:^|[.!?…:«“"‘(\n•*#|>—–-]\s*)$/u.test(reading.text.slice(Math.max(0, start - 4), start)) || start === 0;
}

function pieceAt({ text, pieces }: Reading, index: number): string {
  return index < pieces.count ? text.slice(pieces.starts[index], pieces.ends[index]) : '';
}

/** "Altman", not "OPENAI" or "CEO", which go before names as titles do. */
function isCapitalised(piece: string): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(piece);
}
