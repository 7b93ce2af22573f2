import type { Metadata } from 'next';
import { PageHead } from '#components/page-head.tsx';
import { endpoints } from '#lib/api/endpoints.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { siteOrigin } from '../../site.ts';
import { alternates, readLocale } from '../locale.ts';
import styles from './api.module.css';
import { EndpointSection } from './endpoint-section.tsx';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = getMessages(locale).follow.api;
  return { title, description, alternates: alternates(locale, '/api') };
}

/** What a program can read of the site: the interface as its own schemas describe it, feeds and files. */
export default async function Api({ params }: Props) {
  const locale = await readLocale(params);
  const { api, feeds } = getMessages(locale).follow;
  const files = [
    { href: '/api/openapi.json', label: api.document },
    { href: `/companies.opml?lang=${locale}`, label: feeds.companiesOpml },
    { href: `/timelines.opml?lang=${locale}`, label: feeds.timelinesOpml },
    { href: '/llms.txt', label: api.llms },
  ];
  return (
    <div className="page">
      <PageHead title={api.title} intro={api.description} />
      <div className={styles.text}>
        <p>{api.intro}</p>
        <p>{api.pages}</p>
        <p>{api.errors}</p>
      </div>
      <div id="parameters" className={styles.endpoints}>
        {endpoints.map((endpoint) => (
          <EndpointSection key={endpoint.path} locale={locale} endpoint={endpoint} origin={siteOrigin()} />
        ))}
      </div>
      <section aria-labelledby="feeds" className={styles.text}>
        <h2 id="feeds" className="section-title">
          {api.feeds}
        </h2>
        <p>{api.feedsText}</p>
        <p>{api.markdown}</p>
        <p>{api.timelines}</p>
        <ul>
          {files.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
