import { generateOpml } from 'feedsmith';
import { cleanText } from './clean-text.ts';

export type Subscription = { readonly title: string; readonly feed: string; readonly home: string };

/** A list of feeds to subscribe to at once: OPML 2.0, http://opml.org/spec2.opml. */
export function formatOpml(title: string, subscriptions: readonly Subscription[]): string {
  const outlines = subscriptions.map(({ title: text, feed, home }) => ({
    ...{ text, title: text, type: 'rss', xmlUrl: feed, htmlUrl: home },
  }));
  // There is at least one outline, by the specification; one of a text alone is no feed.
  const body = { outlines: outlines.length > 0 ? outlines : [{ text: title }] };
  const document = { head: { title, docs: 'http://opml.org/spec2.opml' }, body };
  return generateOpml(cleanText(document))
    .replace(/>\s+(?=<!\[CDATA\[)/g, '>')
    .replace(/\]\]>\s+(?=<\/)/g, ']]>');
}
