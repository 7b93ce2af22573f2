import type { LoadedArticle } from '../content/article.ts';
import { analyze } from '../language/analyze.ts';
import type { Dictionary } from '../language/dictionary.ts';
import type { Slug } from '../model.ts';

/** A word of the dictionary that articles leave unlinked, since it may stand for any of these companies. */
export type OpenName = {
  readonly text: string;
  readonly companies: readonly Slug[];
  readonly times: number;
  /** The first file that it was met in. */
  readonly file: string;
};

export type OpenNames = {
  readonly add: (file: string, loaded: Exclude<LoadedArticle, { readonly rejected: unknown }>) => void;
  /** The most frequent first. */
  readonly list: () => readonly OpenName[];
};

/** Gathers, article by article, the words whose company the text does not settle. */
export function gatherOpenNames(dictionary: Dictionary): OpenNames {
  const names = new Map<string, OpenName>();
  return {
    add: (file, { article: { lang, date, title }, markdown }) => {
      for (const { text, companies } of analyze({ lang, date, title, text: markdown.text }, dictionary).ambiguities) {
        const key = `${text} ${companies.join(' ')}`;
        const { times, file: first } = names.get(key) ?? { times: 0, file };
        names.set(key, { text, companies, times: times + 1, file: first });
      }
    },
    list: () => [...names.values()].sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1)),
  };
}
