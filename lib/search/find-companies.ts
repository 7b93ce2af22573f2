import type { Slug } from '../model.ts';
import { listTexts, type QueryNode } from './query-tree.ts';
import { stopWords } from './stop-words.ts';
import { normalize, type Vocabulary } from './vocabulary.ts';

const longestName = 6;
const shown = 5;

/**
 * Companies a query names, the surest first: by a name, product, person or periphrase as a whole; by one inside the
 * query; by a word that only one company's periphrases have; by the beginning of a name.
 */
export function findCompanies(root: QueryNode | undefined, vocabulary: Vocabulary): Slug[] {
  const words = listTexts(root).flatMap((node) => normalize(node.text).split(' '));
  if (words.length === 0) return [];
  const whole = vocabulary.called.get(words.join(' ')) ?? [];
  const hinted = words.flatMap((word) => vocabulary.hinted.get(word) ?? []);
  const found = new Set([...whole, ...findNamed(words, vocabulary), ...hinted, ...findBegun(words, vocabulary)]);
  return [...found].slice(0, shown);
}

/** Longest names first, at each word of the query. */
function findNamed(words: readonly string[], { called }: Vocabulary): Slug[] {
  const found: Slug[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(longestName, words.length - start); length > 0; length--) {
      const name = words.slice(start, start + length).join(' ');
      const slugs = stopWords.has(name) ? undefined : called.get(name);
      if (!slugs) continue;
      found.push(...slugs);
      start += length - 1;
      break;
    }
  }
  return found;
}

function findBegun(words: readonly string[], { title }: Vocabulary): Slug[] {
  const begun = words.join(' ');
  if (begun.length < 2) return [];
  return [...title].filter(([, name]) => normalize(name).startsWith(begun)).map(([slug]) => slug);
}
