import type { Span } from '../model.ts';

const END = /\n+|[.!?…]["”»’')\]]*(?=\s+[\p{Lu}«“"\d])/gu;

/** Lines and what full stops part: enough for dates where no sentences are given. */
export function findLines(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = index + mark.length;
    if (isAbbreviation(text, index, mark)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** "Jan. 5", "St. Patrick’s", "M. Altman". */
const isAbbreviation = (text: string, index: number, mark: string): boolean =>
  mark === '.' &&
  /(?:^|[^\p{L}])(?:\p{L}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|févr?|avr|juil|déc|mon|tues?|wed|thur?s?|fri|sat|sun|st|no|mr|mrs|dr|mme|inc|corp|co|ltd)$/iu.test(
    text.slice(Math.max(0, index - 6), index),
  );
