/**
 * Of each two first letters, one bit for each length of the words that begin with them: a look at it tells three of
 * four words of a text apart from the few hundred that dates are made of, without cutting them out.
 */
export type Gate = Uint32Array;

const LETTERS = 26;
const LONGEST = 31;

/** Words of other signs than a to z are left out. */
export function buildGate(words: Iterable<string>): Gate {
  const gate = new Uint32Array(LETTERS * LETTERS);
  for (const word of words) {
    const place = placeOf(word, 0, word.length);
    if (/^[a-z]+$/.test(word)) gate[place] = (gate[place] ?? 0) | (1 << Math.min(word.length, LONGEST));
  }
  return gate;
}

/** Whether the letters a to z from `start` to `end` may be one of the words; false only if they are not. */
export function mayHold(gate: Gate, text: string, start: number, end: number): boolean {
  return (((gate[placeOf(text, start, end)] ?? 0) >>> Math.min(end - start, LONGEST)) & 1) === 1;
}

function placeOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) - 97 : 0;
  return (text.charCodeAt(start) - 97) * LETTERS + second;
}
