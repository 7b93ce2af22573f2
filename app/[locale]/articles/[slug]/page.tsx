import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleBody } from '#components/article-body.tsx';
import { ArticleEvents } from '#components/article-events.tsx';
import { ArticleFoot } from '#components/article-foot.tsx';
import { ArticleHead } from '#components/article-head.tsx';
import { InlineScript } from '#components/inline-script.tsx';
import { Static } from '#components/static/static.tsx';
import type { Lang } from '#lib/model.ts';
import { getArticle } from '#lib/news.ts';
import { readSegment } from '../../../query.ts';
import { siteOrigin } from '../../../site.ts';
import { listFeeds, readLocale } from '../../locale.ts';
import styles from './article.module.css';
import { describeArticle } from './json-ld.ts';

type Props = { params: Promise<{ locale: string; slug: string }> };

const load = cache(async (params: Props['params']) => {
  const locale = await readLocale(params);
  const slug = readSegment((await params).slug) ?? notFound();
  return { locale, view: (await getArticle(slug, locale)) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await load(params);
  const { article, translation } = view;
  const canonical = addressOf(article);
  const languages = {
    [article.lang]: canonical,
    ...(translation && { [translation.lang]: addressOf(translation) }),
  };
  return {
    title: article.title,
    description: article.summary,
    alternates: {
      canonical,
      languages,
      types: { ...listFeeds(locale, `/articles/${article.slug}`), 'text/markdown': `${canonical}.md` },
    },
    openGraph: {
      type: 'article',
      title: article.title,
      description: article.summary,
      url: canonical,
      locale: article.lang === 'fr' ? 'fr_FR' : 'en_GB',
      publishedTime: article.instant ?? article.date,
      ...(article.updated ? { modifiedTime: article.updated } : {}),
      tags: [...article.tags],
    },
    twitter: { card: 'summary_large_image' },
  };
}

const addressOf = ({ lang, slug }: { lang: Lang; slug: string }): string =>
  `${siteOrigin()}/${lang}/articles/${encodeURIComponent(slug)}`;

export default async function ArticlePage({ params }: Props) {
  const { locale, view } = await load(params);
  const { article } = view;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const lang = article.lang === locale ? undefined : article.lang;
  return (
    <>
      <InlineScript nonce={nonce} data={describeArticle(article, siteOrigin())} />
      <Static>
        <article
          className={`${styles.article} page`}
          data-page="article"
          data-article={article.slug}
          data-twin={view.translation?.slug}
          data-substance={article.substance}
          data-date={article.date}
          data-lang={article.lang}
          data-source={article.source?.name}
          data-original={article.source?.url}
        >
          <ArticleHead locale={locale} view={view} />
          <div className={styles.columns}>
            <ArticleBody html={view.html} lang={lang} />
            <ArticleEvents locale={locale} events={view.events} names={view.names} />
          </div>
          <ArticleFoot locale={locale} view={view} />
        </article>
      </Static>
    </>
  );
}
