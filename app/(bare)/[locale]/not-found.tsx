import { headers } from 'next/headers';
import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** A frame whose timeline is not there. */
export default async function NotFound() {
  const asked = (await headers()).get('x-locale');
  const locale = isLocale(asked) ? asked : fallbackLocale;
  const { missing } = getMessages(locale).site;
  return (
    <main lang={locale}>
      <h1>{missing.title}</h1>
      <p>
        <a href={`/${locale}`} target="_top">
          {missing.home}
        </a>
      </p>
    </main>
  );
}
