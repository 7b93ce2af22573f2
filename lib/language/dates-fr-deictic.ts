// French words that place a date by themselves.

import { HOLIDAYS } from './dates-fr-holidays.ts';
import { figures, type WordClass, words } from './dates-word-class.ts';

/** After the noun: la semaine dernière. */
const AFTER: Readonly<Record<string, string>> = {
  dernier: 'last',
  derniere: 'last',
  passe: 'last',
  passee: 'last',
  ecoule: 'last',
  ecoulee: 'last',
  prochain: 'next',
  prochaine: 'next',
  'a venir': 'next',
  'qui vient': 'next',
  'en cours': 'this',
  courant: 'this',
  courante: 'this',
  suivant: 'after',
  suivante: 'after',
  "d'apres": 'after',
  'qui suit': 'after',
  'qui suivit': 'after',
  'qui a suivi': 'after',
  precedent: 'before',
  precedente: 'before',
  "d'avant": 'before',
  anterieur: 'before',
  anterieure: 'before',
};

const DEICTIC: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  'ce jour': 0,
  'ce matin': 0,
  'ce midi': 0,
  'cet apres-midi': 0,
  'ce soir': 0,
  'cette nuit': 0,
  'cette apres-midi': 0,
  hier: -1,
  'hier matin': -1,
  'hier midi': -1,
  'hier apres-midi': -1,
  'hier soir': -1,
  'la nuit derniere': -1,
  'avant-hier': -2,
  'avant hier': -2,
  'avant-hier soir': -2,
  demain: 1,
  'demain matin': 1,
  'demain midi': 1,
  'demain apres-midi': 1,
  'demain soir': 1,
  'apres-demain': 2,
  'apres demain': 2,
};

const ANCHORED_DAYS: Readonly<Record<string, number>> = {
  'la veille': -1,
  'la veille au soir': -1,
  'la veille au matin': -1,
  "l'avant-veille": -2,
  'le jour precedent': -1,
  "le jour d'avant": -1,
  'le lendemain': 1,
  'le lendemain matin': 1,
  'le lendemain soir': 1,
  'des le lendemain': 1,
  lendemain: 1,
  'le surlendemain': 2,
  'le jour suivant': 1,
  "le jour d'apres": 1,
  'jour suivant': 1,
  'le meme jour': 0,
  'meme jour': 0,
  'le jour meme': 0,
  'ce jour-la': 0,
  'ce meme jour': 0,
  'ce soir-la': 0,
  'ce matin-la': 0,
  'cette nuit-la': 0,
};

const PAST = 'PAST_REF';
const PRESENT = 'PRESENT_REF';
const FUTURE = 'FUTURE_REF';
const VAGUE: Readonly<Record<string, string>> = {
  maintenant: PRESENT,
  desormais: PRESENT,
  dorenavant: PRESENT,
  actuellement: PRESENT,
  presentement: PRESENT,
  "a l'heure actuelle": PRESENT,
  'en ce moment': PRESENT,
  'pour le moment': PRESENT,
  "pour l'instant": PRESENT,
  'a present': PRESENT,
  'de nos jours': PRESENT,
  'ces jours-ci': PRESENT,
  recemment: PAST,
  'tout recemment': PAST,
  dernierement: PAST,
  naguere: PAST,
  jadis: PAST,
  autrefois: PAST,
  'il y a peu': PAST,
  'il y a longtemps': PAST,
  'par le passe': PAST,
  bientot: FUTURE,
  prochainement: FUTURE,
  "a l'avenir": FUTURE,
  'sous peu': FUTURE,
  'un proche avenir': FUTURE,
  'a terme': FUTURE,
};

/** Parts of a period, without and with a preposition before what they are parts of. */
const PARTS = ['debut', 'fin', 'milieu', 'courant', 'mi', 'tout debut', 'toute fin'];
const LINKED_PARTS =
  'debut,commencement,fin,milieu,tout debut,toute fin,courant,cours,terme,issue,tournant,reste,premiere moitie,seconde moitie,deuxieme moitie,premiers jours,derniers jours,premiers mois,derniers mois,premieres semaines,dernieres semaines'.split(
    ',',
  );
const ADVERBS = [
  'plus tot',
  'plus tard',
  'tot',
  'tard',
  'plus tot dans',
  'plus tard dans',
  'plus tot en',
  'plus tard en',
];

const named = (phrases: readonly string[]) => words(Object.fromEntries(phrases.map((phrase) => [phrase, phrase])));

export const frenchDeictic = {
  rel: words(AFTER),
  lastOne: words({ derniere: 'last', dernier: 'last', prochaine: 'next', prochain: 'next' }),
  this: words({ ce: 'this', cet: 'this', cette: 'this' }),
  that: words({ ce: 'same', cet: 'same', cette: 'same' }),
  thatYear: words({ annee: 'this', 'annee-la': 'same', 'meme annee': 'same' }),
  same: words({ meme: 'same' }),
  relPlural: words({ prochains: 'next', derniers: 'last' }),
  side: words({ avant: -1, apres: 1 }),
  fortnight: words({ huit: 7, '8': 7, quinze: 14, '15': 14 }),
  deictic: words(DEICTIC),
  anchored: words(ANCHORED_DAYS),
  vague: words(VAGUE),
  holiday: words(HOLIDAYS),
  partOf: named(LINKED_PARTS),
  partAlone: named([...PARTS, ...ADVERBS]),
  last: words({
    derniers: 'last',
    dernieres: 'last',
    passes: 'last',
    passees: 'last',
    recents: 'last',
    recentes: 'last',
    ecoules: 'last',
    ecoulees: 'last',
    precedents: 'last',
    precedentes: 'last',
  }),
  next: words({
    prochains: 'next',
    prochaines: 'next',
    'a venir': 'next',
    'qui viennent': 'next',
    suivants: 'next',
    suivantes: 'next',
  }),
  iso: figures('\\d{4}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)\\d{1,2}(?:t\\d\\d[:.\\d]*z?)?', Number, ['#4 #']),
  figureday: figures('\\d{1,2}(?:/\\d{1,2}/|-\\d{1,2}-|\\.\\d{1,2}\\.)(?:\\d{4}|\\d{2})', Number, ['#1 #', '#2 #']),
  figuremonth: figures('(?:1[5-9]|20)\\d\\d[-/](?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[/](?:19|20)\\d\\d', Number, [
    '#4 #',
    '#1 #',
    '#2 #',
  ]),
  dayslash: figures('(?:[0-2]?\\d|3[01])/(?:0?[1-9]|1[0-2])', Number, ['#1 #', '#2 #']),
} satisfies Readonly<Record<string, WordClass>>;
