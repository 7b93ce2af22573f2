import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { locales } from '#lib/i18n/locales.ts';
import { listAddresses } from '#lib/news-lists.ts';
import { siteOrigin } from './site.ts';

const sections = ['', '/companies', '/timelines', '/archive', '/search', '/about', '/api'];

/** Articles under their own language; every other page under both. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const origin = siteOrigin();
  const { articles, companies, pairs } = await listAddresses();
  const shared = [
    ...sections,
    ...companies.map((slug) => `/companies/${slug}`),
    ...pairs.map(({ a, b }) => `/timelines/${a}/${b}`),
  ];
  return [
    ...articles.map(({ slug, lang, changed }) => ({
      url: `${origin}/${lang}/articles/${encodeURIComponent(slug)}`,
      lastModified: changed,
    })),
    ...shared.flatMap((rest) =>
      locales.map((locale) => ({
        url: `${origin}/${locale}${rest}`,
        alternates: { languages: Object.fromEntries(locales.map((other) => [other, `${origin}/${other}${rest}`])) },
      })),
    ),
  ];
}
