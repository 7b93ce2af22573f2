// French turns of phrase in the news: lists, stretches, rows, days told from others. Read on Thursday 20 May 1999,
// or on the day named. Twin of dates-en-turns.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './dates.ts';

/** Sentence, expressions and values, each parted by a bar; another reference date. */
const readings: readonly (readonly [sentence: string, texts: string, values: string, reference?: string])[] = [
  ['Les 16, 17 et 18 mai, la ville a fêté.', '16|17|18 mai', '1999-05-16|1999-05-17|1999-05-18'],
  [
    'Les vendredi 4, samedi 5 et dimanche 6 juin, elle jouera.',
    'vendredi 4|samedi 5|dimanche 6 juin',
    '1999-06-04|1999-06-05|1999-06-06',
  ],
  ['Elle a publié mardi dix modèles.', 'mardi', '1999-05-18'],
  ['Il a versé lundi 6 millions.', 'lundi', '1999-05-17'],
  ['Il a promis mardi 1,5 milliard de dollars.', 'mardi', '1999-05-18'],
  ['Ils ont désigné mardi cinq nouveaux sites.', 'mardi', '1999-05-18'],
  ['Elle le poursuit depuis le 21 octobre, elle partira.', '21 octobre', '1998-10-21'],
  [
    'Il partait lundi, comme au printemps 1998. Quatre jours plus tôt, il riait.',
    'lundi|printemps 1998|Quatre jours plus tôt',
    '1999-05-17|1998-SP|1999-05-13',
  ],
  ['Il a signé lundi 17 dans la nuit.', 'lundi 17', '1999-05-17'],
  ['De mai à septembre, il a joué.', 'mai|septembre', '1998-05|1998-09'],
  ['Il jouera de juin à septembre.', 'juin|septembre', '1999-06|1999-09'],
  ['Il est mort dans la nuit de samedi à dimanche.', 'samedi|dimanche', '1999-05-15|1999-05-16'],
  ['Le week-end des 5 et 6 juin, il jouera.', 'Le week-end des 5 et 6 juin', '1999-W22'],
  ['Trois jours avant Noël, il mourut.', 'Trois jours avant Noël', '1998-12-22'],
  ['La veille de Thanksgiving, il perdit.', 'La veille de Thanksgiving', '1998-11-25'],
  ['Deux jours avant Noël, elle compte livrer.', 'Deux jours avant Noël', '1999-12-23'],
  ['Elle promet une puce pour mars.', 'mars', '2000-03'],
  ['Elle vise mars pour sa puce.', 'mars', '2000-03'],
  ['La puce était promise pour mars, elle attend.', 'mars', '2000-03'],
  ['Le compte de mars a été fermé.', 'mars', '1999-03'],
  ['Au lendemain du 11 mars, il pleurait.', 'lendemain|11 mars', '1999-03-12|1999-03-11'],
  ['Hier, au lendemain de la démission, il parlait.', 'Hier|lendemain', '1999-05-19|1999-05-19'],
  ['Le 3 mai, il part ; le lendemain, il pleure.', '3 mai|le lendemain', '1999-05-03|1999-05-04'],
  ['Le 3 mai, il part, loin de 1998. La veille, il riait.', '3 mai|1998|La veille', '1999-05-03|1998|1999-05-02'],
  ['Le 3 mai, il part ; le soir même, il pleure.', '3 mai|le soir même', '1999-05-03|1999-05-03'],
  ['En avril, il part ; le même jour, il pleure.', 'avril|le même jour', '1999-04|1999-04'],
  ['En avril, il part ; la même semaine, il pleure.', 'avril|la même semaine', '1999-04|1999-04'],
  [
    'Le 3 mai, il part ; depuis mars, il pleure. Le même jour, il riait.',
    '3 mai|mars|Le même jour',
    '1999-05-03|1999-03|1999-05-03',
  ],
  ['En mai 1998, il part ; il revient en juin de la même année.', 'mai 1998|juin de la même année', '1998-05|1998-06'],
  ['En mai 1998, il part ; il revient en juin, la même année.', 'mai 1998|juin|la même année', '1998-05|1998-06|1998'],
  ['Il fournira des puces, selon un contrat annoncé le 3 mai.', '3 mai', '1999-05-03'],
  ['Le contrat sera annoncé le 3 mai.', '3 mai', '2000-05-03'],
  ['Il fournira des puces, selon un contrat signé lundi.', 'lundi', '1999-05-17'],
  ['Le contrat sera signé lundi.', 'lundi', '1999-05-24'],
  ['Le 3 février, il partait ; le 17, il revenait.', '3 février|le 17', '1999-02-03|1999-02-17'],
  ['Le 3 mai, il partait ; le 17, il revenait.', '3 mai|le 17', '1999-05-03|1999-05-17'],
  ['Il gagne pour la deuxième année consécutive.', 'deuxième année consécutive', '1999'],
  ['La troisième semaine d’affilée, il pleut.', 'troisième semaine d’affilée', '1999-W20'],
  ['Il est parti ; quelques jours plus tard, il est mort.', 'quelques jours plus tard', 'PAST_REF'],
  ['En 98, il avait gagné.', '98', '1998'],
  ['La saison 98-99 fut bonne.', '98|99', '1998|1999'],
  ['À l’été 98, la France gagna.', 'été 98', '1998-SU'],
  ['Il viendra mardi 25.', 'mardi 25', '1999-05-25'],
  ['Ce vendredi, il part.', 'Ce vendredi', '1999-05-21'],
  ['Ce vendredi, il est parti.', 'Ce vendredi', '1999-05-14'],
  ['Le conseil se réunit samedi.', 'samedi', '1999-05-22'],
  ['Le troisième trimestre de l’exercice est bon.', 'troisième trimestre de l’exercice', '1998-Q3'],
  [
    'Le deuxième trimestre est bon. La même période de 1998 le fut moins.',
    'deuxième trimestre|La même période de 1998',
    '1999-Q2|1998-Q2',
  ],
  ['Depuis le 11-Septembre, tout a changé.', '11-Septembre', '2001-09-11', '2005-05-20'],
  ['Le 11 septembre, il part.', '11 septembre', '2004-09-11', '2005-05-20'],
  ['Il est parti il y a deux heures.', 'il y a deux heures', '1999-05-20'],
  ['Le tout finira dans cinq jours.', 'cinq jours', '1999-05-25'],
  ['15/02', '15/02', '1999-02-15'],
  ['Il joue mar 25 mai.', 'mar 25 mai', '1999-05-25'],
  ['Le premier lundi du mois fut perdu.', 'Le premier lundi du mois', '1999-05-03'],
  ['Il a gagné deux jours plus tôt.', 'deux jours plus tôt', '1999-05-18'],
  ['Il jouera lundi en huit.', 'lundi en huit', '1999-05-31'],
];

