// French vocabulary of time, as data. Keys are folded: lower case, no accents, straight apostrophes.

import { CARDINALS, HUNDREDS, ORDINALS } from './dates-fr-numbers.ts';
import { either, figures, link, type WordClass, words } from './dates-word-class.ts';

const vague = Object.fromEntries(
  ['plusieurs', 'quelques', 'des', 'de nombreux', 'de nombreuses'].map((word) => [word, Number.NaN] as const),
);
const few = Object.fromEntries(
  ['plusieurs', 'quelques', 'de nombreux', 'de nombreuses', 'des'].map((word) => [word, Number.NaN] as const),
);

const dozens = {
  'une quinzaine de': 15,
  'une dizaine de': 10,
  "une dizaine d'": 10,
  'une douzaine de': 12,
  'une vingtaine de': 20,
  "une quinzaine d'": 15,
  "une douzaine d'": 12,
  "une vingtaine d'": 20,
  "une trentaine d'": 30,
  'une trentaine de': 30,
  "une quarantaine d'": 40,
  "une cinquantaine d'": 50,
  "une centaine d'": 100,
};

const DIGITS = ['#1', '#2', '#3', '#1 #', '#2 #', '#3 #'];
const digits = figures('\\d{1,3}(?:[.,]\\d{1,2}(?!\\d))?', (text) => Number(text.replace(',', '.')), DIGITS);
const dayFigures = figures('\\d{1,2}(?: ?(?:er|e|eme|ere))?', Number.parseInt, ['#1', '#2']);
const daysOfMonth = Object.fromEntries(
  Object.entries({ ...CARDINALS, premier: 1 }).filter(
    ([word, value]) => (value <= 31 && value !== 1) || word === 'premier',
  ),
);

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const months = words(Object.fromEntries(MONTHS.map((month, at) => [month, at + 1])));
const shortMonths = dotted({
  janv: 1,
  jan: 1,
  fevr: 2,
  fev: 2,
  avr: 4,
  juil: 7,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const weekdays = words(Object.fromEntries(WEEKDAYS.map((day, at) => [day, at + 1])));
const shortWeekdays = dotted({ lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 });

/** Abbreviations, with or without their stop. */
function dotted(meanings: Readonly<Record<string, number>>): WordClass {
  const bare = words(meanings);
  return { ...bare, source: `(?:${bare.source})\\.?`, value: (text) => bare.value(text.replace('.', '')) };
}

const singular = {
  seconde: 'second',
  sec: 'second',
  minute: 'minute',
  min: 'minute',
  heure: 'hour',
  jour: 'day',
  journee: 'day',
  semaine: 'week',
  quinzaine: 'fortnight',
  'week-end': 'weekend',
  weekend: 'weekend',
  mois: 'month',
  trimestre: 'quarter',
  semestre: 'half',
  an: 'year',
  annee: 'year',
  exercice: 'year',
  decennie: 'decade',
  siecle: 'century',
};
const plural = Object.fromEntries(
  Object.entries(singular).map(([word, unit]) => [word === 'mois' ? word : `${word}s`, unit]),
);

const season = { printemps: 'SP', ete: 'SU', automne: 'FA', hiver: 'WI' };

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'.split(' ');
const romanCenturies = Object.fromEntries(
  ROMAN.flatMap((numeral, at) =>
    ['e', ' e', 'eme', ' eme', 'ieme', 'er', 'ier'].map((ending) => [`${numeral}${ending}`, at + 1] as const),
  ),
);

const yearFigures = figures('(?:1\\d|20|21)\\d\\d', Number, ['#4']);
const yearWords: WordClass = {
  source: `(?:deux mille|mil neuf cents?|dix-neuf cents?|mille neuf cents?)(?:[ -](?:${words(CARDINALS).source}))?`,
  phrases: ['deux *', 'mil *', 'dix *', 'mille *'],
  value: (text) => {
    const rest = /^(?:deux mille|.+? cents?)[ -](.+)$/.exec(text)?.[1];
    return (text.startsWith('deux mille') ? 2000 : 1900) + (rest === undefined ? 0 : (CARDINALS[rest] ?? 0));
  },
};

const DECADES = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'soixante-dix': 70,
  'quatre-vingt': 80,
  'quatre-vingts': 80,
  'quatre-vingt-dix': 90,
  'deux mille': 2000,
  'deux mille dix': 2010,
};

const CONNECTORS = ['au', 'a', 'et', 'ou', 'jusqu', 'et'];

export const frenchWords = {
  count: either(digits, words({ ...CARDINALS, ...HUNDREDS, ...vague, ...dozens })),
  exact: either(digits, words({ ...CARDINALS, ...HUNDREDS, ...few, ...dozens })),
  day: either(dayFigures, words(daysOfMonth)),
  month: either(months, shortMonths),
  dayList: figures(
    `(?:${weekdays.source} )?\\d{1,2}(?:er)?(?:, (?:le )?(?:${weekdays.source} )?\\d{1,2}(?:er)?){1,9},?`,
    () => undefined,
    ['#1 #', '#2 #', ...weekdays.phrases.map((name) => `${name} #`)],
  ),
  monthName: months,
  year: either(yearFigures, yearWords),
  yearFigure: yearFigures,
  yearWords,
  oldYear: figures("'?(?:[4-9]\\d|0\\d)", (text) => Number(text.replace("'", '')), ['#2']),
  shortYear: figures('\\d\\d', Number, ['#2']),
  weekday: weekdays,
  wday: {
    ...either(weekdays, shortWeekdays),
    source: `(?:${weekdays.source}|${shortWeekdays.source}),?`,
    value: (text: string) => weekdays.value(text.replace(',', '')) ?? shortWeekdays.value(text.replace(',', '')),
  },
  unit: words({ ...plural, ...singular }),
  unitOne: words(singular),
  units: words(plural),
  part: either(
    words({ ...ORDINALS, dernier: -1, derniere: -1 }),
    figures('\\d ?(?:er|e|eme|nd|ere)', Number.parseInt, ['#1']),
  ),
  ordinal: either(words(ORDINALS), figures('\\d{1,2} ?(?:er|e|eme|ere)', Number.parseInt, ['#1', '#2'])),
  season: words(season),
  decade: either(
    figures("(?:1\\d|20|21)\\d0|'?[1-9]0", (text) => Number(text.replace("'", '')), ['#2', '#4']),
    words(DECADES),
  ),
  century: either(
    words(romanCenturies),
    words(ORDINALS),
    figures('\\d{1,2} ?(?:er|e|eme)', Number.parseInt, ['#1', '#2']),
  ),
  qcode: figures('[tq][1-4]', (text) => Number(text.slice(1)), ['t *', 'q *']),
  hcode: figures('[sh][12]', (text) => Number(text.slice(1)), ['s *', 'h *']),
  dash: link('[-–—/]', []),
  to: link(" ?[-–—] ?| (?:au|a|et|ou|jusqu'au|jusqu'a|et le|et au|et du|ou le|aux) ", CONNECTORS),
} satisfies Readonly<Record<string, WordClass>>;
