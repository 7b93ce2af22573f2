// English words that place a date by themselves.

import { HOLIDAYS } from './dates-en-holidays.ts';
import { figures, type WordClass, words } from './dates-word-class.ts';

const REL: Readonly<Record<string, string>> = {
  last: 'last',
  past: 'last',
  'this past': 'last',
  'this last': 'last',
  this: 'this',
  current: 'this',
  'the current': 'this',
  'this same': 'this',
  "this year's": 'this',
  next: 'next',
  'this coming': 'coming',
  coming: 'coming',
  upcoming: 'coming',
  'this next': 'next',
  'the coming': 'coming',
  'the upcoming': 'coming',
};

const ANCHORED: Readonly<Record<string, string>> = {
  following: 'after',
  'the following': 'after',
  'the subsequent': 'after',
  'the ensuing': 'after',
  'the next': 'after',
  previous: 'before',
  'the previous': 'before',
  preceding: 'before',
  'the preceding': 'before',
  'the prior': 'before',
  prior: 'before',
  'the same': 'same',
  'that same': 'same',
  'the very same': 'same',
  that: 'same',
};

const DEICTIC: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'earlier today': 0,
  'later today': 0,
  yesterday: -1,
  'yesterday morning': -1,
  'yesterday afternoon': -1,
  'yesterday evening': -1,
  'last night': -1,
  'the day before yesterday': -2,
  tomorrow: 1,
  'tomorrow morning': 1,
  'tomorrow afternoon': 1,
  'tomorrow evening': 1,
  'tomorrow night': 1,
  'the day after tomorrow': 2,
};

const ANCHORED_DAYS: Readonly<Record<string, number>> = {
  'the day before': -1,
  'a day before': -1,
  'the day prior': -1,
  'the day earlier': -1,
  'a day earlier': -1,
  'one day earlier': -1,
  'the previous day': -1,
  'the eve': -1,
  'the day after': 1,
  'a day after': 1,
  'a day later': 1,
  'one day later': 1,
  'the following day': 1,
  'the next day': 1,
  'the same day': 0,
  'that same day': 0,
  'that day': 0,
  'that very day': 0,
  'the same morning': 0,
  'the same afternoon': 0,
  'the same evening': 0,
  'the same night': 0,
  'that same evening': 0,
  'that same night': 0,
  'that morning': 0,
  'that afternoon': 0,
  'that evening': 0,
  'that night': 0,
  'minutes later': 0,
  'hours later': 0,
  'hours earlier': 0,
};

const PAST = 'PAST_REF';
const PRESENT = 'PRESENT_REF';
const FUTURE = 'FUTURE_REF';
const VAGUE: Readonly<Record<string, string>> = {
  now: PRESENT,
  'right now': PRESENT,
  'just now': PRESENT,
  currently: PRESENT,
  'at present': PRESENT,
  presently: PRESENT,
  nowadays: PRESENT,
  'these days': PRESENT,
  'the time being': PRESENT,
  'at the moment': PRESENT,
  'the present': PRESENT,
  recent: PAST,
  recently: PAST,
  'more recently': PAST,
  'most recently': PAST,
  lately: PAST,
  previously: PAST,
  'the past': PAST,
  'the recent past': PAST,
  'long ago': PAST,
  soon: FUTURE,
  shortly: FUTURE,
  'in due course': FUTURE,
  'the near term': FUTURE,
  'the near future': FUTURE,
  'the foreseeable future': FUTURE,
  'the future': FUTURE,
};

/** Parts of a period, with "of" and without. */
const LINKED_PARTS =
  'start,beginning,end,middle,close,first half,second half,latter half,first part,first days,last days,first weeks,last weeks,final days,final weeks,first months,last months,final months,early part,latter part,rest,remainder,turn,opening,dawn'.split(
    ',',
  );
const ADVERBS =
  'early,late,mid,earlier,later,early in,late in,earlier in,later in,early on,late on,earlier on,later on,very early,very late,sometime in,some time in'.split(
    ',',
  );

const named = (phrases: readonly string[]) => words(Object.fromEntries(phrases.map((phrase) => [phrase, phrase])));

export const englishDeictic = {
  rel: words({ ...REL, ...ANCHORED }),
  relNow: words(REL),
  deictic: words(DEICTIC),
  anchored: words(ANCHORED_DAYS),
  vague: words(VAGUE),
  holiday: words(HOLIDAYS),
  partOf: named(LINKED_PARTS),
  partAlone: named(ADVERBS),
  unitEnd: words({
    'year-end': 'year',
    "year's end": 'year',
    "the year's end": 'year',
    'month-end': 'month',
    'quarter-end': 'quarter',
  }),
  side: words({ before: -1, after: 1, following: 1, 'prior to': -1 }),
  from: words({ from: 1 }),
  theMonth: words({ 'the month': 'this' }),
  away: words({ ago: -1, back: -1, 'from now': 1, hence: 1 }),
  dayShift: words({ 'the eve': -1 }),
  named: figures('9/11', Number, ['#1 #']),
  dayslash: figures('(?:0?[1-9]|1[0-2])/(?:[0-2]?\\d|3[01])', Number, ['#1 #', '#2 #']),
  iso: figures('\\d{4}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)\\d{1,2}(?:t\\d\\d[:.\\d]*z?)?', Number, ['#4 #']),
  figureday: figures('\\d{1,2}(?:/\\d{1,2}/|-\\d{1,2}-|\\.\\d{1,2}\\.)(?:\\d{4}|\\d{2})', Number, ['#1 #', '#2 #']),
  figuremonth: figures('(?:1[5-9]|20)\\d\\d[-/](?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[/](?:19|20)\\d\\d', Number, [
    '#4 #',
    '#1 #',
    '#2 #',
  ]),
} satisfies Readonly<Record<string, WordClass>>;
