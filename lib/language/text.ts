import type { Lang, Span } from '../model.ts';
import { findBlocks } from './text-blocks.ts';
import { endsSentence } from './text-stops.ts';

/** What may stand between the stop and the space after it: closing quotes and brackets. */
const CLOSERS = '»”’"\')]›';

const WORDLIKE = /[\p{L}\p{N}]/u;

const STOP = /[.!?…]+/g;

/**
 * Sentences of a plain text, in order, white space, bullets and heading marks excluded. Paragraphs, headings,
 * list items and table cells end a sentence even without a stop. A full stop inside a quotation ends one too;
 * an opening quotation mark belongs to the sentence after it, a closing one to the sentence before.
 */
export function findSentences(text: string, lang: Lang): Span[] {
  const sentences: Span[] = [];
  for (const block of findBlocks(text)) splitBlock(text, block, lang, sentences);
  return sentences;
}

function splitBlock(text: string, block: Span, lang: Lang, sentences: Span[]): void {
  let start = block.start;
  STOP.lastIndex = start;
  for (let stop = STOP.exec(text); stop && stop.index < block.end; stop = STOP.exec(text)) {
    const end = Math.min(skipClosers(text, STOP.lastIndex), block.end);
    const next = skipSpace(text, end, block.end);
    if (next === end || next >= block.end) continue;
    if (!endsSentence(text, { start: stop.index, end: STOP.lastIndex }, next, lang)) continue;
    sentences.push({ start, end });
    start = next;
  }
  if (WORDLIKE.test(text.slice(start, block.end))) sentences.push({ start, end: block.end });
  else stretchLast(sentences, block.end);
}

/** Marks left alone behind the last stop, as in tokenised text, go with the sentence before. */
function stretchLast(sentences: Span[], end: number): void {
  const last = sentences.pop();
  if (last) sentences.push({ start: last.start, end });
}

/** A French closing quotation mark stands behind a no-break space, or a plain one in careless typing. */
function skipClosers(text: string, from: number): number {
  let end = from;
  for (;;) {
    const mark = text.charAt(end);
    if (mark !== '' && CLOSERS.includes(mark)) end += 1;
    else if (text.charAt(end + 1) === '»' && /\s/.test(mark)) end += 2;
    else return end;
  }
}

function skipSpace(text: string, from: number, to: number): number {
  let position = from;
  while (position < to && /\s/.test(text.charAt(position))) position += 1;
  return position;
}
