import type { FeedFormat } from '../feed-address.ts';
import type { Lang } from '../model.ts';

/** A list as a feed, before it has a format. Addresses are absolute, instants ISO in UTC. */
export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lang: Lang;
  /** The page that shows the same list. */
  readonly home: string;
  /** Where each format of this feed is. */
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  readonly updated: string;
  /** Address of a WebSub hub (https://www.w3.org/TR/websub/). */
  readonly hub?: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

export type FeedItem = {
  /** The same for the same thing, whatever becomes of its text or its place. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lang: Lang;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  /** Safe HTML whose addresses are absolute. */
  readonly html: string;
  readonly author?: string;
  /** Where the original is. */
  readonly external?: string;
  readonly image?: string;
  readonly tags: readonly string[];
};

/** The instant a feed last changed: that of its latest item, so that the same items give the same feed. */
export function latestUpdate(items: readonly FeedItem[]): string {
  return latestOf(items.map((item) => item.updated)) ?? '1970-01-01T00:00:00.000Z';
}

/** A day or an instant as an instant. */
export function toInstant(moment: string): string {
  return moment.length === 10 ? `${moment}T00:00:00.000Z` : moment;
}

/** The latest of days or of instants; undefined when there is none. */
export function latestOf(moments: readonly string[]): string | undefined {
  return moments.toSorted().at(-1);
}
