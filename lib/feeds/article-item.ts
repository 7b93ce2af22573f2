import type { Lang } from '../model.ts';
import { makeLinksAbsolute } from './absolute-links.ts';
import { type FeedItem, latestOf, toInstant } from './feed.ts';

export type FeedArticle = {
  readonly slug: string;
  readonly lang: Lang;
  readonly title: string;
  readonly date: string;
  readonly instant?: string;
  readonly updated?: string;
  readonly summary: string;
  readonly author?: string;
  readonly source?: { readonly name: string; readonly url?: string };
  readonly image?: { readonly src: string };
  readonly tags: readonly string[];
};

/** An article with its full text as an item. Its id is made of its slug alone. */
export function describeArticle(article: FeedArticle, html: string, origin: string): FeedItem {
  const { slug, lang, title, summary, tags, source } = article;
  const url = `${origin}/${lang}/articles/${encodeURIComponent(slug)}`;
  const published = toInstant(article.instant ?? article.date);
  const updated = toInstant(article.updated ?? published);
  const author = article.author ?? source?.name;
  const image = article.image && URL.parse(article.image.src, `${origin}/`)?.href;
  return {
    ...{ id: `urn:liaisons:article:${encodeURIComponent(slug)}`, url, title, lang, published, summary, tags },
    // What is corrected before it is published was last changed on that day.
    updated: latestOf([updated, published]) ?? published,
    html: makeLinksAbsolute(html, url),
    ...(author && { author }),
    ...(source?.url && { external: source.url }),
    ...(image && { image }),
  };
}
