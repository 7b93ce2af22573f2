/**
 * The text of sanitised HTML, blocks apart; expects the output of lib/markdown, where `<` and `>` stand for tags alone.
 */
export function readPlainText(html: string): string {
  return (
    html
      .replace(/<\/?(?:em|strong|a|del|code|span|mark|sup)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => signs[entity] ?? entity)
      // A space by itself stays as it is, which most of them are.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
  );
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
