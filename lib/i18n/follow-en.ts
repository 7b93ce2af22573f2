const noWords: Readonly<Record<string, string>> = {};

export const followEn = {
  feeds: {
    title: 'Follow',
    link: 'Feed',
    linkAs: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
    ofThis: 'Follow this page in a feed reader',
    all: 'Every company’s feed (OPML)',
    front: 'AI-industry news, and what passed between the companies',
    articles: (name: string) => `Articles that name ${name}`,
    timeline: (name: string) => `Timeline of ${name}`,
    pair: (a: string, b: string) => `${a} and ${b}: timeline`,
    timelines: 'What moved between companies',
    events: 'Events as articles report them, the latest learnt first, with their sentences, dates and sources.',
    tag: (tag: string) => `Articles tagged “${tag}”`,
    month: (month: string) => `Articles of ${month}`,
    search: (query: string) => `Search: ${query}`,
    companiesOpml: 'Liaisons: all companies',
    timelinesOpml: 'Liaisons: all timelines of two companies',
    article: 'This article as Markdown',
  },
  api: {
    title: 'Open interface',
    description: 'Articles, events, companies and search as JSON, feeds and Markdown.',
    intro:
      'Everything here can be read by a program: no key, no registration, from any site. Answers are JSON in UTF-8; dates are calendar days; lists come in pages.',
    pages:
      'A list answers with “items” and, when there is more, “next”: give it back as “cursor” for the page that follows.',
    errors:
      'A request that cannot be understood is answered with a problem document (RFC 9457) that names each parameter at fault.',
    document: 'Description in OpenAPI 3.1',
    usual: (value: string) => `${value} by default`,
    example: 'Examples',
    endpoints: {
      articles: 'Articles, newest first.',
      events: 'Events that the articles report, latest first by the day they happened.',
      companies: 'Companies, authorities and laboratories of the dictionary.',
      search: 'Articles, events and companies for a query, best first.',
    },
    /** By name, or by endpoint and name; empty where the schema's own words will do. */
    ofParameter: noWords,
    parameters: 'parameters',
    parameter: 'Parameter',
    meaning: 'Meaning',
    required: 'required',
    feeds: 'Feeds and files',
    feedsText:
      'Add /feed.xml (RSS), /atom.xml (Atom) or /feed.json (JSON Feed) to the address of a list: the front page, a company, a timeline, a tag, the archive, a search.',
    opml: 'All feeds at once',
    markdown: 'Add .md to the address of an article for its Markdown.',
    llms: 'A summary of the site for language models',
    timelines: 'Add /events.json, .csv, .ics or .md to the address of a timeline for the timeline as a file.',
  },
};
