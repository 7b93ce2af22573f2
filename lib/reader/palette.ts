// Ranks what a palette can go to against what was typed.

export type Choice = { readonly label: string };

const marks = /\p{M}/gu;

/** Lower case, without accents, as one types in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/**
 * Choices that hold every word of the query, best first: whole label, then start of the label, then starts of words,
 * then anywhere; among equals the order given.
 */
export function rankChoices<One extends Choice>(choices: readonly One[], query: string, limit: number): One[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  return choices
    .map((choice) => ({ choice, score: scoreLabel(fold(choice.label), words, whole) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

function scoreLabel(label: string, words: readonly string[], whole: string): number {
  if (words.length === 0) return 1;
  const places = words.map((word) => findWord(label, word));
  if (places.some((place) => place === 0)) return 0;
  if (label === whole) return 5;
  if (label.startsWith(whole)) return 4;
  return Math.min(...places) + (places[0] === 2 && label.startsWith(words[0] ?? '') ? 1 : 0);
}

/** 2 at the start of a word, 1 inside one, 0 nowhere. */
function findWord(label: string, word: string): number {
  const at = label.indexOf(word);
  if (at < 0) return 0;
  return at === 0 || label.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word)) ? 2 : 1;
}
