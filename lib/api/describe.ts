import type { Lang } from '../model.ts';
import type { SearchView } from '../search-views.ts';
import type { ArticleSummary, CompanySummary, EventView, Names } from '../views.ts';
import type { ArticleAnswer, CompanyAnswer, EventAnswer, SearchAnswer } from './answers.ts';

/** Where addresses are written from: scheme and host without a slash at the end, and the interface's language. */
export type Place = { readonly origin: string; readonly locale: Lang };

export function describeArticle(article: ArticleSummary, { origin }: Place): ArticleAnswer {
  const { slug, lang, title, summary, date, instant, updated, source, tags, companies, translation } = article;
  const url = `${origin}/${lang}/articles/${encodeURIComponent(slug)}`;
  return {
    ...{ slug, url, markdown: `${url}.md`, lang, title, summary, published: instant ?? date },
    ...(updated && { updated }),
    ...(source && { source: { ...source } }),
    tags: [...tags],
    companies: companies.map((company) => ({ ...company })),
    ...(translation && { translation }),
  };
}

export function describeEvent({ event, names }: Pick<EventView, 'event' | 'names'>, place: Place): EventAnswer {
  const { id, when, basis, kind, tone, modality, participants, evidence, corrections } = event;
  const { origin, locale } = place;
  return {
    ...{
      id,
      url: `${origin}/${locale}/events/${encodeURIComponent(id)}`,
      when: { ...when },
      basis,
      kind,
      tone,
      modality,
    },
    companies: nameAll(participants, names),
    reports: evidence.map(({ article, lang, published, sentence, start }) => {
      const url = `${origin}/${locale}/articles/${encodeURIComponent(article)}#s-${start}`;
      return { article, url, lang, published, sentence };
    }),
    corrected: corrections.length > 0,
  };
}

export function describeCompany(company: CompanySummary, { origin, locale }: Place): CompanyAnswer {
  const { slug, name, kind, articles, events } = company;
  return { slug, url: `${origin}/${locale}/companies/${slug}`, name, kind, articles, events };
}

export function describeSearch(view: SearchView, place: Place): SearchAnswer {
  const { query, hints, suggestion, corrected, relaxed, total, more, articles, next, companies, events, facets } = view;
  return {
    ...{ query, hints: hints.map((hint) => ({ ...hint })), corrected, relaxed, total, more },
    ...(suggestion && { suggestion }),
    items: articles.map(({ article, title, snippet }) => {
      return { article: describeArticle(article, place), title: [...title], snippet: [...snippet] };
    }),
    ...(next && { next }),
    companies: companies.map(({ slug, name }) => {
      return { slug, name, url: `${place.origin}/${place.locale}/companies/${slug}` };
    }),
    events: events.map(({ event }) => describeEvent({ event, names: view.names }, place)),
    facets: Object.fromEntries(Object.entries(facets).map(([name, counts]) => [name, [...counts]])),
  };
}

function nameAll(slugs: readonly string[], names: Names) {
  return slugs.map((slug) => ({ slug, name: names.get(slug) ?? slug }));
}
