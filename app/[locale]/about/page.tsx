import type { Metadata } from 'next';
import { PageHead } from '#components/page-head.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { alternates, readLocale } from '../locale.ts';
import styles from './about.module.css';
import { AboutEn } from './about-en.tsx';
import { AboutFr } from './about-fr.tsx';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { nav, description } = getMessages(locale).site;
  return { title: nav.about, description, alternates: alternates(locale, '/about') };
}

export default async function About({ params }: Props) {
  const locale = await readLocale(params);
  const { nav, tagline } = getMessages(locale).site;
  return (
    <div className="page">
      <PageHead title={nav.about} intro={tagline} />
      <div className={styles.text}>{locale === 'fr' ? <AboutFr /> : <AboutEn />}</div>
    </div>
  );
}
