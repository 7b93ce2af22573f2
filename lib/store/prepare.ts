import { loadArticle } from '../content/article.ts';
import { resolvePicture } from '../content/outside.ts';
import { reject } from '../content/problems.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { Markdown } from '../markdown/tree.ts';
import type { Analysis, Article, Evidence, Rejected, Slug } from '../model.ts';
import { analyze, type Dictionary } from './analysis.ts';
import { labels } from './labels.ts';
import { findSubstance } from './substance.ts';

/** An article without its text: what lists and pages say about it. */
export type ArticleHead = Omit<Article, 'body'> & {
  /** See {@link findSubstance}. */
  readonly substance: string;
};

/** Everything the index keeps of one file, computed from the file and the dictionary alone. */
export type Prepared =
  | {
      readonly state: 'article';
      readonly head: ArticleHead;
      readonly moment: string;
      readonly html: string;
      readonly minutes: number;
      /** Companies with the number of their mentions, most mentioned first. */
      readonly companies: readonly (readonly [Slug, number])[];
      readonly evidence: readonly Evidence[];
    }
  | { readonly state: 'draft'; readonly slug: string }
  | { readonly state: 'rejected'; readonly rejected: readonly Rejected[] };

export function prepareArticle(file: string, bytes: Uint8Array, dictionary: Dictionary): Prepared {
  const loaded = loadArticle(file, bytes);
  if ('rejected' in loaded) return { state: 'rejected', rejected: loaded.rejected };
  const { article, markdown } = loaded;
  if (article.draft) return { state: 'draft', slug: article.slug };
  const { lang, date, title } = article;
  const analysis = analyze({ lang, date, text: markdown.text, title }, dictionary);
  const html = renderBody(article, markdown, analysis);
  if (typeof html !== 'string') {
    return { state: 'rejected', rejected: [reject(file, { code: html.limit, field: 'body', found: html.found })] };
  }
  const { body: _, ...rest } = article;
  const head = { ...rest, substance: findSubstance(title, markdown.text) };
  return {
    state: 'article',
    head,
    moment: momentOf(head),
    html,
    minutes: readingMinutes(markdown.text),
    companies: countMentions(analysis),
    evidence: placeEvidence(head, markdown.text, analysis),
  };
}

function renderBody(article: Article, markdown: Markdown, analysis: Analysis) {
  return renderMarkdown(markdown, {
    level: 2,
    labels: labels[article.lang],
    // Relative to the article's page, so that they keep the interface's language.
    links: analysis.mentions.map(({ start, end, company }) => ({ start, end, href: `../companies/${company}` })),
    anchors: sentencesWithEvents(analysis),
    image: (src) => {
      const path = resolvePicture(src);
      return path === undefined ? undefined : { src: `/${path}` };
    },
  });
}

function sentencesWithEvents({ events }: Analysis) {
  const starts = new Map(events.map(({ start, end }) => [start, { start, end, id: `${start}` }]));
  return [...starts.values()].sort((a, b) => a.start - b.start);
}

function momentOf({ date, instant }: ArticleHead): string {
  return instant ? `${date}T${instant.slice(11)}` : date;
}

/** Whole minutes at 220 words each, at least one. */
function readingMinutes(text: string): number {
  return Math.max(1, Math.round((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) / 220));
}

function countMentions({ mentions }: Analysis): [Slug, number][] {
  const counts = new Map<Slug, number>();
  for (const { company } of mentions) counts.set(company, (counts.get(company) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function placeEvidence(article: ArticleHead, text: string, { events }: Analysis): Evidence[] {
  return events.map((event, index) => ({
    ...event,
    id: `${article.slug}-${index + 1}`,
    article: article.slug,
    lang: article.lang,
    published: article.date,
    sentence: text.slice(event.start, event.end),
  }));
}
