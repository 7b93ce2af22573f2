import type { relationsEn } from './relations-en.ts';

const plural = new Intl.PluralRules('fr');
const partages = (n: number): string =>
  `${n.toLocaleString('fr')} ${plural.select(n) === 'one' ? 'événement partagé' : 'événements partagés'}`;
const autres = (n: number): string => (plural.select(n) === 'one' ? 'autre' : 'autres');

export const relationsFr: typeof relationsEn = {
  title: 'Carte des relations',
  explain:
    'Plus le cercle est grand, plus il y a d’événements ; plus le trait est large, plus les deux en partagent. Un trait plein est surtout de coopération, un tireté surtout de conflit, un pointillé ni l’un ni l’autre.',
  some: (n) => `Les ${n} entreprises les plus actives sont dessinées ; la liste ci-dessous les a toutes.`,
  node: (name, others, events) => `${name} : ${partages(events)} avec ${others} ${autres(others)}`,
  skip: 'Passer la carte',
  list: 'Tous les couples',
  search: 'Chercher des entreprises',
  find: 'Chercher',
  found: (n, q) => `${n.toLocaleString('fr')} ${plural.select(n) === 'one' ? 'couple' : 'couples'} pour « ${q} »`,
  all: 'Voir tous les couples',
  cut: (shown, total) =>
    `Les ${shown.toLocaleString('fr')} couples les plus actifs sur ${total.toLocaleString('fr')} sont listés ; nommez une entreprise pour trouver les autres.`,
};
