import { headers } from 'next/headers';
import { Missing } from '#components/missing.tsx';
import { fallbackLocale, isLocale } from '#lib/i18n/locales.ts';

export default async function NotFound() {
  const asked = (await headers()).get('x-locale');
  return <Missing locale={isLocale(asked) ? asked : fallbackLocale} />;
}
