// Readers of calendar expressions: what names a day, month, year… by itself, with or without its year.
import { containing, type Period } from './dates-calendar.ts';
import { fullYear, isAmount, monthPeriod, relativeYear, resolveCycle, yearPeriod } from './dates-resolve.ts';
import type { Context, Reader } from './dates-rule.ts';

/** "octobre 2025", "octobre 98", "October of last year". */
export const readMonthYear: Reader = (match, context) => {
  const month = match.number('month');
  const rel = match.word('rel');
  const year = rel === undefined ? match.number('year') : relativeYear(rel, context);
  if (month === undefined || year === undefined || isAmount(match)) return undefined;
  return { period: monthPeriod(fullYear(year, context.reference), month), relative: rel !== undefined };
};

/** A month by itself or with "dernier", "prochain", "this". */
export const readMonth: Reader = (match, context) => {
  const month = match.number('month');
  if (month === undefined) return undefined;
  return { period: resolveCycle('month', month - 1, 12, context, match.word('rel')), relative: true };
};

/** A year in four figures or in words. */
export const readYear: Reader = (match) => {
  const year = match.number('year');
  return year === undefined ? undefined : { period: yearPeriod(year) };
};

/** "the 1990s", "les années 90": two figures are those of the decade nearest to the reference. */
export const readDecade: Reader = (match, { reference }) => {
  const year = match.number('decade');
  if (year === undefined) return undefined;
  return { period: { unit: 'decade', index: Math.floor(fullYear(year, reference - 9 * 365) / 10) } };
};

/** "XIXe siècle" is 18, as TIMEX3 counts. */
export const readCentury: Reader = (match) => {
  const century = match.number('century') ?? match.number('ordinal');
  return century === undefined ? undefined : { period: { unit: 'century', index: century - 1 } };
};

/** Quarters and halves: "third quarter of 2025", "au premier semestre", "Q3", "le dernier trimestre de 2024". */
export function readPart(unit: 'quarter' | 'half', cycle: number): Reader {
  return (match, context) => {
    const ordinal = match.number('part');
    const place = ordinal === undefined || ordinal < 0 ? cycle : ordinal;
    if (place < 1 || place > cycle) return undefined;
    const rel = match.word('rel');
    const year = rel === undefined ? match.number('year') : relativeYear(rel, context);
    if (year === undefined) return { period: resolveCycle(unit, place - 1, cycle, context, undefined), relative: true };
    const period = { unit, index: fullYear(year, context.reference) * cycle + place - 1 };
    return { period, relative: rel !== undefined };
  };
}

const SEASON_PLACES: Readonly<Record<string, number>> = { SP: 0, SU: 1, FA: 2, WI: 3 };

/** That of the calendar year; until May, "this winter" is the one that began last December. */
function thisSeason(place: number, { reference }: Context): Period {
  const month = containing(reference, 'month').index;
  const year = Math.floor(month / 12);
  const isLastWinter = place === 3 && month - year * 12 < 5;
  return { unit: 'season', index: (isLastWinter ? year - 1 : year) * 4 + place };
}

/** "l’été 2023", "this spring", "l’hiver dernier". */
export const readSeason: Reader = (match, context) => {
  const place = SEASON_PLACES[match.word('season') ?? ''];
  if (place === undefined) return undefined;
  const year = match.number('year');
  if (year !== undefined) return { period: { unit: 'season', index: fullYear(year, context.reference) * 4 + place } };
  const rel = match.word('rel');
  if (rel === 'this') return { period: thisSeason(place, context), relative: true };
  return { period: resolveCycle('season', place, 4, context, rel), relative: true };
};
