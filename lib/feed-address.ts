export type FeedFormat = 'rss' | 'atom' | 'json';

export const feedFormats = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[];

/**
 * Media types: RSS 2.0 has none registered, https://www.rssboard.org/rss-mime-type-application.txt; RFC 4287 §7; JSON
 * Feed 1.1.
 */
export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

/** Names of a list's feeds; of a format with several, the first is the one that is told. */
const files = [
  { name: 'feed.xml', format: 'rss' },
  { name: 'rss.xml', format: 'rss' },
  { name: 'atom.xml', format: 'atom' },
  { name: 'feed.json', format: 'json' },
] as const;

/** Address of a list's feed; `path` is the list's page, with its query. */
export function feedAddress(path: string, format: FeedFormat): string {
  const [page = '', query] = path.split('?');
  const name = files.find((file) => file.format === format)?.name;
  return `${page.replace(/\/$/, '')}/${name}${query ? `?${query}` : ''}`;
}

/** The list whose feed has this path, empty for the site's root, and the format; undefined for any other path. */
export function parseFeedPath(path: string): { readonly list: string; readonly format: FeedFormat } | undefined {
  const list = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const file = files.find(({ name }) => path === `${list}/${name}`);
  return file && { list, format: file.format };
}
