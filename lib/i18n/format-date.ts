import type { Basis, DateSpan, Day, Lang } from '../model.ts';
import { remember } from '../remember.ts';

const day = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const dayWithName = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const month = formats({ month: 'long', year: 'numeric' });

export const formatDay = (locale: Lang, value: Day): string => days[locale](value);

export const formatDayWithName = (locale: Lang, value: Day): string =>
  firstOfMonth(locale, dayWithName[locale].format(at(value)));

/** `2025-10` or a day of that month → “October 2025”. */
export const formatMonth = (locale: Lang, value: string): string => months[locale](value.slice(0, 7));

// A long page names a few hundred days, the next one mostly the same.
const days = {
  fr: remember((value) => firstOfMonth('fr', day.fr.format(at(value)))),
  en: remember((value) => day.en.format(at(value))),
};
const months = {
  fr: remember((value) => month.fr.format(at(`${value}-01`))),
  en: remember((value) => month.en.format(at(`${value}-01`))),
};

/** A date of a company file, known to the day, the month or the year. */
export function formatPartialDay(locale: Lang, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(locale, value);
  return /^\d{4}-\d{2}$/.test(value) ? formatMonth(locale, value) : value;
}

/** A date as known: “14 October 2025”, “October 2025”, “third quarter of 2025”, “by 2026”. */
export function formatSpan(locale: Lang, span: DateSpan): string {
  const text = formatPeriod(locale, span);
  return span.qualifier ? qualify[locale][span.qualifier](text, span) : text;
}

/** A day, a month or a year as the first or the last of a period: “since June 2025”. */
export function formatBound(locale: Lang, qualifier: 'since' | 'until', value: string): string {
  const day = `${value}-01-01`.slice(0, '2025-06-14'.length);
  const precision = value.length === '2025'.length ? 'year' : value === day ? 'day' : 'month';
  return formatSpan(locale, { from: day, to: day, precision, qualifier });
}

/** A date as known, saying “reported on …” when the text gives no date for the event. */
export function formatWhen(locale: Lang, span: DateSpan, basis: Basis): string {
  if (basis !== 'reported') return formatSpan(locale, span);
  return locale === 'fr' ? `rapporté le ${formatDay('fr', span.from)}` : `reported on ${formatDay('en', span.from)}`;
}

/** What `<time datetime>` may carry: the known precision only (HTML living standard §2.3.5); undefined otherwise. */
export function formatDateTime(span: DateSpan): string | undefined {
  if (span.precision === 'day' && span.from === span.to) return span.from;
  if (span.precision === 'month' && span.from.slice(0, 7) === span.to.slice(0, 7)) return span.from.slice(0, 7);
  if (span.precision === 'year' && span.from.slice(0, 4) === span.to.slice(0, 4)) return span.from.slice(0, 4);
  return undefined;
}

function formatPeriod(locale: Lang, span: DateSpan): string {
  const year = span.from.slice(0, 4);
  if (span.precision === 'day')
    return span.from === span.to
      ? formatDay(locale, span.from)
      : firstOfMonth(locale, day[locale].formatRange(at(span.from), at(span.to)));
  if (span.precision === 'week')
    return locale === 'fr' ? `semaine du ${formatDay('fr', span.from)}` : `week of ${formatDay('en', span.from)}`;
  if (span.precision === 'month')
    return span.from.slice(0, 7) === span.to.slice(0, 7)
      ? formatMonth(locale, span.from)
      : month[locale].formatRange(at(span.from), at(span.to));
  if (span.precision === 'quarter')
    return names[locale].quarter[Math.floor((Number(span.from.slice(5, 7)) - 1) / 3)] + year;
  if (span.precision === 'half') return names[locale].half[span.from.slice(5, 7) < '07' ? 0 : 1] + year;
  if (span.precision === 'season') return seasonName(locale, span);
  const lastYear = span.to.slice(0, 4);
  return year === lastYear ? year : `${year}–${lastYear}`;
}

function seasonName(locale: Lang, span: DateSpan): string {
  const startMonth = Number(span.from.slice(5, 7));
  const season = names[locale].season[Math.floor((startMonth % 12) / 3)];
  const years =
    span.from.slice(0, 4) === span.to.slice(0, 4)
      ? span.to.slice(0, 4)
      : `${span.from.slice(0, 4)}–${span.to.slice(2, 4)}`;
  return `${season} ${years}`;
}

const names = {
  fr: {
    quarter: ['premier trimestre ', 'deuxième trimestre ', 'troisième trimestre ', 'quatrième trimestre '],
    half: ['premier semestre ', 'second semestre '],
    season: ['hiver', 'printemps', 'été', 'automne'],
  },
  en: {
    quarter: ['first quarter of ', 'second quarter of ', 'third quarter of ', 'fourth quarter of '],
    half: ['first half of ', 'second half of '],
    season: ['winter', 'spring', 'summer', 'autumn'],
  },
} as const;

const qualify = {
  fr: {
    about: (text: string) => `vers ${articleFr(text)}${text}`,
    before: (text: string) => `avant ${articleFr(text)}${text}`,
    after: (text: string) => `après ${articleFr(text)}${text}`,
    by: (text: string, span: DateSpan) =>
      span.precision === 'year' ? `d’ici fin ${text}` : `d’ici ${articleFr(text)}${text}`,
    until: (text: string) => `jusqu’${untilFr[articleFr(text)]}${text}`,
    since: (text: string) => `depuis ${articleFr(text)}${text}`,
  },
  en: {
    about: (text: string) => `about ${articleEn(text)}${text}`,
    before: (text: string) => `before ${articleEn(text)}${text}`,
    after: (text: string) => `after ${articleEn(text)}${text}`,
    by: (text: string, span: DateSpan) =>
      span.precision === 'year' ? `by the end of ${text}` : `by ${articleEn(text)}${text}`,
    until: (text: string) => `until ${articleEn(text)}${text}`,
    since: (text: string) => `since ${articleEn(text)}${text}`,
  },
};

const untilFr = { 'le ': 'au ', 'la ': 'à la ', 'l’': 'à l’', '': 'en ' } as const;

function articleFr(text: string): keyof typeof untilFr {
  if (/^(premier|deuxième|troisième|quatrième|second|printemps)/.test(text) || /^\d{1,2}(er)? \p{L}/u.test(text))
    return 'le ';
  if (/^semaine/.test(text)) return 'la ';
  return /^(hiver|été|automne)/.test(text) ? 'l’' : '';
}

function articleEn(text: string): string {
  return /^(first|second|third|fourth|week)/.test(text) ? 'the ' : '';
}

// French writes the first of a month as an ordinal (Imprimerie nationale, Lexique des règles typographiques).
function firstOfMonth(locale: Lang, text: string): string {
  return locale === 'fr' ? text.replace(/(^|[^\d])1 (?=\p{L})/u, '$11er ') : text;
}

function at(value: Day): Date {
  return new Date(`${value}T00:00:00Z`);
}

function formats(options: Intl.DateTimeFormatOptions): Record<Lang, Intl.DateTimeFormat> {
  return {
    fr: new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  };
}
