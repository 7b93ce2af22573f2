import { formatDay } from '#lib/i18n/format-date.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Lang } from '#lib/model.ts';
import type { Piece } from '#lib/search-views.ts';
import type { ArticleSummary } from '#lib/views.ts';
import { Chip } from './chip.tsx';
import { DeskButton } from './desk-button.tsx';
import { pictureAddress } from './picture.ts';
import { Pieces } from './pieces.tsx';

type Props = {
  locale: Lang;
  article: ArticleSummary;
  level?: 'h2' | 'h3' | 'h4';
  showDate?: boolean;
  lead?: boolean;
  /** In a list of results: title and text with what was asked for marked in them. */
  found?: { readonly title: readonly Piece[]; readonly snippet: readonly Piece[] };
};

/** One article in a list: title, where it appeared, summary, the first companies it names. */
export function ArticleItem({ locale, article, level: Heading = 'h3', showDate, lead, found }: Props) {
  const { site, desk } = getMessages(locale);
  const foreign = article.lang === locale ? undefined : article.lang;
  return (
    <article
      className={lead ? 'article-lead' : 'article-item'}
      data-article={article.slug}
      data-twin={article.translation}
      data-substance={article.substance}
      data-date={article.date}
      data-lang={article.lang}
      data-source={article.source?.name}
      data-original={article.source?.url}
    >
      {lead && article.image && (
        <img
          className="article-picture"
          src={pictureAddress(article.image)}
          alt={article.image.alt}
          width={1200}
          height={675}
        />
      )}
      <Heading lang={foreign} className="article-title">
        <a href={`/${locale}/articles/${article.slug}`}>{found ? <Pieces pieces={found.title} /> : article.title}</a>
      </Heading>
      <p className="article-summary" lang={foreign}>
        {found ? <Pieces pieces={found.snippet} /> : article.summary}
      </p>
      <p className="label" data-marks="">
        {[
          showDate && formatDay(locale, article.date),
          article.source?.name,
          foreign && site.article.inLanguage[foreign],
        ]
          .filter(Boolean)
          .join(' · ')}
        <DeskButton act="save">{desk.save}</DeskButton>
      </p>
      {article.companies.length > 0 && (
        <ul className="plain article-chips" aria-label={site.article.companies}>
          {article.companies.slice(0, 4).map((company) => (
            <li key={company.slug}>
              <Chip locale={locale} company={company} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
