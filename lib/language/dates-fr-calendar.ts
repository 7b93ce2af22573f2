// French names of days, months, quarters, halves, seasons, years and longer.
import {
  readHolidayAlone,
  readMonthAlone,
  readMonthPair,
  readNamedDay,
  readSeasonAlone,
  readSeasonYear,
  readShortYear,
  readYearAlone,
  readYearRangeAlone,
} from './dates-guard-fr.ts';
import { readCentury, readDecade, readMonth, readMonthYear, readPart, readSeason } from './dates-read-calendar.ts';
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
import { readDayRange, readMonthRange } from './dates-read-range.ts';
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
      '{rel=this}? {weekday=wday}? {day} ~{to} ~{weekday2=wday}? le? {day2} {month2} {year2=year}?',
      '{weekday=wday}? {day} {month} {year}? ~{to} ~{weekday2=wday}? le? {day2} {month2} {year2=year}?',
    ],
    read: readDayRange,
  },
  {
    name: 'day-list',
    patterns: ['{daylist2=dayList} et|ou le? ~{weekday2=wday}? {day2} {month2} {year2=year}?'],
    read: readDayList,
  },
  {
    name: 'day-month',
    patterns: [
      "{rel=this}? {weekday=wday}? {day} de|du_mois_de|du_mois_d'? {month} ,de? {year}?",
      '{rel=this}? {weekday=wday}? {day} {month} {year=oldYear}',
      '{weekday=wday}? {day} {month} {rel}',
      '{weekday=wday} le {day} {month} ,{year}?',
    ],
    read: readDayMonth,
  },
  {
    name: 'day-month-of-year',
    patterns: [
      "{weekday=wday}? {day} {month} ,de_l'annee|de_l'an {rel}",
      '{weekday=wday}? {day} {month} de_cette {rel=thatYear}',
      '{weekday=wday}? {day} {month} de_la {rel=same} annee',
    ],
    read: readDayMonthOfYear,
  },
  {
    name: 'month-range',
    patterns: [
      '{month} ~{to} ~{month2} de? {year2=year}',
      '{month} {year} ~{to} ~{month2} {year2=year}',
      '{month=monthName} ~{dash} ~{month2=monthName}',
    ],
    read: readMonthRange,
  },
  { name: 'month-pair', patterns: ['{month=monthName} ~{to} ~{month2=monthName}'], read: readMonthPair },
  {
    name: 'month-year',
    patterns: [
      "mois_de|mois_d'? {month} ,de|de_l'annee? {year}",
      '{month} {year=oldYear}',
      "{month} de_l'annee|de_l'an|l'annee {rel}",
      '{month} de_cette {rel=thatYear}',
      '{month} de_la {rel=same} annee',
    ],
    read: readMonthYear,
  },
  {
    name: 'relative-month',
    patterns: ["mois_de|mois_d'? {month} {rel}", "{rel=this} mois_de|mois_d'? {month}"],
    read: readMonth,
  },
  { name: 'month', patterns: ["mois_de|mois_d'? {month=monthName}"], read: readMonthAlone },
  {
    name: 'quarter',
    patterns: [
      '{part} trimestre calendaire|fiscal?',
      "{part} trimestre ,de|de_l'annee|de_l'exercice|calendaire|fiscal? {year}",
      "{part} trimestre de_l'annee|de_l'exercice",
      "{part} trimestre de_l'annee|de_l'an|de_l'exercice {rel}",
      '{part} trimestre de_la {rel=same} annee',
      '{part=qcode} ,de? {year}?',
      '{year=yearFigure} {part=qcode}',
      '{year=yearFigure} ~{dash} ~{part=qcode}',
    ],
    read: readPart('quarter', 4),
  },
  {
    name: 'half',
    patterns: [
      '{part} semestre',
      "{part} semestre ,de|de_l'annee|de_l'exercice? {year}",
      "{part} semestre de_l'annee|de_l'exercice",
      "{part} semestre de_l'annee|de_l'an|de_l'exercice {rel}",
      '{part} semestre de_la {rel=same} annee',
      '{part=hcode} ,de? {year}',
      '{year=yearFigure} {part=hcode}',
    ],
    read: readPart('half', 2),
  },
  {
    name: 'season-year',
    patterns: ["{season} ,de|de_l'annee? {year}", '{season} {year=oldYear}'],
    read: readSeasonYear,
  },
  { name: 'relative-season', patterns: ['{season} {rel}', '{rel=this} {season}'], read: readSeason },
  { name: 'season', patterns: ['{season}'], read: readSeasonAlone },
  { name: 'fiscal-year', patterns: ['exercice|exercice_fiscal|annee_fiscale {year}'], read: readFiscalYear },
  {
    name: 'year-range',
    patterns: [
      '{year=yearFigure} ~{dash} ~{year2=yearFigure}',
      '{year=yearFigure} ~{dash} ~{year2=shortYear}',
      '{year=oldYear} ~{dash} ~{year2=oldYear}',
    ],
    read: readYearRangeAlone,
  },
  {
    name: 'year',
    patterns: ["l'annee|annee|l'an|an? {year=yearFigure}", "l'annee|annee|en|l'an {year=yearWords}"],
    read: readYearAlone,
  },
  { name: 'short-year', patterns: ['{year=oldYear}'], read: readShortYear },
  { name: 'decade', patterns: ['annees {decade}', 'decennie {decade}'], read: readDecade },
  { name: 'century', patterns: ['{century} siecle'], read: readCentury },
  {
    name: 'holiday',
    patterns: ['{holiday} {year}?', '{holiday} {rel}', "{holiday} de_l'annee|de_l'an {rel}"],
    read: readHolidayAlone,
  },
];