for (const [sentence, texts, values, reference = '1999-05-20'] of readings) {
  test(`French: ${sentence}`, () => {
    const dates = findDates(sentence, 'fr', reference).filter(({ type }) => type === 'DATE');
    assert.deepEqual(
      [dates.map(({ text }) => text).join('|'), dates.map(({ value }) => value).join('|')],
      [texts, values],
    );
  });
}

/** Sentences without a date, whatever they look like. */
const dateless: readonly string[] = [
  'Ils ont gagné en 45 minutes.',
  'Une frappe tue entre 60 et 90 soldats.',
  'La partie finit 98-99.',
  'Il a 16, 17 et 18 pions.',
  'Le lot de 60 est vendu.',
  'Trois jours avant la fête, rien.',
  'La deuxième équipe est de suite partie.',
  'Il met les points 3, 4 et 5 de côté.',
  'Le gain est de 2,5 heures.',
  'La note est de 15,000.',
  'C’était en 1500 av. J.-C.',
  'Le ven. et le sam. ne disent rien.',
  'Il a 2/15 des voix.',
];

for (const sentence of dateless) {
  test(`no French date in: ${sentence}`, () => {
    const dates = findDates(sentence, 'fr', '1999-05-20').filter(({ type }) => type === 'DATE');
    assert.deepEqual(
      dates.map(({ text }) => text),
      [],
    );
  });
}
