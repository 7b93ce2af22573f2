// English expressions counted from now or from the date last spoken of, lengths and recurrences.
import {
  readAnchoredAlone,
  readLater,
  readNthDay,
  readShortWeekday,
  readWeekdayAlone,
  readWeekdayNth,
} from './dates-guard-relative-en.ts';
import { readClosingUnit, readSamePeriod } from './dates-read-closing.ts';
import { readCounted, readVagueUnits } from './dates-read-counted.ts';
import { readSet, readVague, readVagueWord } from './dates-read-length.ts';
import { readWeekdayRange } from './dates-read-list.ts';
import { readNthDayOf, readNthWeek, readNthWeekday } from './dates-read-nth.ts';
import { readPrefix, shifted, weekAround } from './dates-read-prefix.ts';
import {
  readAfterNext,
  readAgo,
  readAhead,
  readBeforeLast,
  readCurrentUnit,
  readDeictic,
  readMoved,
  readRun,
  readUnit,
  readWeekend,
} from './dates-read-relative.ts';
import { readWeekday, readWeekdayOfWeek, readWeekdayPair, readWeekdaysAway } from './dates-read-weekday.ts';
import type { Rule } from './dates-rule.ts';

export const relativeRules: readonly Rule[] = [
  {
    name: 'nth-weekday',
    patterns: [
      'the? {part} {weekday} of|in {month} ,{year}?',
      'the? {part} {weekday} of|in {rel} month',
      'the? {part} {weekday} of|in {thisMonth=theMonth}',
    ],
    read: readNthWeekday,
  },
  {
    name: 'nth-day',
    patterns: [
      'the? {part} day of|in {month} ,{year}?',
      'the? {part} day of|in {rel} month',
      'the? {day=nth} day of|in {rel} month',
      'the? {day} of {rel} month',
    ],
    read: readNthDayOf,
  },
  {
    name: 'nth-week',
    patterns: [
      'the? {part} week of|in {month} ,{year}?',
      'the? {part} week of|in {rel} month',
      'the? {part} week of|in {year=yearFigure}',
    ],
    read: readNthWeek,
  },
  {
    name: 'week-of',
    kind: 'prefix',
    patterns: ['the? week of|starting|beginning|starting_on|beginning_on', 'the? weekend of'],
    read: readPrefix,
    bend: weekAround,
  },
  { name: 'part-of', kind: 'prefix', patterns: ['the? very? {partOf} of', '{partAlone}'], read: readPrefix },
  { name: 'current-unit', kind: 'inner', patterns: ['the? {unit=cal}'], read: readCurrentUnit },
  { name: 'weekend', patterns: ['the weekend', 'the week-end'], read: readWeekend },
  { name: 'closing-unit', patterns: ['the {unit=cal}'], read: readClosingUnit },
  {
    name: 'same-period',
    patterns: [
      'the same period|time|month|quarter|half of|in|a? the? {rel} year',
      'the same period|time|quarter|half {count} year|years ago|earlier|before',
      'the same period|quarter|half of|in {year=yearFigure}',
      'this time {rel} year',
      'the? year ago|earlier quarter|period|half',
      "the? {rel} year's same|corresponding|comparable? quarter|period",
    ],
    read: readSamePeriod,
  },
  { name: 'unit-end', patterns: ['{unit=unitEnd}'], read: readCurrentUnit },
  {
    name: 'weekday-pair',
    patterns: [
      '{weekday} and|or {weekday2=weekday} of? {rel} week',
      '{rel=relNow} {weekday} and|or {weekday2=weekday}',
    ],
    read: readWeekdayPair,
  },
  {
    name: 'weekday-range',
    patterns: ['from {weekday} to|through|until|till {weekday2=weekday}', '{weekday} through|thru {weekday2=weekday}'],
    read: readWeekdayRange(readWeekday),
  },
  { name: 'deictic', patterns: ['{deictic}'], read: readDeictic },
  { name: 'anchored-day', patterns: ['{anchored}'], read: readAnchoredAlone },
  { name: 'relative-unit', patterns: ['{rel} {unit=cal}'], read: readUnit },
  { name: 'weekday', patterns: ['{weekday}', '{weekday} morning|afternoon|evening|night'], read: readWeekdayAlone },
  { name: 'short-weekday', patterns: ['{weekday=shortWeekday}'], read: readShortWeekday },
  {
    name: 'relative-weekday',
    patterns: ['{rel} {weekday=wdayLast}', '{rel} {weekday=wdayLast} morning|afternoon|evening|night'],
    read: readWeekday,
  },
  {
    name: 'weekday-of-week',
    patterns: ['{weekday=wday} of|in? {rel} week', '{rel} week on? {weekday=wdayLast}'],
    read: readWeekdayOfWeek,
  },
  { name: 'weekday-day', patterns: ['{weekday=wday} the? {day=nth}'], read: readWeekdayNth },
  { name: 'day-only', patterns: ['the {day=nth}', '{day=nth}'], read: readNthDay },
  { name: 'ago', patterns: ['{count} {unit} ago|back', '{count} {unit} and_a_half ago'], read: readAgo },
  { name: 'long-ago', patterns: ['{unit=units} ago|earlier|back'], read: readVague('PAST_REF') },
  {
    name: 'weekdays-away',
    patterns: ['{count=exact} {weekday=weekdayPlural} {away}'],
    read: readWeekdaysAway,
  },
  { name: 'after-next', patterns: ['the? {weekday} after next', 'the {unit=cal} after next'], read: readAfterNext },
  { name: 'before-last', patterns: ['the {unit=cal} before last'], read: readBeforeLast },
  {
    name: 'in-a-row',
    patterns: [
      'a|the? {nth=ordinal} consecutive|straight|successive {unit=unitOne}',
      'a|the? {nth=ordinal} {unit=unitOne} in_a_row|running',
    ],
    read: readRun,
  },
  { name: 'from-now', patterns: ['{count} {unit} from_now|hence|from_today'], read: readAhead },
  {
    name: 'later',
    patterns: ['{count} {unit} later|afterwards|afterward|after_that|thereafter', '{unit=units} later'],
    read: readMoved(1),
  },
  {
    name: 'earlier',
    patterns: ['{count} {unit} earlier|before_that|beforehand|previously|prior'],
    read: readMoved(-1),
  },
  { name: 'before-after', patterns: ['{count} {unit} {side}', 'the {unit=unitOne} {side}'], read: readLater },
  {
    name: 'several-units',
    patterns: [
      '{relNow} {count=manyCount} {unit}',
      'the {relNow} {count=manyCount} {unit}',
      'the? {count=manyCount} {rel} {unit}',
      '{rel} {count=manyCount} {unit}',
      'the? {relNow} {unit=units}',
      'the? recent {unit=units}',
      'the past {unit=unitOne}',
    ],
    read: readVagueUnits,
  },
  {
    name: 'length',
    patterns: [
      '{count} {unit}',
      '{count} trading|business|consecutive|straight|working|calendar|full|whole|more {unit}',
      '{unit=units}',
    ],
    read: readCounted,
  },
  {
    name: 'recurrence',
    patterns: [
      'every|each|per|any {unit=unitOne}',
      'every {count} {unit}',
      'every|each|any {weekday}',
      'every|each {month=monthName}',
      'daily|weekly|monthly|quarterly|annually|yearly',
    ],
    read: readSet,
  },
  {
    name: 'shift',
    kind: 'shift',
    patterns: ['{count} {unit} {side}', 'the {unit=unitOne} {side}', '{dayShift} of', '{count} {unit} {side=from}'],
    read: readPrefix,
    bend: shifted,
  },
  { name: 'vague', patterns: ['{vague}'], read: readVagueWord },
];
