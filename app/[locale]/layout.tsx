import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Desk } from '#components/desk/desk.tsx';
import { Footer } from '#components/footer.tsx';
import { Masthead } from '#components/masthead.tsx';
import { Static } from '#components/static/static.tsx';
import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { isComplete } from '#lib/news.ts';
import { Document } from '../document.tsx';
import { drawing } from '../icon-drawing.ts';
import { siteOrigin } from '../site.ts';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

const icon = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f4eb' },
    { media: '(prefers-color-scheme: dark)', color: '#16130f' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { site } = getMessages(isLocale(locale) ? locale : fallbackLocale);
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: `${site.name} – ${site.tagline}`, template: `%s – ${site.name}` },
    description: site.description,
    applicationName: site.name,
    // Within the page: one request less on every first visit.
    icons: { icon: { url: icon, type: 'image/svg+xml' }, apple: '/apple-icon.png' },
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale: asked } = await params;
  // An unknown first segment is a missing page; its layout still needs a language.
  const locale = isLocale(asked) ? asked : fallbackLocale;
  const { site } = getMessages(locale);
  const request = await headers();
  const pathname = request.get('x-pathname') ?? `/${locale}`;
  return (
    <Document locale={locale}>
      <a className="skip" href="#text">
        {site.skip}
      </a>
      <Static>
        <Masthead locale={locale} pathname={pathname} query={request.get('x-search') ?? ''} />
      </Static>
      <main id="text" tabIndex={-1}>
        {children}
      </main>
      <Static>
        <Footer locale={locale} />
      </Static>
      <Desk locale={locale} isComplete={await isComplete()} />
    </Document>
  );
}
