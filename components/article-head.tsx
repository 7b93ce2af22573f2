import { formatDay } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import { tagPath } from '#lib/tag-key.ts';
import type { ArticleView } from '#lib/views.ts';
import styles from './article-head.module.css';
import { DeskButton } from './desk-button.tsx';
import { pictureAddress } from './picture.ts';

/** Tags, title, summary, where and when it appeared, the other language, the picture. */
export function ArticleHead({ locale, view }: { locale: Lang; view: ArticleView }) {
  const { article, translation, minutes } = view;
  const { desk, site } = getMessages(locale);
  const words = site.article;
  const lang = article.lang === locale ? undefined : article.lang;
  return (
    <header className={styles.head}>
      {article.tags.length > 0 && (
        <ul className={`plain kicker ${styles.tags}`} aria-label={words.tags}>
          {article.tags.map((tag) => (
            <li key={tag} lang={lang}>
              <a href={`/${locale}${tagPath(tag)}`}>{tag}</a>
            </li>
          ))}
        </ul>
      )}
      <h1 lang={lang}>{article.title}</h1>
      <p className={styles.summary} lang={lang}>
        {article.summary}
      </p>
      <p className={`label ${styles.facts}`} data-marks="">
        <time dateTime={article.instant ?? article.date}>{formatDay(locale, article.date)}</time>
        {article.source && <span>{article.source.name}</span>}
        {article.author && <span>{`${words.by} ${article.author}`}</span>}
        <span>{words.readingTime(minutes)}</span>
        {lang && <span>{words.inLanguage[lang]}</span>}
        {article.updated && <span>{`${words.updated} ${formatDay(locale, article.updated.slice(0, 10))}`}</span>}
        {article.source?.url && (
          <a href={article.source.url} rel="noopener noreferrer" data-original="">
            {words.original} ↗
          </a>
        )}
        {translation && (
          <a href={`/${locale}/articles/${translation.slug}`} hrefLang={translation.lang}>
            {words.alsoIn[translation.lang]}
          </a>
        )}
        <DeskButton act="save">{desk.save}</DeskButton>
        <DeskButton act="read">{desk.markUnread}</DeskButton>
      </p>
      {article.image && (
        <figure className={styles.figure}>
          <img
            src={pictureAddress(article.image)}
            alt={article.image.alt}
            width={1200}
            height={675}
            fetchPriority="high"
          />
          {article.image.credit && <figcaption className="label">{words.credit(article.image.credit)}</figcaption>}
        </figure>
      )}
    </header>
  );
}
