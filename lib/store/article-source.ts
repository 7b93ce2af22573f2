import { join } from 'node:path';
import { loadArticle } from '../content/article.ts';
import { readContentFile } from '../content/read.ts';
import type { Article } from '../model.ts';
import { getArticle } from './articles.ts';
import type { Library } from './library.ts';

/** A published article with its Markdown, read from its file; undefined when the file is not there to be read. */
export function loadArticleSource({ db, content }: Library, slug: string): Article | undefined {
  const stored = getArticle(db, slug);
  const read = stored && readContentFile(join(content, stored.head.file));
  if (!stored || !read || 'code' in read) return undefined;
  const loaded = loadArticle(stored.head.file, read.bytes);
  return 'article' in loaded && !loaded.article.draft ? loaded.article : undefined;
}
