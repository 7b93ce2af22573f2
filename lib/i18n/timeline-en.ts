const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

export const timelineEn = {
  title: 'Timelines',
  intro: 'Every pair of companies between which something happened, most active first.',
  of: (name: string) => `Timeline of ${name}`,
  ofPair: (a: string, b: string) => `${a} and ${b}`,
  pairDescription: (a: string, b: string) =>
    `What happened between ${a} and ${b}, dated by what the articles say, sentence by sentence.`,
  description: (name: string) => `What happened to ${name}, dated by what the articles say, sentence by sentence.`,
  events: (n: number) => count(n, 'event', 'events'),
  articles: (n: number) => count(n, 'article', 'articles'),
  sources: (n: number) => count(n, 'source', 'sources'),
  first: 'First event',
  last: 'Latest event',
  reportedOn: (date: string) => `reported on ${date}`,
  kind: {
    launch: 'launch',
    partnership: 'partnership',
    investment: 'investment',
    acquisition: 'acquisition',
    legal: 'court',
    dispute: 'dispute',
    governance: 'governance',
    people: 'people',
    research: 'research',
    regulation: 'regulation',
    infrastructure: 'infrastructure',
    milestone: 'milestone',
  },
  tone: { cooperation: 'cooperation', conflict: 'conflict', neutral: 'neutral' },
  modality: {
    asserted: 'happened',
    planned: 'planned',
    considered: 'considered',
    rumoured: 'rumoured',
    denied: 'denied',
  },
  from: 'from',
  empty: 'No article reports an event here yet.',
};
