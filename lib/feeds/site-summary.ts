import type { ArticleSummary, PairSummary } from '../views.ts';

/** A summary of the site in the form of https://llmstxt.org: a title, a quotation, lists of links. */
export function formatSiteSummary(
  articles: readonly ArticleSummary[],
  timelines: readonly PairSummary[],
  origin: string,
): string {
  const articleLines = articles.map(({ slug, lang, title, date, summary }) => {
    const url = `${origin}/${lang}/articles/${encodeURIComponent(slug)}.md`;
    return `- [${inline(title)}](${url}): ${date}, ${lang}. ${inline(summary)}`;
  });
  const timelineLines = timelines.map(({ a, b, figures }) => {
    const url = `${origin}/en/timelines/${a.slug}/${b.slug}/events.md`;
    return `- [${inline(a.name)} and ${inline(b.name)}](${url}): ${figures.events} events`;
  });
  return `# Liaisons

> A reader of AI-industry news in French and English. From its articles it computes timelines of one company or two: what happened between them, dated by what the text says, each event with the sentence that reports it.

Every article is Markdown at its address with .md added. Every timeline is Markdown, JSON, CSV and iCalendar at its address with /events.md and so on. Lists have feeds at /feed.xml, /atom.xml and /feed.json.

## Interface

- [OpenAPI description](${origin}/api/openapi.json): articles, events, companies and search as JSON
- [Documentation](${origin}/en/api): the same with examples

## Articles

${articleLines.join('\n')}

## Timelines

${timelineLines.join('\n')}
`;
}

/** Text on one line that cannot end the link it stands in. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]<>]/g, '\\$&');
}
