import { escapeHtml } from '../escape-html.ts';
import type { Lang } from '../model.ts';

/** A page for search engines; addresses are whole and encoded. */
export type SitemapEntry = {
  readonly url: string;
  /** The day or the instant it last changed. */
  readonly changed?: string;
  /** The same page in each language. */
  readonly languages?: Readonly<Record<Lang, string>>;
};

/** Of a list of addresses, the part that stands in one file. */
export type SitemapPart = { readonly list: SitemapList; readonly offset: number; readonly limit: number };

const lists = ['articles', 'pages'] as const;

export type SitemapList = (typeof lists)[number];

// The protocol allows 50,000 addresses and 50 MiB a file; each of ours may name its two languages.
const mostEntries = 20_000;

/** Names of the files that these numbers of addresses fill; each list has at least one. */
export function nameSitemaps(counts: Readonly<Record<SitemapList, number>>): string[] {
  return lists.flatMap((list) => {
    const files = Math.max(1, Math.ceil(counts[list] / mostEntries));
    return Array.from({ length: files }, (_, index) => `${list}-${index + 1}.xml`);
  });
}

/** What stands in the file of a name; undefined where no file is named so. */
export function parseSitemapName(name: string): SitemapPart | undefined {
  const [, asked, number] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(name) ?? [];
  const list = lists.find((one) => one === asked);
  return list && { list, offset: (Number(number) - 1) * mostEntries, limit: mostEntries };
}

const open = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The list of a site's sitemaps: https://www.sitemaps.org/protocol.html#index */
export function formatSitemapIndex(addresses: readonly string[]): string {
  const items = addresses.map((address) => `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>\n`);
  return `${open}\n<sitemapindex ${namespace}>\n${items.join('')}</sitemapindex>\n`;
}

/**
 * A sitemap; languages as https://developers.google.com/search/docs/specialty/international/localized-versions has
 * them.
 */
export function formatSitemap(entries: readonly SitemapEntry[]): string {
  const items = entries.map(formatEntry).join('');
  return `${open}\n<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${items}</urlset>\n`;
}

function formatEntry({ url, changed, languages }: SitemapEntry): string {
  const links = Object.entries(languages ?? {}).map(
    ([lang, address]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeHtml(address)}"/>`,
  );
  const modified = changed === undefined ? '' : `<lastmod>${escapeHtml(changed)}</lastmod>`;
  return `<url><loc>${escapeHtml(url)}</loc>${links.join('')}${modified}</url>\n`;
}
