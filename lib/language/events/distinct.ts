/**
 * The items, each once, in order. The lists of a sentence are short, and looking through one takes a fifth of the time
 * and of the memory of a set, of which every sentence would need a dozen.
 */
export function distinct<Item>(items: readonly Item[]): Item[] {
  if (items.length > longest) return [...new Set(items)];
  return items.filter((item, at) => items.indexOf(item) === at);
}

const longest = 16;

/** Adds to a short list what it lacks of another, until it has `most`. */
export function addNew<Item>(list: Item[], more: readonly Item[], most = Number.POSITIVE_INFINITY): void {
  for (const item of more) if (list.length < most && !list.includes(item)) list.push(item);
}

/** The same for a short list in order, which it leaves in order. */
export function addSorted(list: string[], more: readonly string[]): void {
  for (const item of more) {
    if (list.includes(item)) continue;
    const next = list.findIndex((other) => other > item);
    list.splice(next === -1 ? list.length : next, 0, item);
  }
}
