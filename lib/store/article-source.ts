import { join } from 'node:path';
import { decodeText } from '../content/decode.ts';
import { parseFrontMatter } from '../content/front-matter.ts';
import { readContentFile } from '../content/read.ts';
import type { Article } from '../model.ts';
import { getArticle } from './articles.ts';
import type { Library } from './library.ts';

/**
 * A published article with its Markdown as its file has it, which is not parsed for it; undefined when the file is not
 * there to be read.
 */
export function loadArticleSource({ db, content }: Library, slug: string): Article | undefined {
  const stored = getArticle(db, slug);
  const read = stored && readContentFile(join(content, stored.head.file));
  const decoded = read && 'bytes' in read ? decodeText(read.bytes) : undefined;
  const front = decoded && 'text' in decoded ? parseFrontMatter(decoded.text) : undefined;
  return stored && front && 'body' in front ? { ...stored.head, body: front.body } : undefined;
}
