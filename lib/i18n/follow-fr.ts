import type { followEn } from './follow-en.ts';

export const followFr: typeof followEn = {
  feeds: {
    title: 'Suivre',
    link: 'Fil',
    linkAs: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
    ofThis: 'Suivre cette page dans un lecteur de fils',
    all: 'Les fils de toutes les entreprises (OPML)',
    front: 'L’actualité de l’industrie de l’IA, et ce qui se passe entre les entreprises',
    articles: (name) => `Articles qui nomment ${name}`,
    timeline: (name) => `Chronologie : ${name}`,
    pair: (a, b) => `${a} et ${b} : chronologie`,
    timelines: 'Ce qui a bougé entre les entreprises',
    events: 'Les événements que rapportent les articles, les derniers connus d’abord : phrase, date et sources.',
    tag: (tag) => `Articles étiquetés « ${tag} »`,
    month: (month) => `Articles de ${month}`,
    search: (query) => `Recherche : ${query}`,
    companiesOpml: 'Liaisons : toutes les entreprises',
    timelinesOpml: 'Liaisons : toutes les chronologies de deux entreprises',
    article: 'Cet article en Markdown',
  },
  api: {
    title: 'Interface ouverte',
    description: 'Articles, événements, entreprises et recherche en JSON, en fils et en Markdown.',
    intro:
      'Tout ici peut être lu par un programme : sans clef, sans inscription, depuis n’importe quel site. Les réponses sont du JSON en UTF-8 ; les dates, des jours du calendrier ; les listes viennent par pages.',
    pages:
      'Une liste répond par « items » et, s’il y a une suite, par « next » : rendez-le comme « cursor » pour obtenir la page suivante.',
    errors:
      'À une demande qui ne se comprend pas répond un document de problème (RFC 9457) qui nomme chaque paramètre en cause.',
    document: 'Description en OpenAPI 3.1',
    example: 'Exemple',
    parameter: 'Paramètre',
    meaning: 'Sens',
    required: 'obligatoire',
    feeds: 'Fils et fichiers',
    feedsText:
      'Ajoutez /feed.xml (RSS), /atom.xml (Atom) ou /feed.json (JSON Feed) à l’adresse d’une liste : la une, une entreprise, une chronologie, une étiquette, les archives, une recherche.',
    opml: 'Tous les fils d’un coup',
    markdown: 'Ajoutez .md à l’adresse d’un article pour l’avoir en Markdown.',
    llms: 'Un résumé du site pour les modèles de langage',
    timelines: 'Ajoutez /events.json, .csv, .ics ou .md à l’adresse d’une chronologie pour l’avoir en fichier.',
  },
};
