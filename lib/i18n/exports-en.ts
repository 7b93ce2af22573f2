export const exportsEn = {
  title: 'Take it along',
  intro: 'Every event that is shown or matches the filter, as data.',
  calendar: 'Calendar (ICS)',
  table: 'Table (CSV)',
  text: 'Text (Markdown)',
  data: 'Data (JSON)',
  embed: 'Embed this timeline',
  embedCode: 'Code for another site',
  whole: 'The whole timeline',
  latest: 'Latest events',
  made: (name: string) => `Computed from articles by ${name}`,
};
