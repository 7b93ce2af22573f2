import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';
import { Document } from '../../document.tsx';
import { siteOrigin } from '../../site.ts';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** What stands in a frame is found by its own page. */
export function generateMetadata(): Metadata {
  return { metadataBase: new URL(siteOrigin()), robots: { index: false } };
}

/** Pages without masthead and footer, for frames on other sites. */
export default async function BareLayout({ children, params }: Props) {
  const { locale } = await params;
  return <Document locale={isLocale(locale) ? locale : fallbackLocale}>{children}</Document>;
}
