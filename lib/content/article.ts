import { isTooMuch, parseMarkdown } from '../markdown/parse.ts';
import type { Markdown } from '../markdown/tree.ts';
import type { Article, Lang, Rejected } from '../model.ts';
import { type ArticleFields, articleSchema } from './article-schema.ts';
import { isInstant, toUtc } from './calendar.ts';
import { checkFields } from './check.ts';
import { decodeText } from './decode.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { parseArticleName } from './names.ts';
import { findOutsideImages } from './outside.ts';
import { type Problem, rejectAll } from './problems.ts';
import { summarise } from './summary.ts';

export type LoadedArticle =
  | { readonly article: Article; readonly markdown: Markdown }
  | { readonly rejected: readonly Rejected[] };

/**
 * Reads one article. `file` is its path below content/, with forward slashes. Its Markdown is parsed once, here, and
 * handed on. Whatever is wrong is returned, never thrown.
 */
export function loadArticle(file: string, bytes: Uint8Array): LoadedArticle {
  const name = parseArticleName(file);
  const text = decodeText(bytes);
  const failed = [name, text].flatMap((part) => ('code' in part ? [part] : []));
  if ('code' in name || 'code' in text) return setAside(file, failed);
  const front = parseFrontMatter(text.text);
  if (Array.isArray(front)) return setAside(file, front);
  const checked = checkFields(front, articleSchema);
  if ('problems' in checked) return setAside(file, checked.problems);
  if (name.lang && name.lang !== checked.data.lang) return setAside(file, [wrongLang(front, checked.data.lang)]);
  return withBody(file, name.slug, front, checked.data);
}

function setAside(file: string, problems: readonly Problem[]): LoadedArticle {
  return { rejected: rejectAll(file, problems) };
}

function wrongLang(front: FrontMatter, found: Lang): Problem {
  return { code: 'lang-of-name', line: front.lineOf(['lang']), field: 'lang', found };
}

function withBody(file: string, slug: string, front: FrontMatter, fields: ArticleFields): LoadedArticle {
  const markdown = parseMarkdown(front.body);
  if (isTooMuch(markdown)) return setAside(file, [{ code: markdown.limit, field: 'body', found: markdown.found }]);
  if (markdown.text.trim() === '') return setAside(file, [{ code: 'empty', field: 'body' }]);
  const outside = findOutsideImages(markdown);
  if (outside.length > 0) return setAside(file, outside);
  return { article: buildArticle(file, slug, front.body, fields, markdown), markdown };
}

function buildArticle(file: string, slug: string, body: string, fields: ArticleFields, markdown: Markdown): Article {
  const { date, tags, references, draft, summary, ...rest } = fields;
  return {
    ...rest,
    slug,
    file,
    date: date.slice(0, 10),
    ...(isInstant(date) && { instant: toUtc(date) }),
    summary: summary ?? summarise(markdown.text),
    tags: distinct(tags ?? []),
    references: references ?? [],
    draft: draft ?? false,
    body,
  };
}

/** Tags that differ in case alone are one, written as it was first. */
function distinct(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) if (!byKey.has(tag.toLowerCase())) byKey.set(tag.toLowerCase(), tag);
  return [...byKey.values()];
}
