import { loadArticle } from '../content/article.ts';
import type { Addition } from '../content/editor-line.ts';
import { resolvePicture } from '../content/outside.ts';
import { reject } from '../content/problems.ts';
import { analyzeInSteps } from '../language/analyze.ts';
import type { Dictionary } from '../language/dictionary.ts';
import { evidenceId } from '../language/merge.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { Markdown } from '../markdown/tree.ts';
import type { Analysis, Article, Day, Evidence, Lang, Rejected, Slug, Span } from '../model.ts';
import { tagKeys } from '../tag-key.ts';
import { placeAdditions } from './additions.ts';
import { type PreparedReports, prepareReports } from './evidence-rows.ts';
import { labels } from './labels.ts';
import { prepareSearch, type SearchText } from './search-text.ts';
import type { Steps } from './steps.ts';
import { findSubstance } from './substance.ts';

/** An article without its text: what lists and pages say about it. */
export type ArticleHead = Omit<Article, 'body'> & {
  /** See {@link findSubstance}. */
  readonly substance: string;
};

export type PreparedArticle = PreparedReports & {
  readonly state: 'article';
  readonly slug: string;
  readonly lang: Lang;
  readonly day: Day;
  readonly moment: string;
  readonly translation: string | undefined;
  /** An ArticleHead as JSON. */
  readonly head: string;
  readonly html: string;
  readonly minutes: number;
  /** Companies with the number of their mentions, most mentioned first. */
  readonly companies: readonly (readonly [Slug, number])[];
  /** As in addresses. */
  readonly tags: readonly string[];
  readonly source: string | undefined;
  readonly search: SearchText;
};

/** Everything the index keeps of one file, computed from the file, the dictionary and the day alone. */
export type Prepared =
  | PreparedArticle
  | { readonly state: 'waiting'; readonly day: Day }
  | { readonly state: 'draft' }
  | { readonly state: 'rejected'; readonly rejected: readonly Rejected[] };

// Ten times what the densest long article tells. Reports are compared two by two: one file of "A sued B." held the
// index for minutes.
const mostReports = 400;

/** Reads an article to the end, in steps. One of a later day than `today` waits for it. */
export function* prepareArticle(
  file: string,
  bytes: Uint8Array,
  dictionary: Dictionary,
  today: Day,
  additions: readonly Addition[] = [],
): Steps<Prepared> {
  const loaded = loadArticle(file, bytes);
  if ('rejected' in loaded) return { state: 'rejected', rejected: loaded.rejected };
  const { article, markdown } = loaded;
  if (article.draft) return { state: 'draft' };
  if (article.date > today) return { state: 'waiting', day: article.date };
  yield;
  const { lang, date, title, slug, translation } = article;
  const analysis = yield* analyzeInSteps({ lang, date, text: markdown.text, title }, dictionary);
  yield;
  const { sentences, events } = analysis;
  if (events.length > mostReports) {
    return { state: 'rejected', rejected: [reject(file, { code: 'reports', field: 'body', found: events.length })] };
  }
  const added = placeAdditions({ lang, date, text: markdown.text, sentences }, additions);
  const html = renderBody(article, markdown, analysis, added);
  if (typeof html !== 'string') {
    return { state: 'rejected', rejected: [reject(file, { code: html.limit, field: 'body', found: html.found })] };
  }
  const { body: _, ...rest } = article;
  const head = { ...rest, substance: findSubstance(title, markdown.text) };
  yield;
  const { reports, profiles } = prepareReports([...placeEvidence(head, markdown.text, analysis), ...added]);
  yield;
  const nameOf = (company: Slug) => dictionary.companies.get(company)?.name ?? company;
  const search = prepareSearch(head, markdown.text, analysis, nameOf);
  return {
    ...{ state: 'article', slug, lang, day: date, moment: momentOf(head), translation, html },
    head: JSON.stringify(head),
    minutes: readingMinutes(markdown.text),
    companies: countMentions(analysis),
    tags: tagKeys(article.tags),
    source: article.source?.name,
    ...{ reports, profiles, search },
  };
}

function renderBody(article: Article, markdown: Markdown, analysis: Analysis, added: readonly Span[]) {
  return renderMarkdown(markdown, {
    level: 2,
    labels: labels[article.lang],
    // Relative to the article's page, so that they keep the interface's language.
    links: analysis.mentions.map(({ start, end, company }) => ({ start, end, href: `../companies/${company}` })),
    anchors: listAnchors([...analysis.events, ...added]),
    image: (src) => {
      const path = resolvePicture(src);
      return path === undefined ? undefined : { src: `/${path}` };
    },
  });
}

function listAnchors(sentences: readonly Span[]) {
  const starts = new Map(sentences.map(({ start, end }) => [start, { start, end, id: `${start}` }]));
  return [...starts.values()].sort((a, b) => a.start - b.start);
}

function momentOf({ date, instant }: ArticleHead): string {
  return instant ? `${date}T${instant.slice(11)}` : date;
}

const wordsAMinute = 220;

// Words are counted by the spaces between them: an expression for words took a tenth of the whole index's time.
function readingMinutes(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) words++;
  return Math.max(1, Math.round(words / wordsAMinute));
}

function countMentions({ mentions }: Analysis): [Slug, number][] {
  const counts = new Map<Slug, number>();
  for (const { company } of mentions) counts.set(company, (counts.get(company) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function placeEvidence(article: ArticleHead, text: string, { events }: Analysis): Evidence[] {
  const told = new Map<string, number>();
  return events.map((event) => {
    const sentence = text.slice(event.start, event.end);
    // Told twice in the same words, an act is two reports: the second is told apart by its number.
    const first = evidenceId(article.slug, event, sentence, 0);
    const ordinal = told.get(first) ?? 0;
    told.set(first, ordinal + 1);
    const id = ordinal === 0 ? first : evidenceId(article.slug, event, sentence, ordinal);
    return { ...event, id, article: article.slug, lang: article.lang, published: article.date, sentence };
  });
}
