import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Missing } from '#components/missing.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { readLocale } from '../locale.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { missing } = getMessages(await readLocale(params)).site;
  return { title: missing.title, robots: { index: false } };
}

/**
 * What lib/http/missing-page.ts has rendered for every page that does not exist; it is none itself. In the place that
 * Next has for it, it would be rendered with every page that does.
 */
export default async function MissingPage({ params }: Props) {
  if (!(await headers()).has('x-missing')) notFound();
  return <Missing locale={await readLocale(params)} />;
}
