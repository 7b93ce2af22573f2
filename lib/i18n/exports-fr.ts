import type { exportsEn } from './exports-en.ts';

export const exportsFr: typeof exportsEn = {
  title: 'Emporter',
  intro: 'Tous les événements montrés, ou retenus par le filtre, sous forme de données.',
  calendar: 'Calendrier (ICS)',
  table: 'Tableau (CSV)',
  text: 'Texte (Markdown)',
  data: 'Données (JSON)',
  embed: 'Intégrer cette chronologie',
  embedCode: 'Code pour un autre site',
  whole: 'La chronologie entière',
  latest: 'Derniers événements',
  made: (name) => `Calculée à partir d’articles par ${name}`,
};
