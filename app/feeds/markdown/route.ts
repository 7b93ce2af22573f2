import { formatArticleMarkdown } from '#lib/feeds/article-markdown.ts';
import { getArticleSource } from '#lib/news-lists.ts';
import { answerCached } from '../../answer-cached.ts';
import { readSegment } from '../../query.ts';
import { siteOrigin } from '../../site.ts';

/** An article as Markdown. The proxy sends `/fr/articles/{slug}.md` here and says in a header which it was. */
export async function GET(request: Request): Promise<Response> {
  const path = request.headers.get('x-pathname') ?? '';
  const slug = readSegment(/^\/(?:fr|en)\/articles\/([^/]+)\.md$/.exec(path)?.[1] ?? '');
  const article = slug ? await getArticleSource(slug) : undefined;
  if (!article) return new Response('Not found\n', { status: 404 });
  return answerCached(request, formatArticleMarkdown(article, siteOrigin()), 'text/markdown');
}
