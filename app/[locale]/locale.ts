import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isLocale, locales } from '#lib/i18n/locales.ts';
import type { Lang } from '#lib/model.ts';

/** The page's language, or the 404 page when the address has another first segment. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<Lang> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/** Canonical address and the same page in the other language (`hreflang`), `rest` starting with a slash or empty. */
export function alternates(locale: Lang, rest: string): NonNullable<Metadata['alternates']> {
  const languages = Object.fromEntries(locales.map((other) => [other, `/${other}${rest}`]));
  return { canonical: `/${locale}${rest}`, languages: { ...languages, 'x-default': `/en${rest}` } };
}
