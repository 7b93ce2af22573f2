export type FeedFormat = 'rss' | 'atom' | 'json';

export const feedFormats = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[];

/** Media types: RSS 2.0 has none registered, https://www.rssboard.org/rss-mime-type-application.txt; RFC 4287 §7; JSON Feed 1.1. */
export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

const files = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** Address of a list's feed; `path` is the list's page, with its query. */
export function feedAddress(path: string, format: FeedFormat): string {
  const [page = '', query] = path.split('?');
  return `${page.replace(/\/$/, '')}/${files[format]}${query ? `?${query}` : ''}`;
}
