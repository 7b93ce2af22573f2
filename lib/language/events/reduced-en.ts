import { form } from './forms.ts';
import type { Token } from './tokens.ts';
import { isClass } from './verb-parts.ts';

/**
 * "a deal reached in May gave…": a past form right after a common noun, a comma or nothing, with "by", "in", "on" or a
 * date next.
 */
export function isReduced(tokens: readonly Token[], at: number, last: number | undefined): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (
    before?.word?.classes.has('coordinator') ||
    before?.word?.classes.has('subject') ||
    before?.word?.classes.has('relative')
  )
    return false;
  // "the stock jumped by a quarter": that is how much, and nobody did it to the stock.
  if (next?.text === 'by' && isMeasure(tokens[at + 2], tokens[at + 3])) return false;
  if (before?.spoken && (before.mention || before.capital)) return next?.text === 'by';
  if (next?.text === 'by') return true;
  // ", accused of copying": whoever accuses, accuses somebody.
  if (/^(?:accused|suspected|convicted)$/.test(tokens[at]?.text ?? '') && next?.text === 'of') return true;
  // "the lab said on Tuesday": what is said is told by somebody.
  if (tokens[at]?.text === 'said') return next?.text === 'to';
  const loose =
    next?.text === 'by' ||
    next?.date !== undefined ||
    next?.text === 'in' ||
    next?.text === 'on' ||
    next?.text === 'at' ||
    next?.text === 'with' ||
    next?.text === 'from' ||
    next?.text === 'for';
  if (!before) return loose;
  if (before.text === ',') return loose && !isLastVerb(tokens, at);
  return loose && before.spoken && !before.date && (isSamePart(tokens, last, at) || !isLastVerb(tokens, at));
}

const amount =
  /^(?:[\d$€£].*|about|nearly|almost|around|some|over|roughly|half|more|less|as|up|two|three|four|five|six|seven|eight|nine|ten)$/;

const isMeasure = (token: Token | undefined, next: Token | undefined): boolean =>
  amount.test(token?.text ?? '') ||
  token?.date?.type === 'DURATION' ||
  (/^(?:an?|one)$/.test(token?.text ?? '') &&
    /^(?:third|quarter|fifth|tenth|half|sixth|eighth|few|fraction)$/.test(next?.text ?? ''));

/** Whether nothing since the last finite verb could open a clause for another. */
function isSamePart(tokens: readonly Token[], last: number | undefined, at: number): boolean {
  if (last === undefined) return false;
  return !tokens.slice(last + 1, at).some((token) => {
    return (
      token.text === ';' ||
      token.text === ':' ||
      isClass(token, 'coordinator', 'subordinator', 'relative', 'complementizer', 'subject')
    );
  });
}

/** Whether no other past form follows before the clause ends: then this one is the predicate. */
function isLastVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.spoken || token.word?.classes.has('relative') || token.word?.classes.has('coordinator')) return true;
    if (token.mention || token.date || tokens[i - 1]?.text === 'to') continue;
    if (token.word && token.word.forms & (form.past | form.present) && !token.word.classes.size) return false;
  }
  return true;
}
