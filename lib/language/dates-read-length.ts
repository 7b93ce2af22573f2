// Readers of lengths, recurrences and vague times.
import type { Reader } from './dates-rule.ts';

const DURATIONS: Readonly<Record<string, (count: string) => string>> = {
  second: (count) => `PT${count}S`,
  minute: (count) => `PT${count}M`,
  hour: (count) => `PT${count}H`,
  day: (count) => `P${count}D`,
  week: (count) => `P${count}W`,
  weekend: (count) => `P${count}WE`,
  fortnight: (count) => `P${times(count, 2)}W`,
  month: (count) => `P${count}M`,
  quarter: (count) => `P${count}Q`,
  half: (count) => `P${times(count, 6)}M`,
  season: (count) => `P${times(count, 3)}M`,
  year: (count) => `P${count}Y`,
  decade: (count) => `P${times(count, 10)}Y`,
  century: (count) => `P${times(count, 100)}Y`,
};

export const times = (count: string, factor: number): string => (count === 'X' ? 'X' : String(Number(count) * factor));

/** A length of time: "five years", "pendant trois mois". */
export const readDuration: Reader = (match) => {
  const format = DURATIONS[match.word('unit') ?? ''];
  const count = match.number('count');
  if (!format || count === undefined) return undefined;
  return { type: 'DURATION', value: format(Number.isNaN(count) ? 'X' : String(count)) };
};

/** Recurrence: "every day", "tous les ans". */
export const readSet: Reader = (match) => {
  const format = DURATIONS[match.word('unit') ?? 'day'];
  return format && { type: 'SET', value: format(String(match.number('count') ?? 1)) };
};

/** A vague time: "récemment", "in the coming months". */
export const readVague =
  (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reader =>
  () => ({ value, relative: true });

export const readVagueWord: Reader = (match) => {
  // "the most recent model" places nothing in time.
  if (/\b(?:most|more) $/.test(match.before) && match.text === 'recent') return undefined;
  const value = match.word('vague');
  return value === undefined ? undefined : { value, relative: true };
};
