/** Every text has words of its own; common ones are asked for again before so many others have come. */
const MOST = 10_000;
const LONGEST = 40;

/**
 * The same pure function of a word, which remembers its latest answers: a text says the same few hundred words again
 * and again. Words that were not asked for while ten thousand others were are forgotten; very long ones are never kept.
 */
export function remember<Value extends {}>(read: (word: string) => Value): (word: string) => Value {
  let recent = new Map<string, Value>();
  let former = new Map<string, Value>();
  return (word) => {
    const seen = recent.get(word);
    if (seen !== undefined) return seen;
    if (word.length > LONGEST) return read(word);
    // The engine cuts a word of 13 letters or more out of its text without a copy: to keep it would keep the text.
    const own = ` ${word}`.slice(1);
    const value = former.get(own) ?? read(own);
    if (recent.size >= MOST) {
      former = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}
