import type { Rejected } from '../model.ts';
import { type LoadedArticle, loadArticle } from './article.ts';
import type { Companies } from './dictionary.ts';
import { listArticleFiles } from './duplicates.ts';
import { reject } from './problems.ts';
import { readContentFile } from './read.ts';

export type ContentReport = {
  readonly articles: number;
  readonly drafts: number;
  readonly rejected: readonly Rejected[];
};

type Readable = Exclude<LoadedArticle, { readonly rejected: unknown }>;

/** Reads all of content/ without an index and names what would be set aside. `see` is called with each good article. */
export function checkContent(
  content: string,
  { rejected: badCompanies }: Companies,
  see?: (file: string, loaded: Readable) => void,
): ContentReport {
  const { files, setAside } = listArticleFiles(content);
  const rejected = [...badCompanies, ...setAside];
  let [articles, drafts] = [0, 0];
  for (const { file, path } of files) {
    const read = readContentFile(path);
    const loaded = 'code' in read ? { rejected: [reject(file, read)] } : loadArticle(file, read.bytes);
    if ('rejected' in loaded) {
      rejected.push(...loaded.rejected);
      continue;
    }
    if (loaded.article.draft) drafts++;
    else articles++;
    see?.(file, loaded);
  }
  return { articles, drafts, rejected };
}
