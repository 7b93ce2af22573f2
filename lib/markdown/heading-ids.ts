/** Ids for headings: letters and digits of the heading after `h-`, numbered when two are alike. */
export function createHeadingIds(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const words =
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const base = `h-${words.join('-').slice(0, 80) || 'section'}`;
    const before = used.get(base) ?? 0;
    used.set(base, before + 1);
    return before === 0 ? base : `${base}-${before + 1}`;
  };
}
