/**
 * Words as a sentence writes them, with its capitals and signs; `words` are lower case, a space between any two signs,
 * apostrophes straight. Where the sentence does not have them they are given back, commas set right.
 */
export function asWritten(sentence: string, words: string): string {
  // Lengths change with case in few scripts, none of them French or English.
  const at = sentence.toLowerCase().indexOf(words);
  if (at >= 0) return sentence.slice(at, at + words.length);
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('[\\s\\u00a0\\u202f]*');
  return new RegExp(pattern, 'iu').exec(sentence)?.[0] ?? words.replace(/ (?=[,.])/g, '');
}
