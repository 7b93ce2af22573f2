// French look-alikes among relative expressions.
import { nearest } from './dates-calendar.ts';
import { isDayAlone } from './dates-guard-fr.ts';
import { readDuration } from './dates-read-length.ts';
import { readAnchored, readMoved } from './dates-read-relative.ts';
import { readDayOnly, readWeekday } from './dates-read-weekday.ts';
import { dayPeriod } from './dates-resolve.ts';
import type { Reader } from './dates-rule.ts';

/** "le lundi" recurs; "lundi" and "ce lundi" are days. */
export const readWeekdayAlone: Reader = (match, context) => {
  if (/^(?:-[a-z]| (?:saint|noir)\b)/.test(match.after)) return undefined;
  return readWeekday(match, context);
};

const BESIDE_DATE =
  /(?:hier|aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)(?: (?:matin|midi|soir|apres-midi))?,? (?:au|a|des)? ?$/;

/**
 * "la veille", "le lendemain": a day from the date last spoken of. With what they are the eve of behind them they
 * stand beside a date they explain ("hier, au lendemain de la démission"), or else tell of the day of writing.
 */
export const readAnchoredAlone: Reader = (match, context) => {
  const { anchor, reference } = context;
  if (!/^ (?:de |du |des |d')/.test(match.after)) return readAnchored(match, context);
  if (!anchor) return { period: dayPeriod(reference), relative: true };
  const isBeside = anchor.unit === 'day' && BESIDE_DATE.test(match.before);
  return isBeside ? { period: anchor, relative: true } : readAnchored(match, context);
};

export const readNthDay: Reader = (match, context) => (isDayAlone(match) ? readDayOnly(match, context) : undefined);

const ALONE = /^(?:[.,;:)!?»]|$|\n| (?:et|mais|quand|lorsque|a|au|en|dans|sur|par|avec|pour)\b)/;

/** "deux jours avant": from the date last spoken of, unless what follows says from what. */
export const readLater: Reader = (match, context) => {
  const side = match.number('side');
  if (side !== 1 && side !== -1) return undefined;
  return ALONE.test(match.after) ? readMoved(side)(match, context) : readDuration(match, context);
};

/** "lundi en huit": the Monday after next Monday. */
export const readFortnight: Reader = (match, context) => {
  const weekday = match.number('weekday');
  const days = match.number('fortnight');
  if (weekday === undefined || days === undefined) return undefined;
  return { period: dayPeriod(nearest(context.reference, (weekday + 3) % 7, 7, true, true) + days), relative: true };
};
