import type { Day, Lang } from '../model.ts';
import { scan } from './automaton.ts';
import type { Dictionary } from './dictionary.ts';
import type { Entry } from './dictionary-entries.ts';
import { fitsLetters } from './entities-letters.ts';
import { cutPieces, type Pieces } from './text-pieces.ts';

/** Indexes of pieces, the last one included. */
export type PieceSpan = { readonly first: number; readonly last: number };

/** Entries of one role found at pieces `first` to `last`. */
export type Hit = PieceSpan & { readonly role: Entry['role']; readonly entries: readonly Entry[] };

/** Everything of a dictionary that stands in a text, whatever it will turn out to mean. */
export type Reading = {
  readonly text: string;
  readonly lang: Lang;
  readonly pieces: Pieces;
  /** The dictionary's piece at an index, '' for one it does not know. */
  readonly word: (index: number) => string;
  readonly hits: readonly Hit[];
  /** Heads of periphrases by their first piece, longest last. */
  readonly heads: ReadonlyMap<number, readonly Hit[]>;
  /** Where each deciding word stands, by the word as the company files write it. */
  readonly words: ReadonlyMap<string, readonly PieceSpan[]>;
};

/** One pass over the text; entries of the other language, out of date or in other letters are left out. */
export function readEntries(text: string, lang: Lang, date: Day, dictionary: Dictionary): Reading {
  const pieces = cutPieces(text, dictionary.vocabulary);
  const hits: Hit[] = [];
  const heads = new Map<number, Hit[]>();
  const words = new Map<string, PieceSpan[]>();
  scan(dictionary.automaton, pieces.symbols, (sequence, last) => {
    for (const { role, length, entries } of dictionary.senses[sequence] ?? []) {
      const first = last - length + 1;
      const fits = (entry: Entry) => isValid(entry, lang, date) && fitsLetters(text, pieces, first, last, entry);
      const fitting = entries.every(fits) ? entries : entries.filter(fits);
      if (fitting.length === 0) continue;
      if (role === 'word') for (const { alias } of fitting) push(words, alias, { first, last });
      else if (role === 'head') push(heads, first, { first, last, role, entries: fitting });
      else hits.push({ first, last, role, entries: fitting });
    }
  });
  const word = (index: number) => dictionary.words[pieces.symbols[index] ?? 0] ?? '';
  return { text, lang, pieces, word, hits, heads, words };
}

function isValid(entry: Entry, lang: Lang, date: Day): boolean {
  if (entry.lang && entry.lang !== lang) return false;
  return (entry.from ?? '') <= date && date <= (entry.to ?? '9');
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
