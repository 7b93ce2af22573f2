/** More different words than a year of news has. */
const MOST = 50_000;
const LONGEST = 40;

/**
 * The same pure function of a word, which remembers its latest answers: a text says the same few hundred words again
 * and again. When it has too many it forgets them all; very long words are never kept.
 */
export function remember<Value extends {}>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const value = read(word);
    if (known.size >= MOST) known.clear();
    if (word.length <= LONGEST) known.set(word, value);
    return value;
  };
}
