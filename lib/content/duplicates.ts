import type { Rejected } from '../model.ts';
import { parseArticleName, slugKey } from './names.ts';
import { reject } from './problems.ts';
import { type FoundFile, type Walk, walkContent } from './walk.ts';

export type ArticleFiles = {
  readonly files: readonly FoundFile[];
  /** Files set aside for their name or kind alone, unread. */
  readonly setAside: readonly Rejected[];
  /** Folders that could not be listed. */
  readonly closed: Walk['closed'];
};

/** Lists the articles' files that can be read. Two files of one slug are both named and both left out. */
export function listArticleFiles(content: string): ArticleFiles {
  return sortOut(walkContent(content, 'articles'));
}

/** The same of files found elsewise: all of one slug must be among them. */
export function sortOut(walk: Walk): ArticleFiles {
  const setAside = walk.problems.map(({ file, problem }) => reject(file, problem));
  const files: FoundFile[] = [];
  for (const [key, group] of Map.groupBy(walk.files, (found) => keyOf(found.file))) {
    for (const found of group) {
      if (group.length === 1 || key === undefined) files.push(found);
      else setAside.push(nameTwins(found.file, group));
    }
  }
  return { files, setAside, closed: walk.closed };
}

/** What files of one slug share; undefined where the name gives none. */
export function keyOf(file: string): string | undefined {
  const name = parseArticleName(file);
  return 'code' in name ? undefined : slugKey(name.slug);
}

function nameTwins(file: string, group: readonly FoundFile[]): Rejected {
  const others = group.map((found) => found.file).filter((other) => other !== file);
  return reject(file, { code: 'duplicate', field: 'slug', found: others.join(', ') });
}
