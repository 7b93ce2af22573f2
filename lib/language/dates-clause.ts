// Which way a clause looks: the verb form nearest to the expression says, commas and conjunctions put it further.
import type { Span } from '../model.ts';
import type { Sight, Tense } from './dates-grammar.ts';

type Mark = { readonly at: number; readonly end: number; readonly kind: Sight };

/** Where a clause looks; without a verb, back. */
export type Direction = { readonly forward: boolean; readonly verbless: boolean };

const CUT_DISTANCE = 40;
const MARKS_EACH_SIDE = 8;

/** A function that tells where the clause around a stretch of the sentence looks. */
export function clauseDirection(text: string, sentence: Span, tense: Tense): (span: Span) => Direction {
  let marks: readonly Mark[] | undefined;
  return (span) => {
    marks ??= marksIn(text, sentence, tense);
    const after = firstAfter(marks, span.end);
    const right = nearestVerb(marks, after, 1, span.end);
    const left = nearestVerb(marks, lastBefore(marks, after, span.start), -1, span.start);
    const nearest = right.distance < left.distance ? right : left;
    return { forward: nearest.future, verbless: nearest.distance === Number.POSITIVE_INFINITY };
  };
}

function marksIn(text: string, sentence: Span, { regex, kinds }: Tense): Mark[] {
  const lower = text.slice(sentence.start, sentence.end).toLowerCase();
  const marks: Mark[] = [];
  regex.lastIndex = 0;
  for (let found = regex.exec(lower); found; found = regex.exec(lower)) {
    let group = 1;
    while (found[group] === undefined) group++;
    const end = sentence.start + regex.lastIndex;
    marks.push({ at: end - found[0].length, end, kind: kinds[group - 1] ?? 'cut' });
  }
  return marks;
}

/** Marks are in order of position: the first one at or after it, by halving. */
function firstAfter(marks: readonly Mark[], position: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastBefore(marks: readonly Mark[], from: number, position: number): number {
  let at = from - 1;
  while (at >= 0 && (marks[at]?.at ?? 0) >= position) at--;
  return at;
}

function nearestVerb(marks: readonly Mark[], from: number, step: 1 | -1, position: number) {
  let cuts = 0;
  for (let seen = 0, at = from; seen < MARKS_EACH_SIDE; seen++, at += step) {
    const mark = marks[at];
    if (!mark) break;
    if (mark.kind !== 'cut') {
      return {
        future: mark.kind === 'future',
        distance: (step > 0 ? mark.at - position : Math.max(0, position - mark.end)) + cuts * CUT_DISTANCE,
      };
    }
    cuts++;
  }
  return { future: false, distance: Number.POSITIVE_INFINITY };
}
