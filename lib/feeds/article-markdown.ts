import { formatDay } from '../i18n/format-date.ts';
import { getMessages } from '../i18n/messages.ts';
import type { Article } from '../model.ts';

/**
 * An article as Markdown for a reader of text: title, where and when it appeared, its body as written, its references.
 */
export function formatArticleMarkdown(article: Article, origin: string): string {
  const { slug, lang, title, date, summary, body, references, source, author } = article;
  const words = getMessages(lang).site.article;
  const from = [author, source?.name, formatDay(lang, date)].filter((part) => part !== undefined);
  const cited = references.map(({ publisher, title: cited, url, date: day }) => {
    const named = url ? `[${escapeText(cited)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : escapeText(cited);
    return `- ${[escapeText(publisher), named, ...(day ? [day] : [])].join(', ')}`;
  });
  return [
    `# ${escapeText(title)}`,
    `${from.map(escapeText).join(' · ')}  \n<${origin}/${lang}/articles/${encodeURIComponent(slug)}>`,
    `> ${escapeText(summary)}`,
    body.trim(),
    ...(cited.length > 0 ? [`## ${words.references}`, cited.join('\n')] : []),
    '',
  ].join('\n\n');
}

/** Text on one line that stays text. */
function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#]/g, '\\$&');
}
