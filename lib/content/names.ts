import type { Lang } from '../model.ts';
import { slugPattern } from './fields.ts';
import type { Problem } from './problems.ts';

export type ArticleName = { readonly slug: string; readonly lang?: Lang };

/** The slug of an article's file, and its language where the name ends in one. */
export function parseArticleName(file: string): ArticleName | Problem {
  const name = baseName(file);
  const [, slug, lang] = /^(.+?)(?:\.(fr|en))?\.md$/u.exec(name) ?? [];
  if (!slug || !isSlug(slug)) return { code: 'file-name', found: name };
  if (taken.test(slug)) return { code: 'taken-name', found: name };
  return lang === 'fr' || lang === 'en' ? { slug, lang } : { slug };
}

/** The slug of a company's file. */
export function parseCompanyName(file: string): { readonly slug: string } | Problem {
  const name = baseName(file);
  const slug = /^(.+)\.md$/u.exec(name)?.[1];
  return slug && /^[a-z0-9][a-z0-9-]*$/.test(slug) ? { slug } : { code: 'file-name', found: name };
}

// Where its page would be, the Markdown of another article stands, or a feed: see proxy.ts.
const taken = /\.md$|^(?:feed|rss|atom)\.xml$|^feed\.json$/;

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).normalize('NFC');
}

function isSlug(slug: string): boolean {
  return slugPattern.test(slug);
}

/** What two files of one slug share: names that differ in case or composition alone are one address. */
export function slugKey(slug: string): string {
  return slug.normalize('NFC').toLowerCase();
}
