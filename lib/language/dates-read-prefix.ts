// Prefixes: they have no reading of their own, the engine takes that of what follows and bends it.
import { containing, firstDay, type Period } from './dates-calendar.ts';
import { addUnits } from './dates-read-relative.ts';
import { dayPeriod } from './dates-resolve.ts';
import type { Match, Reader } from './dates-rule.ts';

export const readPrefix: Reader = () => undefined;

/** "the week of October 6", "le week-end du 5 juin": the week in which the day lies. */
export const weekAround = (_match: Match, { unit, index }: Period): Period | undefined =>
  unit === 'day' ? containing(index, 'week') : undefined;

/** "the day after Christmas", "deux semaines avant le 3 mars", "la veille du 3 mars". */
export function shifted(match: Match, period: Period): Period | undefined {
  if (period.unit !== 'day') return undefined;
  const day = match.number('dayShift');
  if (day !== undefined) return dayPeriod(firstDay(period) + day);
  const side = match.number('side');
  return side === undefined ? undefined : addUnits(match, period, side);
}
