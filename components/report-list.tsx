import { formatDay } from '#lib/i18n/format-date.ts';
import { formatGround } from '#lib/i18n/format-ground.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { listRowReports } from '#lib/timeline-reports.ts';
import type { Cited, ListedEvent } from '#lib/views.ts';
import styles from './why.module.css';

type Props = { locale: Lang; event: ListedEvent; cited: ReadonlyMap<string, Cited>; whole: boolean };

/**
 * Every report of an event, or one of each of the first articles, earliest first, each with its article and why it was
 * joined to an earlier one.
 */
export function ReportList({ locale, event, cited, whole }: Props) {
  const { site, timeline } = getMessages(locale);
  const links = new Map(event.links.map((link) => [link.from, link]));
  const { shown, more } = whole
    ? { shown: event.evidence, more: 0 }
    : listRowReports(event.evidence, event.whole?.articles);
  return (
    <div>
      <p className="kicker">
        {timeline.why.reports} ({event.whole?.reports ?? event.evidence.length})
      </p>
      <ol className={styles.list}>
        {shown.map((report) => {
          const article = cited.get(report.article);
          const link = links.get(report.id);
          const lang = report.lang === locale ? undefined : report.lang;
          return (
            <li key={report.id} id={`r-${report.id}`}>
              <q lang={lang}>
                <a href={`/${locale}/articles/${report.article}#s-${report.start}`}>{report.sentence}</a>
              </q>{' '}
              <span className="label">
                {[
                  article && (
                    <cite key="title" lang={lang}>
                      {article.title}
                    </cite>
                  ),
                  article?.source?.name,
                  formatDay(locale, report.published),
                  lang && site.article.inLanguage[lang],
                ]
                  .filter(Boolean)
                  .flatMap((part, i) => (i === 0 ? [part] : [' · ', part]))}
              </span>
              {link && (
                <span className="label">
                  {timeline.why.merged} {link.grounds.map((ground) => formatGround(locale, ground)).join(', ')}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {more > 0 && (
        <p className="label">
          <a href={`/${locale}/events/${event.id}`}>{timeline.why.moreArticles(more)}</a>
        </p>
      )}
    </div>
  );
}
