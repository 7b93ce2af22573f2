import type { SitemapEntry } from '#lib/feeds/sitemap.ts';
import { locales } from '#lib/i18n/locales.ts';
import { listAddresses } from '#lib/news-lists.ts';
import { siteOrigin } from './site.ts';

const sections = ['', '/companies', '/timelines', '/archive', '/search', '/about', '/api'];

/** Every page but articles, which have one language: sections, companies, timelines of two, under both languages. */
export async function listSitemapPages(): Promise<readonly SitemapEntry[]> {
  const origin = siteOrigin();
  const { companies, pairs } = await listAddresses();
  const shared = [
    ...sections,
    ...companies.map((slug) => `/companies/${slug}`),
    ...pairs.map(({ a, b }) => `/timelines/${a}/${b}`),
  ];
  return shared.flatMap((rest) => {
    const languages = { fr: `${origin}/fr${rest}`, en: `${origin}/en${rest}` };
    return locales.map((locale) => ({ url: languages[locale], languages }));
  });
}
