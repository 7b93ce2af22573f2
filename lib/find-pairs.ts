import type { PairSummary } from './views.ts';

/** The pairs of which every word asked for begins a word of either name, whatever its case and accents. */
export function findPairs(pairs: readonly PairSummary[], q: string): readonly PairSummary[] {
  const asked = wordsOf(q);
  if (asked.length === 0) return pairs;
  return pairs.filter(({ a, b }) => {
    const words = wordsOf(`${a.name} ${b.name}`);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
