const longest = 280;

/** The first sentences of a text, up to 280 characters; where the first is longer, its first words. */
export function summarise(text: string): string {
  const start =
    text
      .slice(0, 4000)
      .split('\n\n')
      .find((block) => /[.!?…]/.test(block)) ?? text.slice(0, 4000);
  const words = start.replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return words;
  const sentences = /^.{40,279}[.!?…][»”"’)]?(?=\s)/su.exec(words)?.[0];
  const end = words.lastIndexOf(' ', longest);
  return sentences ?? `${words.slice(0, end === -1 ? longest : end).toWellFormed()}…`;
}
