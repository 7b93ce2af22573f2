import type { timelineEn } from './timeline-en.ts';

const plural = new Intl.PluralRules('fr');
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('fr')} ${plural.select(n) === 'one' ? one : other}`;

export const timelineFr: typeof timelineEn = {
  title: 'Chronologies',
  intro: 'Tous les couples d’entreprises entre lesquelles quelque chose s’est passé, les plus actifs d’abord.',
  of: (name) => `Chronologie : ${name}`,
  ofPair: (a, b) => `${a} et ${b}`,
  pairDescription: (a, b) =>
    `Ce qui s’est passé entre ${a} et ${b}, daté par ce que disent les articles, phrase par phrase.`,
  description: (name) => `Ce qui est arrivé à ${name}, daté par ce que disent les articles, phrase par phrase.`,
  events: (n) => count(n, 'événement', 'événements'),
  articles: (n) => count(n, 'article', 'articles'),
  sources: (n) => count(n, 'source', 'sources'),
  first: 'Premier événement',
  last: 'Dernier événement',
  reportedOn: (date) => `rapporté le ${date}`,
  kind: {
    launch: 'lancement',
    partnership: 'partenariat',
    investment: 'investissement',
    acquisition: 'acquisition',
    legal: 'justice',
    dispute: 'différend',
    governance: 'gouvernance',
    people: 'personnes',
    research: 'recherche',
    regulation: 'régulation',
    infrastructure: 'infrastructure',
    milestone: 'étape',
  },
  tone: { cooperation: 'coopération', conflict: 'conflit', neutral: 'neutre' },
  modality: {
    asserted: 'avéré',
    planned: 'prévu',
    considered: 'envisagé',
    rumoured: 'rumeur',
    denied: 'démenti',
  },
  from: 'dans',
  empty: 'Aucun article n’y rapporte encore d’événement.',
};
