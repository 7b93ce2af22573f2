/**
 * A tag as it stands in an address and in the index: its letters and digits in lower case, joined by hyphens. A key is
 * its own key. Labels that differ in case, spaces or signs alone are one tag. One of signs alone, a rocket say, is
 * written by the numbers of its signs: as they are, `.` and `/` would lead elsewhere.
 */
export function tagKey(label: string): string {
  const words =
    label
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  // Lower case may come in pieces: “İ” does.
  return words.join('-').normalize('NFC') || [...label].map(numberOf).join('-');
}

function numberOf(sign: string): string {
  return `u${sign.codePointAt(0)?.toString(16)}`;
}

/** The keys of an article's tags, each once. */
export function tagKeys(labels: readonly string[]): string[] {
  return [...new Set(labels.map(tagKey))];
}

/** How the first of these articles that has the tag writes it; the key itself where none does. */
export function findLabel(key: string, articles: readonly { readonly tags: readonly string[] }[]): string {
  return articles.flatMap(({ tags }) => tags).find((label) => tagKey(label) === key) ?? key;
}

/** The path of a tag's page below the language. */
export function tagPath(label: string): string {
  return `/tags/${encodeURIComponent(tagKey(label))}`;
}
