import type { Lang } from '../model.ts';
import type { Piece } from '../search-views.ts';
import type { QueryNode } from './query-tree.ts';
import { listTexts } from './query-tree.ts';
import { stemWord } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { findWords, findWordsLike, foldWord, matchBeginnings } from './words.ts';

/** Forms of the words a query asks for, to be found again in the original text. */
export type Wanted = {
  /** Words as they are written. */
  readonly exact: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Finds words that may be among them. */
  readonly pattern: RegExp;
};

export function listWanted(root: QueryNode | undefined, names: ReadonlySet<string> = new Set()): Wanted {
  const exact = new Set<string>();
  const stems = new Set<string>();
  const texts = listTexts(root).flatMap(({ type, text }) => findWords(text).map((word) => ({ type, text: word.text })));
  const telling = texts.filter(({ type, text }) => type === 'phrase' || !stopWords.has(foldWord(text)));
  for (const { text } of telling.length > 0 ? telling : texts) {
    const folded = foldWord(text);
    exact.add(folded);
    if (names.has(folded)) continue;
    for (const lang of ['fr', 'en'] as const) stems.add(stemWord(text, lang)).add(stemWord(folded, lang));
  }
  return { exact, stems, pattern: matchBeginnings([...exact, ...stems]) };
}

/** The whole text, cut at the words that were asked for. */
export function highlight(text: string, lang: Lang, wanted: Wanted): Piece[] {
  return cut(text, 0, text.length, findWanted(text, lang, wanted));
}

const shown = 240;

/**
 * About 240 characters of a text where the most of what was asked for stands together, from a word's start to a word's
 * end; undefined when none of it is there.
 */
export function findSnippet(text: string, lang: Lang, wanted: Wanted): Piece[] | undefined {
  const found = findWanted(text, lang, wanted);
  if (found.length === 0) return undefined;
  const best = bestWindow(found);
  const start = best.start <= 60 ? 0 : text.indexOf(' ', best.start - 60) + 1 || best.start;
  const limit = Math.min(text.length, Math.max(start + shown, best.end));
  const end = limit === text.length ? limit : Math.max(text.lastIndexOf(' ', limit), best.end);
  const pieces = cut(text, start, end, found);
  return [
    ...(start > 0 ? [{ text: '… ', found: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', found: false }] : []),
  ];
}

type Found = { readonly start: number; readonly end: number; readonly form: string };

function findWanted(text: string, lang: Lang, wanted: Wanted): Found[] {
  const { exact, stems, pattern } = wanted;
  if (exact.size === 0) return [];
  return findWordsLike(text, pattern).flatMap(({ start, end, text: word }) => {
    const folded = foldWord(word);
    if (exact.has(folded)) return [{ start, end, form: folded }];
    const stem = stemWord(word, lang);
    return stems.has(stem) ? [{ start, end, form: stem }] : [];
  });
}

/** The stretch with the most different words; the first of equals. */
function bestWindow(found: readonly Found[]): { start: number; end: number } {
  let best = { start: 0, end: 0, count: 0 };
  for (const [index, first] of found.entries()) {
    const within = found.slice(index, index + 40).filter((other) => other.end <= first.start + shown - 80);
    const count = new Set(within.map((other) => other.form)).size;
    if (count > best.count) best = { start: first.start, end: within.at(-1)?.end ?? first.end, count };
  }
  return best;
}

function cut(text: string, start: number, end: number, found: readonly Found[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const word of found) {
    if (word.start < start || word.end > end) continue;
    const last = pieces.at(-1);
    if (last?.found && /^[-‑.]$/.test(text.slice(at, word.start))) {
      pieces[pieces.length - 1] = { text: last.text + text.slice(at, word.end), found: true };
      at = word.end;
      continue;
    }
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), found: false });
    pieces.push({ text: text.slice(word.start, word.end), found: true });
    at = word.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), found: false });
  return pieces;
}
