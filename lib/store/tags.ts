/** A tag as it stands in an address: its letters and digits in lower case, joined by hyphens. */
export function tagKey(label: string): string {
  return (
    label
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join('-');
}

/** The keys of an article's tags, each once. */
export function tagKeys(labels: readonly string[]): string[] {
  return [...new Set(labels.map(tagKey))];
}
