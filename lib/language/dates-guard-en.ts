// What keeps English look-alikes out: a prime minister called May, a march, a score, a price.

import { dayNumber } from './dates-calendar.ts';
import { readMonth, readPart, readSeason, readYear } from './dates-read-calendar.ts';
import { readMonthRange } from './dates-read-range.ts';
import { readHoliday } from './dates-read-relative.ts';
import { fullYear, isAmount, yearPeriod } from './dates-resolve.ts';
import type { Match, Reader } from './dates-rule.ts';

const BEFORE_MONTH =
  /(?:\b(?:in|of|since|by|until|till|through|to|from|between|and|or|during|before|after|for|around|about|late|early|mid|both|on|last|next|this|every|each|that|the|its|their|his|her|our|my|a|an|new|'s|starting|beginning|as of|was|is|ends|ended|than|with)|[-–—(/,:])[ \n]?$|^$/;
const NAME_AFTER = /^(?: [a-z]+ed\b| (?:said|says|told|has|had|was|were|is|will|would)\b|'s (?:government|cabinet))/;

/** Months that are also names of people, or verbs, want a preposition and their capital. */
export const readMonthAlone: Reader = (match, context) => {
  if (/^-[a-z\d]/.test(match.after) || /(?<!\bmid?)[-_]$/.test(match.before)) return undefined;
  if (isShout(match)) return undefined;
  if (/\d(?:st|nd|rd|th)?(?: of)? $/.test(match.before)) return undefined;
  const plain = /^(?:january|february|july|september|october|november|december)/.test(match.text);
  if (!plain && !isCapital(match)) return undefined;
  if (!plain && !BEFORE_MONTH.test(match.before)) return undefined;
  if (!plain && /^$|[(,:]\s?$|\band $/.test(match.before) && NAME_AFTER.test(match.after)) return undefined;
  if (!plain && SENTENCE_START.test(match.before) && !SUBJECT.test(match.after)) return undefined;
  return readMonth(match, context);
};

// What a month at the head of a sentence goes on with, where a first name would go on otherwise.
const SENTENCE_START = /(?:^|[.!?\n"“(] ?)$/;
const SUBJECT = /^(?:$|[,.;:)\n]| (?:was|is|saw|brought|marked|marks|and|to|through|figures|sales)\b)/;

/** "this May" but not "this may". */
export const readMonthBeside: Reader = (match, context) => {
  if (/\b(?:may|march|mar|sun|sat)\b/.test(match.text) && !/\b(?:May|March|MAY|MARCH|Mar)\b/.test(match.original))
    return undefined;
  return readMonth(match, context);
};

/** "between March and May": the months of one stretch, not "March or may". */
export const readMonthPair: Reader = (match, context) => {
  if (/\b(?:may|march|mar)\b/.test(match.original) || isAmount(match) || /^ \d/.test(match.after)) return undefined;
  if (/\d(?:st|nd|rd|th)? $/.test(match.before) || !BEFORE_MONTH.test(match.before)) return undefined;
  return readMonthRange(match, context);
};

/** "9/11" by itself is that of 2001; as a day of another year it says so. */
export const readNamedDay: Reader = ({ after }, { reference }) => {
  const attacks = dayNumber(2001, 9, 11);
  if (reference < attacks || /^(?:\/|[.,]?\d| of\b)/.test(after)) return undefined;
  return { period: { unit: 'day', index: attacks } };
};

const isCapital = ({ original }: Match): boolean => /^\p{Lu}/u.test(original);
const isShout = ({ original, after }: Match): boolean => original === original.toUpperCase() && /^-/.test(after);

/** "since ’82". */
const readShortYear: Reader = (match, { reference }) => {
  if (!/\b(?:since|in|of|from|until|by|to|before|after) '$/.test(match.before)) return undefined;
  return { period: yearPeriod(fullYear(Number(match.text), reference)) };
};

const KIND_OF =
  /^ (?:camps?|schools?|games|olympics|seasons?|houses?|jobs?|interns?|internships?|breaks?|vacations?|holidays?|reading|movies?|blockbusters?|sales?|solstice|equinox|program|programme|collection|line-?up)\b/;

/** A season by itself: fall and spring are verbs too, and "summer camp" is no date. */
export const readSeasonAlone: Reader = (match, context) => {
  const said = /(?:\b(?:in|during|since|until|by|over|before|after|from|of|through|for|throughout) (?:the )?)$/;
  if (!said.test(match.before) || KIND_OF.test(match.after)) return undefined;
  if (/^ (?:in|of|from) (?!\d)/.test(match.after) && /fall|spring/.test(match.text)) return undefined;
  return readSeason(match, context);
};

const COUNTED =
  /^[ -](?:(?:million|billion|thousand|hundred|percent|per cent|points?|people|persons|workers|employees|jobs|users|customers|dollars|euros|pounds|yen|yuan|words|pages|miles|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|units|copies|votes|seats|times|hours|days|weeks|years|stores|shares|men|women|children|students|soldiers|troops|deaths|cases|cars|vehicles|megawatts|mw|kw|gpus|chips|parameters|servers|tokens|square|am|pm|utc|gmt|est|edt|cet|hrs?|x|nm|mm|hp|gb|mb|tb|mah|pixels)\b)/;
const NUMBERING =
  /(?:\b(?:no|nr|number|page|pages|pp|chapter|section|room|flight|route|highway|model|windows|office|studio|server|version|usc|iso|rfc|over|nearly|almost|than|some|approximately|least|windows server|russell?|s&p|nikkei|euro) |[$€£¥#]|[\d)][.,:/]|\d[-–—])$/;

/** Four figures that stand for a year. */
export const readYearAlone: Reader = (match, context) => {
  if (/^\d\d$/.test(match.text)) return readShortYear(match, context);
  if (isAmount(match) || /^,\d{3}/.test(match.after) || COUNTED.test(match.after)) return undefined;
  if (NUMBERING.test(match.before)) return undefined;
  if (
    !/^\d{4}$/.test(match.text) &&
    !/\b(?:in|year|since|until|of|by) $/.test(match.before) &&
    !/^(?:the )?year/.test(match.text)
  )
    return undefined;
  const year = match.number('year') ?? 0;
  const sure = /\b(?:in|since|until|by|from|of|before|after|to|between|and|year|early|late|mid|through) $/.test(
    match.before,
  );
  if (!sure && /^\d{4}$/.test(match.text) && (year < 1700 || year > 2099)) return undefined;
  return readYear(match, context);
};

const NOT_A_DAY =
  /^ (?:sales|season|shopping|markets?|trees?|part(?:y|ies)|cards?|gifts?|presents?|islands?|dinner|songs?|albums?|movies?|films?|decorations?|lights?|carols?|parades?|eggs?|bunny|holidays?|deals?|costumes?|cand(?:y|ies)|period|rush|spirit)\b/;

/** Christmas as a day, not as a kind of shopping. */
export const readHolidayAlone: Reader = (match, context) =>
  NOT_A_DAY.test(match.after) ? undefined : readHoliday(match, context);

/** "in the first half": of the year, where no game is played. */
export const readHalfAlone: Reader = (match, context) => {
  if (!/\b(?:in|during|for|over|through|throughout) $/.test(match.before) || /^ of\b/.test(match.after))
    return undefined;
  return readHalf(match, context);
};

const readHalf = readPart('half', 2);
