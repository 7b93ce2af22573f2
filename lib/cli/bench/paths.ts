import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Every article of a content folder, oldest first. */
export function listFiles(content: string): string[] {
  const folder = join(content, 'articles');
  const years = readdirSync(folder).toSorted();
  return years.flatMap((year) =>
    readdirSync(join(folder, year))
      .toSorted()
      .map((name) => join(folder, year, name)),
  );
}

/** Addresses of articles of a content folder, spread over its years. */
export function listArticlePaths(content: string, count: number): string[] {
  const files = listFiles(content);
  const step = Math.max(1, Math.floor(files.length / count));
  return files
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map((file) => {
      const [, slug = '', lang = ''] = /^(.+)\.(fr|en)\.md$/.exec(basename(file)) ?? [];
      return `/${lang}/articles/${slug}`;
    });
}

/** One page of each kind but timelines, the archive's of the month of an article's address. */
export function listKinds(article: string): Readonly<Record<string, string>> {
  const [, year = '', month = ''] = /\/(\d{4})-(\d\d)-/.exec(article) ?? [];
  return {
    ...{ 'front page': '/en', article, company: '/en/companies/microsoft' },
    ...{ archive: `/en/archive/${year}/${month}`, search: '/en/search?q=contract' },
  };
}
