import type { Rejected } from '../model.ts';
import { loadArticle } from './article.ts';
import { type Clash, loadCompanies } from './dictionary.ts';
import { listArticleFiles } from './duplicates.ts';
import { reject } from './problems.ts';
import { readContentFile } from './read.ts';

export type ContentReport = {
  readonly articles: number;
  readonly drafts: number;
  readonly companies: number;
  readonly rejected: readonly Rejected[];
  readonly clashes: readonly Clash[];
};

/** Reads all of content/ without an index and names what would be set aside. */
export function checkContent(content: string): ContentReport {
  const { companies, rejected: badCompanies, clashes } = loadCompanies(content);
  const { files, setAside } = listArticleFiles(content);
  const rejected = [...badCompanies, ...setAside];
  let [articles, drafts] = [0, 0];
  for (const { file, path } of files) {
    const read = readContentFile(path);
    const loaded = 'code' in read ? { rejected: [reject(file, read)] } : loadArticle(file, read.bytes);
    if ('rejected' in loaded) rejected.push(...loaded.rejected);
    else if (loaded.article.draft) drafts++;
    else articles++;
  }
  return { articles, drafts, companies: companies.length, rejected, clashes };
}
