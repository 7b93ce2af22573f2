import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { escapeHtml } from '../escape-html.ts';
import { type FeedFormat, feedTypes } from '../feed-address.ts';
import { cleanText } from './clean-text.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Writes a feed in one of three formats: RSS 2.0, Atom 1.0 (RFC 4287), JSON Feed 1.1. */
export function formatFeed(feed: Feed, format: FeedFormat): string {
  const clean = cleanText(feed);
  if (format === 'json') return formatJson(clean);
  if (format === 'atom') return tighten(generateAtomFeed(describeAtom(clean), { stylesheets }));
  return tighten(generateRssFeed(describeRss(clean), { stylesheets }));
}

// The library leaves out an empty list, which JSON Feed asks for.
function formatJson(feed: Feed): string {
  const described = generateJsonFeed(describeJson(feed));
  return `${JSON.stringify(Object.assign({}, described, feed.items.length === 0 && { items: [] }), undefined, 2)}\n`;
}

const stylesheets = [{ type: 'text/css', href: '/feed.css' }];

// The library indents CDATA, which some readers take for a part of the title or the address.
function tighten(xml: string): string {
  return xml.replace(/>\s+(?=<!\[CDATA\[)/g, '>').replace(/\]\]>\s+(?=<\/)/g, ']]>');
}

function linksOf(feed: Feed, self: FeedFormat) {
  const { addresses, hub } = feed;
  const others = (['rss', 'atom', 'json'] as const).filter((format) => format !== self);
  return [
    { rel: 'self', type: feedTypes[self], href: addresses[self] },
    ...others.map((format) => ({ rel: 'alternate', type: feedTypes[format], href: addresses[format] })),
    ...(hub ? [{ rel: 'hub', href: hub }] : []),
  ];
}

function describeRss(feed: Feed) {
  return {
    title: feed.title,
    link: feed.home,
    description: feed.subtitle,
    language: feed.lang,
    lastBuildDate: feed.updated,
    generator: 'Liaisons',
    docs: 'https://www.rssboard.org/rss-specification',
    atom: { links: linksOf(feed, 'rss') },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      // A description is HTML, a summary is text.
      description: escapeHtml(item.summary),
      guid: { value: item.id, isPermaLink: false },
      pubDate: item.published,
      categories: item.tags.map((name) => ({ name })),
      content: { encoded: item.html },
      dc: { languages: [item.lang], ...(item.author && { creators: [item.author] }) },
      atom: { updated: item.updated },
    })),
  };
}

function describeAtom(feed: Feed) {
  const { id, title, subtitle, updated, lang, home } = feed;
  return {
    ...{ id, updated, xml: { lang } },
    title: { value: title },
    subtitle: { value: subtitle },
    generator: { text: 'Liaisons' },
    authors: [{ name: 'Liaisons' }],
    links: [{ rel: 'alternate', type: 'text/html', href: home }, ...linksOf(feed, 'atom')],
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      published: item.published,
      updated: item.updated,
      summary: { value: item.summary },
      content: { type: 'html', value: item.html },
      categories: item.tags.map((term) => ({ term })),
      ...(item.author && { authors: [{ name: item.author }] }),
      links: [{ rel: 'alternate', type: 'text/html', hreflang: item.lang, href: item.url }, ...viaLinks(item)],
      xml: { lang: item.lang },
    })),
  };
}

function viaLinks({ external }: FeedItem) {
  return external ? [{ rel: 'via', href: external }] : [];
}

function describeJson(feed: Feed) {
  return {
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.addresses.json,
    language: feed.lang,
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      language: item.lang,
      tags: [...item.tags],
      ...(item.external && { external_url: item.external }),
      ...(item.author && { authors: [{ name: item.author }] }),
      ...(item.image && { image: item.image }),
    })),
  };
}
