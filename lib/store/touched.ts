import { loadArticle } from '../content/article.ts';
import { readContentFile } from '../content/read.ts';
import { createDetector, type DictionaryChange } from '../language/dictionary-changes.ts';

export type TouchedTask = {
  readonly files: readonly { readonly file: string; readonly path: string }[];
  readonly forms: DictionaryChange['forms'];
};

/** Files whose articles hold one of the forms; what cannot be read for sure is counted among them. */
export function findTouched({ files, forms }: TouchedTask): string[] {
  const { mayHold, holds } = createDetector(forms);
  const decoder = new TextDecoder();
  const isTouched = ({ file, path }: TouchedTask['files'][number]): boolean => {
    const read = readContentFile(path);
    if ('code' in read) return true;
    if (!mayHold(decoder.decode(read.bytes))) return false;
    const loaded = loadArticle(file, read.bytes);
    return 'rejected' in loaded || holds(loaded.article.title) || holds(loaded.markdown.text);
  };
  return files.filter(isTouched).map(({ file }) => file);
}
