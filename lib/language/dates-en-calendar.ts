// English names of days, months, quarters, halves, seasons, years and longer.
import {
  readHalfAlone,
  readHolidayAlone,
  readMonthAlone,
  readMonthBeside,
  readMonthPair,
  readNamedDay,
  readSeasonAlone,
  readYearAlone,
} from './dates-guard-en.ts';
import { readCentury, readDecade, readMonthYear, readPart, readSeason } from './dates-read-calendar.ts';
import {
  readDayMonth,
  readDayMonthOfYear,
  readFigureDay,
  readFigureMonth,
  readIsoDay,
  readSlashDay,
} from './dates-read-day.ts';
import { readFiscalYear } from './dates-read-fiscal.ts';
import { readDayList } from './dates-read-list.ts';
import { readDayRange, readMonthRange, readYearRange } from './dates-read-range.ts';
import type { Rule } from './dates-rule.ts';

export const calendarRules: readonly Rule[] = [
  { name: 'named-day', patterns: ['{named}'], read: readNamedDay },
  { name: 'iso-day', patterns: ['{iso}'], read: readIsoDay },
  { name: 'figure-day', patterns: ['{weekday=wday}? {figureday}'], read: readFigureDay },
  { name: 'figure-day-month', patterns: ['{weekday=wday}? {dayslash}'], read: readSlashDay },
  { name: 'figure-month', patterns: ['{figuremonth}'], read: readFigureMonth },
  {
    name: 'day-range',
    patterns: [
      '{weekday=wday}? the? {day} ~{to} ~{weekday2=wday}? {day2} of? {month2} ,of|in? ,{year2}?',
      '{weekday=wday}? {month} the? {day} ~{to} ~{day2} ,{year2}?',
      '{weekday=wday}? {month} the? {day} ,{year}? ~{to} ~{weekday2=wday}? {month2} the? {day2} ,{year2}?',
      '{weekday=wday}? the? {day} of? {month} ,{year}? ~{to} ~{weekday2=wday}? {day2} of? {month2} ,{year2}?',
    ],
    read: readDayRange,
  },
  {
    name: 'day-list',
    patterns: [
      '{weekday=wday}? {month2=month} {daylist2=dayList} and|or {day2} ,{year2}?',
      'the? {daylist2=dayList} and|or the? {day2} of? {month2} ,{year2}?',
    ],
    read: readDayList,
  },
  {
    name: 'day-month',
    patterns: [
      '{weekday=wday}? the? {day} of? {month} ,of|in? ,{year}?',
      '{weekday=wday}? {month} the? {day} ,of|in? ,{year}?',
      '{year=fourYear} {month} {day}',
      '{year=yearFigure} ~{dash} ~{month} ~{dash} ~{day}',
      '{day=bareDay} ~{dash} ~{month} ~{dash} ~{year}',
      '{month} {day} ,{year=nineties}',
      '{weekday=wday}? {day} {month} {year=nineties}',
      '{weekday=wday}? {day=bareDay} ~{month} ,{year}?',
    ],
    read: readDayMonth,
  },
  {
    name: 'day-month-of-year',
    patterns: [
      '{weekday=wday}? {month} the? {day} ,of|in? {rel} year',
      '{weekday=wday}? the? {day} of? {month} ,of|in? {rel} year',
    ],
    read: readDayMonthOfYear,
  },
  {
    name: 'month-range',
    patterns: [
      '{month} ~{to} ~{month2} ,of? {year2}',
      '{month} ,{year} ~{to} ~{month2} ,{year2}',
      '{month=monthName} ~{dash} ~{month2=monthName}',
    ],
    read: readMonthRange,
  },
  { name: 'month-pair', patterns: ['{month=monthName} ~{to} ~{month2=monthName}'], read: readMonthPair },
  {
    name: 'month-year',
    patterns: [
      '{month} ,of|in? ,{year}',
      '{month} {year=nineties}',
      '{month} ,of|in? {rel} year',
      '{year=yearFigure} {month}',
      '{year=yearFigure} ~{dash} ~{month}',
    ],
    read: readMonthYear,
  },
  { name: 'relative-month', patterns: ['{rel} {month}', '{month} {rel=relNow}'], read: readMonthBeside },
  { name: 'month', patterns: ['the? month_of? {month=monthName}'], read: readMonthAlone },
  {
    name: 'quarter',
    patterns: [
      'the? {part} quarter|qtr|quarters ,of|in? fiscal|fiscal_year|the_year|calendar? {year}?',
      'the? {part} fiscal|calendar? quarter of? {rel} year',
      '{part=qcode} ,of|in? fiscal? {year}?',
      '{part=qcode} ~{year}',
      '{year=yearFigure} {part=qcode}',
      '{year=yearFigure} ~{part=qcode}',
      "{rel} years|year's {part} quarter",
      'the? fiscal? {year} {part} quarter',
    ],
    read: readPart('quarter', 4),
  },
  {
    name: 'half',
    patterns: [
      'the? {part} half ,of|in fiscal|fiscal_year|the_year? {year}',
      'the? {part} half of {rel} year',
      'the? {part} half of the year',
      '{part=hcode} ,of|in? ,{year}',
      '{part=hcode} ~{year}',
      '{year=yearFigure} {part=hcode}',
      '{year=yearFigure} ~{part=hcode}',
    ],
    read: readPart('half', 2),
  },
  { name: 'half-alone', patterns: ['the {part} half'], read: readHalfAlone },
  { name: 'season-year', patterns: ['the? {season} ,of? {year}'], read: readSeason },
  { name: 'relative-season', patterns: ['the? {rel} {season}', '{season} of {rel} year'], read: readSeason },
  { name: 'season', patterns: ['the? {season}'], read: readSeasonAlone },
  {
    name: 'fiscal-year',
    patterns: ['fiscal|fiscal_year|financial_year|calendar_year {year}', '{year=fycode}'],
    read: readFiscalYear,
  },
  {
    name: 'year-range',
    patterns: ['{year=yearFigure} ~{dash} ~{year2=yearFigure}', '{year=yearFigure} ~{dash} ~{year2=shortYear}'],
    read: readYearRange,
  },
  {
    name: 'year',
    patterns: ['{year=fourYear}', '{short=shortYear}', 'the? year|year_of {year=fourYear}'],
    read: readYearAlone,
  },
  { name: 'decade', patterns: ['the? {decade}'], read: readDecade },
  { name: 'century', patterns: ['the? {ordinal} century'], read: readCentury },
  { name: 'holiday', patterns: ['{rel}? {holiday} ,of? {year}?', '{holiday} {rel}'], read: readHolidayAlone },
];
