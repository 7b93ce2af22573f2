import type { Analysis, Article, Slug } from '../model.ts';
import { formatFacets } from '../search/facet-tokens.ts';
import { formatIndexText } from '../search/index-text.ts';
import { findWords, foldWord } from '../search/words.ts';
import type { Facet } from '../search-views.ts';

/** What the full-text index keeps of an article. */
export type SearchText = {
  readonly title: string;
  readonly summary: string;
  /** Companies, tags, source, author. */
  readonly about: string;
  readonly body: string;
  readonly facets: string;
  /** The facets that are counted, as {@link parseCounted} reads them. */
  readonly counted: string;
};

/**
 * `nameOf` gives a company's own name, so that an article that only says "the Redmond firm" is found by "Microsoft".
 */
export function prepareSearch(
  article: Omit<Article, 'body'>,
  text: string,
  analysis: Analysis,
  nameOf: (company: Slug) => string,
): SearchText {
  const { lang, title, summary, tags, source, author, date } = article;
  const companies = [...new Set(analysis.mentions.map((mention) => mention.company))];
  const spelt = [...analysis.mentions.map((mention) => mention.text), ...companies.map(nameOf)];
  const names = new Set([...new Set(spelt)].flatMap((name) => findWords(name).map((word) => foldWord(word.text))));
  const kinds = [...new Set(analysis.events.map((event) => event.kind))].sort();
  const tones = [...new Set(analysis.events.map((event) => event.tone))].sort();
  const about = [...companies.map(nameOf), ...tags, source?.name ?? '', author ?? ''].join(' · ');
  return {
    title: formatIndexText(title, lang, names),
    summary: formatIndexText(summary, lang, names),
    about: formatIndexText(about, lang, names),
    body: formatIndexText(text, lang, names),
    facets: formatFacets({
      ...{ lang: [lang], companies, tags, sources: source ? [source.name] : [], kinds, tones, published: date },
      happened: analysis.events.map((event) => event.when),
    }),
    counted: [lang, date.slice(0, 4), companies.join(' '), kinds.join(' '), tones.join(' '), source?.name ?? ''].join(
      '\n',
    ),
  };
}

/** The values of each facet. */
export type Counted = Readonly<Record<Facet, readonly string[]>>;

export function parseCounted(text: string): Counted {
  const [lang = '', year = '', company = '', kind = '', tone = '', source = ''] = text.split('\n');
  return {
    ...{ lang: [lang], year: [year], company: words(company), kind: words(kind), tone: words(tone) },
    source: source === '' ? [] : [source],
  };
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
