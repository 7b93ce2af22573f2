/** “de” before a French word or name, which loses its vowel before another. */
export function ofFr(text: string): string {
  return /^[aeiouhàâéèêëîïôœù]/i.test(text) ? `d’${text}` : `de ${text}`;
}
