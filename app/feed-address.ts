import type { FeedFormat } from '#lib/feeds/feed.ts';
import { feedFiles, feedTypes } from '#lib/feeds/feed.ts';

/** Address of a list's feed; `path` is the list's page, with its query. */
export function feedAddress(path: string, format: FeedFormat): string {
  const [page = '', query] = path.split('?');
  return `${page.replace(/\/$/, '')}/${feedFiles[format]}${query ? `?${query}` : ''}`;
}

/** The feeds of a page for its `<link rel="alternate">`, its own first. */
export function feedTypesOf(path: string): Record<string, string> {
  return Object.fromEntries(
    (['rss', 'atom', 'json'] as const).map((format) => [feedTypes[format], feedAddress(path, format)]),
  );
}
