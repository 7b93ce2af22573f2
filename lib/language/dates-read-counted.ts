// Readers of counted units: lengths, which some prepositions turn into dates.

import { readDuration } from './dates-read-length.ts';
import { readAhead } from './dates-read-relative.ts';
import type { Match, Reader } from './dates-rule.ts';

/** "the coming months", "ces dernières années", "the past nine days": a stretch that touches now. */
export const readVagueUnits: Reader = (match) => {
  return { value: isAhead(match) ? 'FUTURE_REF' : 'PAST_REF', relative: true };
};

const isAhead = (match: Match): boolean => AHEAD.has(match.word('rel') ?? match.word('relNow') ?? '');

const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'after']);

/** "in 45 minutes" within a sentence is a length, unless a verb looks ahead. */
const isClockTime = (match: Match): boolean =>
  /^(?:second|minute|hour)$/.test(match.word('unit') ?? '') && !/^(?:in|within) $/.test(match.before);

/** "three years"; after "in" with a clause that looks forward, and always after "dans", a date. */
export const readCounted: Reader = (match, context) => {
  const ahead =
    context.lang === 'fr'
      ? /\b(?:dans|d'ici|d'ici a) (?:environ |seulement |pres de |a peine )?$/
      : /\b(?:in|within) (?:about |just |only |another )?$/;
  const isDate =
    ahead.test(match.before) &&
    match.number('count') !== undefined &&
    (context.lang === 'fr' || context.forward || (context.verbless && !isClockTime(match)));
  return (isDate && readAhead(match, context)) || readDuration(match, context);
};
