import { headers } from 'next/headers';
import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';
import { getMessages } from '#lib/i18n/messages.ts';

export default async function NotFound() {
  const asked = (await headers()).get('x-locale');
  const locale = isLocale(asked) ? asked : fallbackLocale;
  const { missing } = getMessages(locale).site;
  return (
    <div className="notice page" lang={locale}>
      <p className="kicker">404</p>
      <h1>{missing.title}</h1>
      <p>{missing.text}</p>
      <p>
        <a href={`/${locale}`}>{missing.home}</a>
      </p>
    </div>
  );
}
