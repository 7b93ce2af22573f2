// French expressions, rule by rule, read on Tuesday 14 October 2025. Twin of dates-en.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './dates.ts';

const reference = '2025-10-14';

/** Rule, sentence, expressions and values, each parted by a bar. */
const readings: readonly (readonly [rule: string, sentence: string, texts: string, values: string])[] = [
  ['iso-day', 'Mise à jour : 2025-10-13.', '2025-10-13', '2025-10-13'],
  ['figure-day', 'L’acte est daté du 13/10/2025.', '13/10/2025', '2025-10-13'],
  ['figure-day-month', 'Le salon ouvrira le 17/12.', '17/12', '2025-12-17'],
  ['figure-month', 'Relevé 09/2025.', '09/2025', '2025-09'],
  ['day-range', 'Le sommet s’est tenu du 3 au 5 mars 2025.', '3|5 mars 2025', '2025-03-03|2025-03-05'],
  ['day-range over a month’s end', 'Il a duré du 28 février au 3 mars.', '28 février|3 mars', '2025-02-28|2025-03-03'],
  ['day-month', 'Le procès a débuté le 1er avril 2024.', '1er avril 2024', '2024-04-01'],
  [
    'day-month with its weekday, which tells the year',
    'Rendez-vous jeudi 15 janvier.',
    'jeudi 15 janvier',
    '2026-01-15',
  ],
  ['day-month in words', 'Le vingt-quatre mai, il partait.', 'vingt-quatre mai', '2025-05-24'],
  [
    'day-month-of-year',
    'En 2021, il a tout vendu le 14 mars de cette année-là.',
    '2021|14 mars de cette année-là',
    '2021|2021-03-14',
  ],
  ['month-range', 'Les ventes ont reculé de janvier à mars 2025.', 'janvier|mars 2025', '2025-01|2025-03'],
  ['month-year', 'Le laboratoire est né en décembre 2015.', 'décembre 2015', '2015-12'],
  ['month-year in two figures', 'Elle y travaille depuis octobre 98.', 'octobre 98', '1998-10'],
  ['relative-month', 'Le prix a baissé en mai dernier.', 'mai dernier', '2025-05'],
  ['month', 'Le service fermera en novembre.', 'novembre', '2025-11'],
  ['quarter', 'Les ventes ont doublé au deuxième trimestre.', 'deuxième trimestre', '2025-Q2'],
  ['quarter by its number', 'Le T3 2025 fut bon.', 'T3 2025', '2025-Q3'],
  ['half', 'Au second semestre de 2024, tout a changé.', 'second semestre de 2024', '2024-H2'],
  ['season-year', 'L’équipe est partie à l’été 2023.', 'été 2023', '2023-SU'],
  ['relative-season', 'L’hiver dernier fut doux.', 'hiver dernier', '2024-WI'],
  ['season', 'Le prix a chuté au printemps.', 'printemps', '2025-SP'],
  ['fiscal-year', 'L’exercice 2024 se solde par une perte.', 'exercice 2024', '2024'],
  ['year-range', 'La feuille de route 2025-2027 est prête.', '2025|2027', '2025|2027'],
  ['year-range in short', 'La saison 2023-24 fut longue.', '2023|24', '2023|2024'],
  ['year', 'Elle fut fondée en 1975.', '1975', '1975'],
  ['decade', 'Dans les années 90, tout allait bien.', 'années 90', '199'],
  ['century', 'Une idée du XIXe siècle.', 'XIXe siècle', '18'],
  ['holiday', 'La boutique ouvrira à Noël.', 'Noël', '2025-12-25'],
  [
    'nth-weekday',
    'La réunion se tient le premier mardi de novembre 2025.',
    'le premier mardi de novembre 2025',
    '2025-11-04',
  ],
  ['nth-day', 'Le dernier jour de février 2024, il neigeait.', 'Le dernier jour de février 2024', '2024-02-29'],
  ['nth-week', 'La deuxième semaine de mars 2025 fut calme.', 'La deuxième semaine de mars 2025', '2025-W11'],
  ['week-of', 'Ce fut annoncé la semaine du 22 septembre.', 'la semaine du 22 septembre', '2025-W39'],
  ['part-of', 'La puce est arrivée à la fin de 2024.', 'la fin de 2024', '2024'],
  ['part-of a current unit', 'Elle sera prête d’ici la fin du mois.', 'la fin du mois', '2025-10'],
  ['part-of a month', 'Début mai, il a démissionné.', 'Début mai', '2025-05'],
  ['weekend', 'Ils se sont rencontrés ce week-end.', 'ce week-end', '2025-W41'],
  [
    'same-period',
    'Le titre vaut plus qu’à la même époque de l’an dernier.',
    'la même époque de l’an dernier',
    '2024-10',
  ],
  ['deictic', 'Il a signé avant-hier.', 'avant-hier', '2025-10-12'],
  [
    'anchored-day',
    'Le 7 mai, il démissionna. Le lendemain, il fut rappelé.',
    '7 mai|Le lendemain',
    '2025-05-07|2025-05-08',
  ],
  ['relative-unit', 'Le mois prochain, le prix montera.', 'Le mois prochain', '2025-11'],
  [
    'relative-unit from the date last spoken of',
    'Il entra en mars 2021 et partit l’année suivante.',
    'mars 2021|l’année suivante',
    '2021-03|2022',
  ],
  ['weekday', 'Le tribunal a tranché vendredi.', 'vendredi', '2025-10-10'],
  ['relative-weekday', 'Il a parlé mardi dernier.', 'mardi dernier', '2025-10-07'],
  ['weekday-of-week', 'Elle parlera jeudi de la semaine prochaine.', 'jeudi de la semaine prochaine', '2025-10-23'],
  ['weekday-day', 'Il a signé lundi 6.', 'lundi 6', '2025-10-06'],
  ['day-only', 'La grève a commencé le 9.', 'le 9', '2025-10-09'],
  ['ago', 'Elle est née il y a trois semaines.', 'il y a trois semaines', '2025-W39'],
  ['later', 'Il entra en mai 2020 ; deux ans plus tard, il partit.', 'mai 2020|deux ans plus tard', '2020-05|2022'],
  [
    'earlier',
    'Le 27 février, il vendit. Quatre mois plus tôt, il achetait.',
    '27 février|Quatre mois plus tôt',
    '2025-02-27|2024-10',
  ],
  ['before-after', 'Il acheta le 3 mai et vendit dix jours après.', '3 mai|dix jours après', '2025-05-03|2025-05-13'],
  ['several-units', 'Le titre a grimpé ces derniers mois.', 'ces derniers mois', 'PAST_REF'],
  ['ahead', 'La machine sera livrée dans deux ans.', 'deux ans', '2027'],
  ['vague', 'Le produit sortira bientôt.', 'bientôt', 'FUTURE_REF'],
  ['a day that planning puts ahead', 'L’audience est prévue le 16 décembre.', '16 décembre', '2025-12-16'],
  ['a limit that is nearer ahead', 'On leur a donné jusqu’à mercredi.', 'mercredi', '2025-10-15'],
  [
    'a quotation with its own date',
    'Dans une note de mars 2023, il écrivait : « L’an prochain, nous vendrons. »',
    'mars 2023|L’an prochain',
    '2023-03|2024',
  ],
];

