// English vocabulary of time, as data. Keys are folded: lower case, straight apostrophes.

import { CARDINALS, hundreds, ORDINAL_WORDS, TENS } from './dates-en-numbers.ts';
import { either, figures, link, type WordClass, words } from './dates-word-class.ts';

const vague = Object.fromEntries(
  ['several', 'a few', 'few', 'some', 'many', 'a number of', 'various', 'dozens of', 'tens of', 'hundreds of'].map(
    (word) => [word, Number.NaN] as const,
  ),
);

const DIGITS = ['#1', '#2', '#3', '#1 #', '#2 #', '#3 #'];
const digits = figures('\\d{1,3}(?:[.,]\\d{1,2}(?!\\d))?', (text) => Number(text.replace(',', '.')), DIGITS);
const days = figures('\\d{1,2}(?: ?(?:st|nd|rd|th))?', Number.parseInt, ['#1', '#2']);
const daysOfMonth = Object.fromEntries(Object.entries(ORDINAL_WORDS).filter(([, value]) => value <= 31));

const yearFigures = figures('(?:1\\d|20|21)\\d\\d', Number, ['#4']);
const yearWords: WordClass = {
  source: `(?:two thousand(?: and)?|nineteen|eighteen|twenty)[ -](?:${words(CARDINALS).source})`,
  phrases: ['two *', 'nineteen *', 'eighteen *', 'twenty *'],
  value: (text) => spokenYear(text),
};

const CENTURIES: Readonly<Record<string, number>> = { nineteen: 1900, eighteen: 1800, twenty: 2000 };

function spokenYear(text: string): number | undefined {
  const parts = /^(two thousand(?: and)?|nineteen|eighteen|twenty)[ -](.+)$/.exec(text);
  const rest = CARDINALS[parts?.[2] ?? ''];
  if (!parts || rest === undefined) return undefined;
  const century = CENTURIES[parts[1] ?? ''];
  if (century === undefined) return 2000 + rest;
  return rest >= 10 ? century + rest : undefined;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const months = words(Object.fromEntries(MONTHS.map((month, at) => [month, at + 1])));
const shortMonths = dotted(SHORT_MONTHS);

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const weekdays = words(Object.fromEntries(WEEKDAYS.map((day, at) => [day, at + 1])));
const shortWeekdays = dotted({
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
});

/** Abbreviations, with or without their stop. */
function dotted(meanings: Readonly<Record<string, number>>): WordClass {
  const bare = words(meanings);
  return { ...bare, source: `(?:${bare.source})\\.?`, value: (text) => bare.value(text.replace('.', '')) };
}

const singular = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  fortnight: 'fortnight',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const plural = {
  secs: 'second',
  mins: 'minute',
  hrs: 'hour',
  yrs: 'year',
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  fortnights: 'fortnight',
  weekends: 'weekend',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  decades: 'decade',
  centuries: 'century',
};

const calendarUnit = {
  day: 'day',
  week: 'week',
  'working week': 'week',
  weekend: 'weekend',
  'week-end': 'weekend',
  month: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  yr: 'year',
  year: 'year',
  'calendar year': 'year',
  'fiscal year': 'year',
  'financial year': 'year',
  decade: 'decade',
  century: 'century',
};

const season = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };
const decadeWords = Object.fromEntries(TENS.map((ten, at) => [ten.replace(/y$/, 'ies'), (at + 2) * 10]));

const CONNECTORS = ['to', 'and', 'through', 'thru', 'until', 'till', 'or'];

export const englishWords = {
  cardinal: words(CARDINALS),
  count: either(digits, words({ a: 1, an: 1, 'a couple of': 2, 'a dozen': 12, ...CARDINALS, ...hundreds, ...vague })),
  manyCount: either(digits, words({ 'a couple of': 2, 'a dozen': 12, ...CARDINALS, ...hundreds, ...vague })),
  exact: either(digits, words({ ...CARDINALS, ...hundreds })),
  day: either(days, words(daysOfMonth)),
  nth: either(figures('\\d{1,2}(?:st|nd|rd|th)', Number.parseInt, ['#1', '#2']), words(daysOfMonth)),
  bareDay: figures('\\d{1,2}', Number, ['#1', '#2']),
  month: either(months, shortMonths),
  dayList: figures('\\d{1,2}(?:st|nd|rd|th)?(?:, (?:the )?\\d{1,2}(?:st|nd|rd|th)?){1,9},?', () => undefined, [
    '#1 #',
    '#2 #',
  ]),
  monthName: months,
  year: either(
    yearFigures,
    yearWords,
    figures("'\\d\\d", (text) => Number(text.slice(1)), ["'"]),
  ),
  fourYear: either(yearFigures, yearWords),
  yearFigure: yearFigures,
  nineties: figures("'?[4-9]\\d", (text) => 1900 + Number(text.replace("'", '')), ['#2']),
  shortYear: figures('\\d\\d', Number, ['#2']),
  weekday: weekdays,
  wday: {
    ...either(weekdays, shortWeekdays),
    source: `(?:${weekdays.source}|${shortWeekdays.source}),?`,
    value: commaless,
  },
  shortWeekday: shortWeekdays,
  weekdayPlural: words(Object.fromEntries(WEEKDAYS.map((day, at) => [`${day}s`, at + 1]))),
  wdayLast: either(weekdays, shortWeekdays),
  unit: words({ ...plural, ...singular }),
  unitOne: words(singular),
  units: words(plural),
  cal: words(calendarUnit),
  cals: words(plural),
  part: either(
    words({ ...ORDINAL_WORDS, last: -1, final: -1 }),
    figures('\\d(?:st|nd|rd|th)', Number.parseInt, ['#1']),
  ),
  ordinal: either(words(ORDINAL_WORDS), figures('\\d{1,2}(?:st|nd|rd|th)', Number.parseInt, ['#1', '#2'])),
  season: words(season),
  decade: either(
    figures("(?:1\\d|20|21)\\d0'?s", Number.parseInt, ['#4 s']),
    figures("'?[1-9]0'?s", (text) => Number.parseInt(text.replace("'", ''), 10), ['#2 s']),
    words(decadeWords),
  ),
  qcode: figures('q[1-4]', (text) => Number(text.slice(1)), ['q *']),
  hcode: figures('h[12]', (text) => Number(text.slice(1)), ['h *']),
  fycode: figures("(?:fy|cy) ?'?(?:20)?\\d\\d", (text) => Number(text.replace(/\D/g, '')), ['fy *', 'cy *']),
  dash: link('[-–—/]', []),
  to: link(' ?[-–—] ?| (?:to|and|through|thru|until|till|or) (?:the )?', CONNECTORS),
} satisfies Readonly<Record<string, WordClass>>;

function commaless(text: string): number | string | undefined {
  const bare = text.replace(',', '');
  return weekdays.value(bare) ?? shortWeekdays.value(bare);
}
