import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { feedAddress, feedFormats, feedTypes } from '#lib/feed-address.ts';
import { isLocale, locales } from '#lib/i18n/locales.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { siteOrigin } from '../site.ts';

/** The page's language, or the 404 page when the address has another first segment. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<Lang> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/**
 * Canonical address, the same page in the other language (`hreflang`), and feeds: the page's own list first, by the
 * title it has, then the front page's. `rest` starts with a slash or is empty. All are absolute: of an address that is
 * not, Next first has a URL thrown out.
 */
export function alternates(locale: Lang, rest: string, list?: string): NonNullable<Metadata['alternates']> {
  const origin = siteOrigin();
  const languages = Object.fromEntries(locales.map((other) => [other, `${origin}/${other}${rest}`]));
  return {
    canonical: `${origin}/${locale}${rest}`,
    languages: { ...languages, 'x-default': `${origin}/en${rest}` },
    types: listFeeds(locale, rest, list),
  };
}

/** Descriptors of the feeds for `<link rel="alternate">`. */
export function listFeeds(locale: Lang, path: string, list?: string) {
  const { name } = getMessages(locale).site;
  const origin = siteOrigin();
  const own = list === undefined ? [] : [{ path: `/${locale}${path}`, title: `${list} – ${name}` }];
  const all = [...own, ...(path === '' ? [] : [{ path: `/${locale}`, title: name }])];
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedTypes[format],
      all.map(({ path: page, title }) => ({ url: `${origin}${feedAddress(page, format)}`, title })),
    ]),
  );
}
