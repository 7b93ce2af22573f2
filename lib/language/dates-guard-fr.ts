// What keeps French look-alikes out: the planet, the participle "été", a price, a score.

import { dayNumber } from './dates-calendar.ts';
import { readMonth, readSeason, readYear } from './dates-read-calendar.ts';
import { readMonthRange, readYearRange } from './dates-read-range.ts';
import { readHoliday } from './dates-read-relative.ts';
import { readDayOnly } from './dates-read-weekday.ts';
import { fullYear, isAmount, yearPeriod } from './dates-resolve.ts';
import type { Match, Reader } from './dates-rule.ts';

/** Months are written small; with a capital inside a sentence, Mars is a planet and Avril a person. */
export const readMonthAlone: Reader = (match, context) => {
  if (/^-[a-z\d]/.test(match.after) || /(?<!\bmid?)[-_]$/.test(match.before)) return undefined;
  if (/^\p{Lu}/u.test(match.original) && !/^$|[.!?:;«"“(\n–—-]\s?$/.test(match.before)) return undefined;
  if (/^\p{Lu}{2}/u.test(match.original) && match.text.length <= 4) return undefined;
  if (/\d(?:er|e)? $/.test(match.before)) return undefined;
  if (/^mars\b/.test(match.text) && /^\p{Lu}/u.test(match.original)) return undefined;
  return readMonth(match, context);
};

/** "mardi dix modèles", "lundi 1 milliard", "mardi 1,5 milliard": a number of things, not of the day. */
export const readWeekdayDay: Reader = (match, context) => {
  const counts =
    !/ le /.test(match.text) &&
    /^ (?:[a-z-]{2,}[sx]|million|milliard)\b(?<! (?:dans|sous|vers|apres|mais|puis|tous|depuis|mars|aux|ceux|eux|deux))/.test(
      match.after,
    );
  return counts || /^,\d/.test(match.after) ? undefined : readDayOnly(match, context);
};

/** "été" is a season behind a preposition or an article, else a participle. */
export const readSeasonAlone: Reader = (match, context) => {
  const said =
    /(?:\b(?:en|au|l'|cet|depuis l'|a l'|de l'|dès l'|d'|pour|pendant l'|avant l'|apres l'|le|du|des le|ce) ?)$/.test(
      match.before,
    );
  if (!match.text.startsWith("l'") && !said) return undefined;
  if (/printemps/.test(match.text) && !/\b(?:au|ce|le|du|depuis le) $/.test(match.before)) return undefined;
  if (/^ (?:de la|de l'(?!annee)|des|du|d'une?|arabe)\b/.test(match.after)) return undefined;
  if (isAttribute(match)) return undefined;
  return readSeason(match, context);
};

/** "de mai à septembre", "en mars et avril": the months of one stretch. */
export const readMonthPair: Reader = (match, context) => {
  if (/\p{Lu}/u.test(match.original) || isAmount(match) || /\d(?:er|e)? $/.test(match.before)) return undefined;
  return readMonthRange(match, context);
};

/** "le 11-Septembre", with its capital, is that of 2001. */
export const readNamedDay: Reader = ({ original, after }, { reference }) => {
  const attacks = dayNumber(2001, 9, 11);
  if (reference < attacks || !/S/.test(original) || /^ \d{4}/.test(after)) return undefined;
  return { period: { unit: 'day', index: attacks } };
};

const BEFORE_SHORT = /(?:^|[ '(])(?:en|depuis|des|avant|apres|fin|debut|jusqu'en|d'ici|saison|de) $/;
const AFTER_SHORT =
  /^(?:[.,;:)!?»](?!\d)|$|\n| (?:et|ou|a|par|avec|dans|sur|pour|contre|puis|mais|il|elle|ils|elles|on|le|la|les|l'|avant|apres|deja)\b)/;

/** "en 98", "depuis 97": two figures behind a preposition and before no noun. */
export const readShortYear: Reader = (match, { reference }) => {
  const year = match.number('year');
  if (year === undefined || !BEFORE_SHORT.test(match.before) || !AFTER_SHORT.test(match.after)) return undefined;
  if (
    /\bde $/.test(match.before) &&
    !/\b(?:saison|annee|millesime|cuvee|coupe du monde|mondial|promotion) de $/.test(match.before)
  )
    return undefined;
  return { period: yearPeriod(fullYear(year, reference)) };
};

/** "la saison 98-99" in two figures wants its noun: 60-70 alone is a score. */
export const readYearRangeAlone: Reader = (match, context) => {
  if (/^\d{4}/.test(match.text)) return readYearRange(match, context);
  if (!/\b(?:saisons?|exercice|annee scolaire|campagne|hiver|en) $/.test(match.before)) return undefined;
  const [from, to] = [match.number('year'), match.number('year2')];
  if (from === undefined || to === undefined || (from + 1) % 100 !== to) return undefined;
  const year = fullYear(from, context.reference);
  return readYearRange({ ...match, number: (label) => (label === 'year' ? year : year + 1) }, context);
};

const COUNTED =
  /^[ -](?:(?:millions?|milliards?|milliers?|euros?|dollars?|francs?|livres?|yens?|yuans?|personnes?|salaries?|employes?|emplois|postes|habitants|visiteurs|spectateurs|morts|blesses|victimes|deces|cas|pages?|mots|metres?|kilometres?|km|m|hectares?|tonnes?|kilos?|kg|voix|sieges|points?|fois|heures?|jours?|semaines?|mois|ans|annees|unites|exemplaires|clients?|utilisateurs|entreprises|societes|magasins|voitures|vehicules|avions|soldats|hommes|femmes|enfants|eleves|etudiants|participants?|coureurs|candidats|migrants|refugies|manifestants|megawatts|mw|kwh|parametres|serveurs|puces|gpu|jetons|pixels|places|logements|communes|kcal|calories|licencies|adherents|membres|cv|ch|cm3|nm|mm|gb|go|to|mo)\b|[€$£%])/;
const NUMBERING =
  /(?:\b(?:no|n°|numero|page|pages|p|chapitre|article|articles|salle|vol|route|windows|office|version|loi|iso|pres de|plus de|moins de|environ|quelque|quelques) |[$€£¥#°]|[\d)][.,:/]|\d[-–—])$/;

/** "jeux d’été" says which kind, "mois d’été" when. */
const isAttribute = ({ before }: Match): boolean =>
  /[^a-z]d'$/.test(before) && !/\b(?:mois|nuits?|jours?|debut|fin|milieu) d'$/.test(before);

/** "été 2016", but not the Jeux olympiques d’été de 2016. */
export const readSeasonYear: Reader = (match, context) => (isAttribute(match) ? undefined : readSeason(match, context));

/** Four figures that stand for a year. */
export const readYearAlone: Reader = (match, context) => {
  if (isAmount(match) || COUNTED.test(match.after)) return undefined;
  if (/^\d/.test(match.text) && NUMBERING.test(match.before)) return undefined;
  if (/\b(?:les|des|ses|leurs|aux|ces|quelque)\s$/.test(match.written) && /^ [a-z]+[sx]\b/.test(match.after))
    return undefined;
  const year = match.number('year') ?? 0;
  const sure = /\b(?:en|depuis|avant|apres|jusqu'en|des|fin|debut|mi|de|d'ici|a|et|entre|annee|an|vers) ?$/.test(
    match.before,
  );
  if (!sure && (year < 1700 || year > 2099)) return undefined;
  return readYear(match, context);
};

/** "le 5" is a day where no noun follows. */
export const isDayAlone = ({ after, text }: Match): boolean => {
  if (/^(?:,? (?:et|au|ou|puis|a)|,| ?[-–]) ?(?:le |du )?\d/.test(after)) return false;
  if (/^(?:[.,;:)!?»]|$|\n| (?:dernier|prochain|courant|au soir|au matin)\b)/.test(after)) return !/^,\d/.test(after);
  return (
    /^ (?:a|au|et|en|dans|par|avec|pour|selon|sur|chez|devant|lors|ou|mais|avant|apres|la|le|l'|que|qu'|puis|ont|a ete|est|sera|il|elle)\b/.test(
      after,
    ) && !/[a-z]{2}$/.test(text)
  );
};

const NOT_A_DAY =
  /\b(?:marches?|chants?|cadeaux?|repas|vacances|fetes|arbres?|sapins?|contes?|peres?|meres?|iles?|bouquets?|pulls?|treves?|accords?|films?|albums?|oeufs?|cloches) (?:de |du |d'|de l'|de la )$/;

/** Christmas as a day, not as a kind of market. */
export const readHolidayAlone: Reader = (match, context) =>
  NOT_A_DAY.test(match.before) ? undefined : readHoliday(match, context);
