import { pictureAddress } from '#components/picture.ts';
import type { Article } from '#lib/model.ts';

/** schema.org/NewsArticle, as search engines read it. */
export function describeArticle(article: Omit<Article, 'body'>, origin: string) {
  const url = `${origin}/${article.lang}/articles/${encodeURIComponent(article.slug)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: article.lang,
    datePublished: article.instant ?? article.date,
    dateModified: article.updated ?? article.instant ?? article.date,
    url,
    mainEntityOfPage: url,
    keywords: article.tags,
    ...(article.image ? { image: new URL(pictureAddress(article.image), origin).href } : {}),
    ...(article.author ? { author: { '@type': 'Person', name: article.author } } : {}),
    publisher: { '@type': 'Organization', name: article.source?.name ?? 'Liaisons' },
    citation: article.references.map((reference) => ({
      '@type': 'CreativeWork',
      name: reference.title,
      publisher: reference.publisher,
      ...(reference.url ? { url: reference.url } : {}),
    })),
  };
}
