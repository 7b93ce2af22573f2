const plural = new Intl.PluralRules('en');

export const relationsEn = {
  title: 'Map of relations',
  explain:
    'The larger the circle, the more events; the wider the line, the more of them the two share. A full line is mostly cooperation, a dashed one mostly conflict, a dotted one neither.',
  some: (n: number) => `The ${n} most active companies are drawn; the list below has all.`,
  node: (name: string, others: number, events: number) =>
    `${name}: ${events} shared events with ${others} ${plural.select(others) === 'one' ? 'other' : 'others'}`,
  skip: 'Skip the map',
  list: 'All pairs',
  search: 'Find companies',
  find: 'Find',
  found: (n: number, q: string) =>
    `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? 'pair' : 'pairs'} for “${q}”`,
  all: 'Show all pairs',
  cut: (shown: number, total: number) =>
    `The ${shown.toLocaleString('en')} most active of ${total.toLocaleString('en')} pairs are listed; name a company to find the others.`,
};
