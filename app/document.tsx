import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { InlineScript } from '#components/inline-script.tsx';
import type { Lang } from '#lib/model.ts';
import { newsreader, newsreaderItalic } from './fonts.ts';
import './globals.css';
import './styles.ts';
import { themeScript } from './theme-script.ts';

/** The HTML document that every page stands in: its language, its letters, and its theme before the first paint. */
export async function Document({ locale, children }: { locale: Lang; children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={locale} className={`${newsreader.variable} ${newsreaderItalic.variable}`} suppressHydrationWarning>
      <head>
        <InlineScript nonce={nonce} code={themeScript} />
      </head>
      <body>{children}</body>
    </html>
  );
}
