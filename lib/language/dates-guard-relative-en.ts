// English look-alikes among relative expressions.

import { readDuration } from './dates-read-length.ts';
import { readAnchored, readMoved } from './dates-read-relative.ts';
import { readDayOnly, readWeekday } from './dates-read-weekday.ts';
import { isAlone } from './dates-resolve.ts';
import type { Reader } from './dates-rule.ts';

/** A weekday is written with its capital; sun and sat are other words, and plurals recur. */
export const readWeekdayAlone: Reader = (match, context) => {
  if (/^-[a-z]/.test(match.after) || /\b(?:black|good|bloody|palm|cyber|manic|super|ash|fat) $/.test(match.before))
    return undefined;
  return readWeekday(match, context);
};

/**
 * "Mon.", "Fri": with capital and stop after a preposition or comma, or alone in its line; sun and sat are words too.
 */
export const readShortWeekday: Reader = (match, context) => {
  const isWritten =
    /^[A-Z][a-z]+\.$/.test(match.original) &&
    /(?:\b(?:on|by|until|since|from|to|last|next|this) |, )$/.test(match.before);
  return isWritten || isAlone(match) ? readWeekday(match, context) : undefined;
};

/** "Tuesday the 11th"; in words only where nothing follows: "on Monday, the first model" is no date. */
export const readWeekdayNth: Reader = (match, context) => {
  if (!/\d/.test(match.text) && !/^(?:[.,;)!?]|$|\n)/.test(match.after)) return undefined;
  return readDayOnly(match, context);
};

/** "the day before", unless what follows says before what. */
export const readAnchoredAlone: Reader = (match, context) => {
  const side = /(?:before|after|prior|eve)$/.test(match.text);
  return side && !ALONE.test(match.after) ? undefined : readAnchored(match, context);
};

/** "the 5th" is a day where no noun follows. */
export const readNthDay: Reader = (match, context) => {
  if (!match.text.startsWith('the') && (!/\b(?:on|by|until|since) $/.test(match.before) || !/\d/.test(match.text)))
    return undefined;
  if (!/\b(?:on|by|until|till|since|from|before|after|to|and|of|for) $|^$/.test(match.before)) return undefined;
  if (
    !/^(?:[.,;:)!?]|$|\n| (?:and|at|in|after|before|with|but|when|as|to|for|,|that|while|because|the|it|they|he|she))/.test(
      match.after,
    )
  )
    return undefined;
  if (!/\d/.test(match.text) && !/^(?:[.,;)!?]|$|\n)/.test(match.after)) return undefined;
  return readDayOnly(match, context);
};

const ALONE = /^(?:[.,;:)!?]|$|\n| (?:and|but|when|had|was|were|in|at|on|to|by|with|for)\b)/;

/** "the day before", "two weeks after": from the date last spoken of, unless what follows says from what. */
export const readLater: Reader = (match, context) => {
  const side = match.number('side');
  if (side !== 1 && side !== -1) return undefined;
  const count = match.number('count');
  if (!ALONE.test(match.after)) return count === undefined ? undefined : readDuration(match, context);
  if (count !== undefined) return readMoved(side)(match, context);
  return readMoved(side)({ ...match, number: (label) => (label === 'count' ? 1 : match.number(label)) }, context);
};
