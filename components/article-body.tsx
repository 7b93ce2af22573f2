/**
 * The one component that sets HTML from content. The HTML comes from lib/markdown, which lets nothing through but
 * its own list of elements and attributes.
 */
export function ArticleBody({ html, lang }: { html: string; lang?: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/markdown, and the page's policy stands behind it
  return <div className="article-body" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
