import type { Metadata } from 'next';
import { Chip } from '#components/chip.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Static } from '#components/static/static.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { listCompanies } from '#lib/news.ts';
import { alternates, readLocale } from '../locale.ts';
import styles from './companies.module.css';

type Props = { params: Promise<{ locale: string }> };

const kinds = ['company', 'lab', 'authority'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { companies } = getMessages(locale).site;
  return { title: companies.title, description: companies.intro, alternates: alternates(locale, '/companies') };
}

export default async function Companies({ params }: Props) {
  const locale = await readLocale(params);
  const { companies: words, archive } = getMessages(locale).site;
  const byKind = Map.groupBy(await listCompanies(locale), (company) => company.kind);
  return (
    <Static>
      <div className="page">
        <PageHead title={words.title} intro={words.intro} />
        {kinds.map((kind) => (
          <section key={kind} className={styles.kind} aria-labelledby={kind}>
            <h2 id={kind} className="section-title">
              {words.kinds[kind]}
            </h2>
            <ul className={`plain ${styles.list}`}>
              {(byKind.get(kind) ?? []).map((company) => (
                <li key={company.slug}>
                  <Chip locale={locale} company={company} quiet />
                  <span className="label">{archive.articles(company.articles)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Static>
  );
}
