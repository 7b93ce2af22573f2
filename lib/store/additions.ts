import type { Addition } from '../content/editor-line.ts';
import type { Evidence, Lang, Span } from '../model.ts';

type Told = { readonly lang: Lang; readonly date: string; readonly text: string; readonly sentences: readonly Span[] };

/**
 * What the editor states of this article, as reports of it, each at the sentence in which the quoted words stand. One
 * whose words stand in no sentence is left out.
 */
export function placeAdditions({ lang, date, text, sentences }: Told, additions: readonly Addition[]): Evidence[] {
  if (additions.length === 0) return [];
  const folded = foldSigns(text);
  return additions.flatMap(({ sentence: quoted, ...stated }): Evidence[] => {
    const at = folded.indexOf(foldSigns(quoted));
    const sentence = sentences.find(({ start, end }) => start <= at && at + quoted.length <= end);
    if (at < 0 || !sentence) return [];
    const { start, end } = sentence;
    return [
      {
        ...stated,
        basis: 'stated',
        lang,
        published: date,
        start,
        end,
        sentence: text.slice(start, end),
        why: { participants: [], kind: [], tone: [], modality: [] },
        witness: { act: '', products: [], people: [], amounts: [] },
      },
    ];
  });
}

/** Spaces and quotation marks of every sort as one, sign for sign, so that positions stay. */
function foldSigns(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
