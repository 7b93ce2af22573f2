// French expressions counted from now or from the date last spoken of, lengths and recurrences.
import { readWeekdayDay } from './dates-guard-fr.ts';
import {
  readAnchoredAlone,
  readFortnight,
  readLater,
  readNthDay,
  readWeekdayAlone,
} from './dates-guard-relative-fr.ts';
import { readSamePeriod } from './dates-read-closing.ts';
import { readCounted } from './dates-read-counted.ts';
import { readSet, readVague, readVagueWord } from './dates-read-length.ts';
import { readWeekdayRange } from './dates-read-list.ts';
import { readNthDayOf, readNthWeek, readNthWeekday } from './dates-read-nth.ts';
import { readPrefix, shifted, weekAround } from './dates-read-prefix.ts';
import {
  readAgo,
  readCurrentUnit,
  readDeictic,
  readMoved,
  readRun,
  readUnit,
  readWeekend,
} from './dates-read-relative.ts';
import { readWeekday, readWeekdayOfWeek, readWeekdayPair } from './dates-read-weekday.ts';
import type { Rule } from './dates-rule.ts';

export const relativeRules: readonly Rule[] = [
  {
    name: 'nth-weekday',
    patterns: [
      "le? {part} {weekday} de|d'|du_mois_de|du_mois_d' {month} {year}?",
      'le? {part} {weekday} du mois {rel}',
      'le? {part} {weekday} de {rel=this} mois',
      'le? {part} {weekday} {thisMonth=theMonth}',
    ],
    read: readNthWeekday,
  },
  {
    name: 'nth-day',
    patterns: [
      "le? {part} jour de|d'|du_mois_de|du_mois_d' {month} {year}?",
      'le? {part} jour du mois {rel}',
      'le? {day} du mois {rel}',
      'le? {day} de {rel=this} mois',
    ],
    read: readNthDayOf,
  },
  {
    name: 'nth-week',
    patterns: [
      "la? {part} semaine de|d'|du_mois_de|du_mois_d' {month} {year}?",
      'la? {part} semaine du mois {rel}',
      'la? {part} semaine de {rel=this} mois',
      'la? {part} semaine de {year=yearFigure}',
    ],
    read: readNthWeek,
  },
  {
    name: 'week-of',
    kind: 'prefix',
    patterns: ['la? semaine du|commencant_le|debutant_le|qui_commence_le', 'le? week-end|weekend du|des'],
    read: readPrefix,
    bend: weekAround,
  },
  {
    name: 'part-of',
    kind: 'prefix',
    patterns: ["le|la|les? {partOf} de|du|d'|de_la|de_l'|des", 'le|la|les? {partAlone}'],
    read: readPrefix,
  },
  { name: 'current-unit', kind: 'inner', patterns: ["la|le|l'? {unit=unitOne}"], read: readCurrentUnit },
  { name: 'weekend', patterns: ['le week-end'], read: readWeekend },
  {
    name: 'same-period',
    patterns: [
      "la|cette? meme epoque|periode de_l'annee|de_l'an|l'annee|l'an {rel}",
      "le|du? meme trimestre|semestre de_l'annee|de_l'an|l'annee|l'an {rel}",
      'la meme epoque|periode de|en? {year=yearFigure}',
      'la meme epoque|periode',
      'pareille epoque',
    ],
    read: readSamePeriod,
  },
  { name: 'unit-end', patterns: ["fin d' {unit=unitOne}", 'fin de {unit=unitOne}'], read: readCurrentUnit },
  {
    name: 'weekday-pair',
    patterns: [
      '{weekday} et|ou {weekday2=weekday} {rel=relPlural}',
      '{weekday} et|ou {weekday2=weekday} de|de_la|la? semaine {rel}',
    ],
    read: readWeekdayPair,
  },
  {
    name: 'weekday-range',
    patterns: ["de {weekday} a|jusqu'a {weekday2=weekday}", 'nuit de {weekday} a {weekday2=weekday}'],
    read: readWeekdayRange(readWeekday),
  },
  { name: 'deictic', patterns: ['{deictic}', '{deictic} {weekday}'], read: readDeictic },
  { name: 'anchored-day', patterns: ['{anchored}'], read: readAnchoredAlone },
  {
    name: 'relative-unit',
    patterns: [
      "la|le|l'? {unit=unitOne} {rel}",
      '{rel=this} {unit=unitOne} ~-ci?',
      '{rel=that} {unit=unitOne} ~-la',
      'la|le|cette|ce? {rel=same} {unit=unitOne}',
      "la|le|l'|cette {rel=lastOne} {unit=unitOne}",
    ],
    read: readUnit,
  },
  {
    name: 'weekday',
    patterns: ['{rel=this}? {weekday}', '{rel=this}? {weekday} matin|midi|apres-midi|soir|dans_la_nuit|en_soiree'],
    read: readWeekdayAlone,
  },
  {
    name: 'relative-weekday',
    patterns: ['{weekday} {rel}', '{weekday} matin|midi|apres-midi|soir {rel}'],
    read: readWeekday,
  },
  {
    name: 'weekday-of-week',
    patterns: ['{weekday} de|de_la|la? semaine {rel}', '{weekday} de? {rel=this} semaine'],
    read: readWeekdayOfWeek,
  },
  { name: 'weekday-day', patterns: ['{rel=this}? {weekday} le? {day}'], read: readWeekdayDay },
  { name: 'day-only', patterns: ['le {day}'], read: readNthDay },
  {
    name: 'ago',
    patterns: [
      'il_y_a|voici|voila environ|pres_de|plus_de|a_peine|deja|seulement|tout_juste|quelque? {count=exact} {unit}',
      'il_y_a environ|pres_de|plus_de? {count=exact} {unit} et_demi',
    ],
    read: readAgo,
  },
  {
    name: 'in-a-row',
    patterns: ["{nth=ordinal} {unit=unitOne} consecutif|consecutive|d'affilee|de_suite"],
    read: readRun,
  },
  { name: 'from-now', patterns: ['{weekday} en {fortnight}'], read: readFortnight },
  { name: 'later', patterns: ['{count=exact} {unit} plus_tard|apres_cela'], read: readMoved(1) },
  { name: 'earlier', patterns: ['{count=exact} {unit} plus_tot|auparavant'], read: readMoved(-1) },
  { name: 'before-after', patterns: ['{count=exact} {unit} {side}'], read: readLater },
  {
    name: 'next-units',
    patterns: ['les|ces|des? {count=exact}? {next} {unit}', 'les|ces|des? {count=exact}? {unit} {next}'],
    read: readVague('FUTURE_REF'),
  },
  {
    name: 'several-units',
    patterns: [
      'les|ces|des? {count=exact}? {last} {unit}',
      'les|ces|des? {last} {count=exact} {unit}',
      'les|ces|des? {count=exact}? {unit} {last}',
    ],
    read: readVague('PAST_REF'),
  },
  {
    name: 'length',
    patterns: [
      '{count} {unit}',
      '{count} bon|bonne|petit|petite|longues|longs|autres|prochains|prochaines|derniers|dernieres {unit}',
    ],
    read: readCounted,
  },
  {
    name: 'recurrence',
    patterns: [
      'chaque {unit=unitOne}',
      'tous|toutes les {unit}',
      'tous|toutes les {count=exact} {unit}',
      'chaque {weekday}',
      'tous_les lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches',
      'par jour|semaine|mois|trimestre|semestre|an',
      'toute {unit=unitOne}',
    ],
    read: readSet,
  },
  {
    name: 'shift',
    kind: 'shift',
    patterns: ["{count=exact} {unit} {side} le|la|l'?", "le|la|l'? {dayShift} de|du|d'|de_l'|de_la"],
    read: readPrefix,
    bend: shifted,
  },
  { name: 'vague', patterns: ['{vague}'], read: readVagueWord },
];