for (const [rule, sentence, texts, values] of readings) {
  test(`French ${rule}: ${sentence}`, () => {
    const dates = findDates(sentence, 'fr', reference).filter(({ type }) => type === 'DATE');
    assert.deepEqual(
      [dates.map(({ text }) => text).join('|'), dates.map(({ value }) => value).join('|')],
      [texts, values],
    );
  });
}

/** Sentences without a date, whatever they look like. */
const dateless: readonly string[] = [
  'On déplore 3 décès.',
  'La marée monte.',
  'La sonde vole vers Mars.',
  'Il ira sur Mars un jour.',
  'MAI-1 est un modèle.',
  'MAI-Image-1 dessine bien.',
  'iOS 18 est sorti sans bruit.',
  'Le forfait coûte 19,99 euros.',
  'La version 2.1.3 corrige tout.',
  'Ils ont gagné 3-1.',
  'Il a marqué à la fin (2/3).',
  'La seconde équipe a perdu.',
  'Le premier modèle est lent.',
  'Une partie de second ordre.',
  'GPT-4 et o3 sont prêts.',
  'Le vol 2025 est complet.',
  'L’usine emploie 2000 salariés.',
  'Il vaut 2024 dollars.',
  'Windows 2000 était stable.',
  'Plus de 1990 personnes ont signé.',
  'L’article 2016 du code civil.',
  'Le nord a été gagné.',
  'Il a été nommé président.',
  'Les Jeux olympiques d’été plaisent.',
  'Le marché de Noël attire du monde.',
  'Le printemps arabe a surpris.',
  'Il est le 5e du classement.',
  'Le 5 majeur a joué.',
  'Il habite le 11e arrondissement.',
  'Une réunion quotidienne.',
  'Il court chaque jour.',
  'Tous les lundis, il joue.',
  'Chaque année, il investit.',
  'Le contrat dure cinq ans.',
  'Pendant trois mois, il a dormi.',
  'Un plan de dix ans.',
  'Elle a attendu plusieurs semaines.',
  'Il gagne 12 % de plus.',
  'Un ratio de 3/4 suffit.',
  'Le 4x4 est en panne.',
  'Le système tient sur 2 To.',
  'Appelez le 01 23 45 67 89.',
  'Une mise à jour est là.',
  'L’ordre du jour est long.',
  'Le projet a vu le jour.',
  'Il mit fin au contrat.',
  'Le début fut rude.',
  'Il y a deux entreprises en lice.',
  'La moitié du groupe part.',
  'Augustin et Avril Lavigne chantent.',
  'Le 30 février n’existe pas.',
  'Le Black Mirror de la série.',
  'Une heure de marche suffit.',
];

for (const sentence of dateless) {
  test(`no French date in: ${sentence}`, () => {
    const dates = findDates(sentence, 'fr', reference).filter(({ type }) => type === 'DATE');
    assert.deepEqual(
      dates.map(({ text }) => text),
      [],
    );
  });
}
