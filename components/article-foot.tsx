import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { ArticleView } from '#lib/views.ts';
import styles from './article-foot.module.css';
import { ArticleItem } from './article-item.tsx';
import { Chip } from './chip.tsx';

/** What follows an article: its companies, what it rests on, what to read next. */
export function ArticleFoot({ locale, view }: { locale: Lang; view: ArticleView }) {
  const words = getMessages(locale).site.article;
  const { article, companies, related, previous, next } = view;
  return (
    <footer className={styles.foot}>
      {companies.length > 0 && (
        <section aria-labelledby="companies">
          <h2 id="companies" className="section-title">
            {words.companies}
          </h2>
          <ul className={`plain ${styles.chips}`}>
            {companies.map((company) => (
              <li key={company.slug}>
                <Chip locale={locale} company={company} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {article.references.length > 0 && (
        <section aria-labelledby="references">
          <h2 id="references" className="section-title">
            {words.references}
          </h2>
          <ol className={styles.references}>
            {article.references.map((reference) => (
              <li key={`${reference.publisher}-${reference.title}`}>
                {reference.publisher},{' '}
                {reference.url ? (
                  <a href={reference.url} rel="noopener noreferrer">
                    <cite>{reference.title}</cite>
                  </a>
                ) : (
                  <cite>{reference.title}</cite>
                )}
                {reference.date && `, ${reference.date}`}
              </li>
            ))}
          </ol>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related" className="section-title">
            {words.related}
          </h2>
          <div className={styles.related}>
            {related.map((other) => (
              <ArticleItem key={other.slug} locale={locale} article={other} showDate />
            ))}
          </div>
        </section>
      )}
      <nav className={styles.around} aria-label={words.next}>
        {previous && (
          <a rel="prev" href={`/${locale}/articles/${previous.slug}`}>
            <span className="label">← {words.previous}</span>
            <span lang={previous.lang}>{previous.title}</span>
          </a>
        )}
        {next && (
          <a rel="next" className={styles.next} href={`/${locale}/articles/${next.slug}`}>
            <span className="label">{words.next} →</span>
            <span lang={next.lang}>{next.title}</span>
          </a>
        )}
      </nav>
    </footer>
  );
}
