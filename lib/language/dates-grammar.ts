import type { Rule } from './dates-rule.ts';
import type { WordClasses } from './dates-word-class.ts';

/** Which way a word makes its clause look; `cut` ends the clause. */
export type Sight = 'future' | 'past' | 'cut';

/** Words that show which way a clause looks, in one expression whose groups have the kinds in their order. */
export type Tense = { readonly regex: RegExp; readonly kinds: readonly Sight[] };

/** What a language is to the engine: its words, its rules in order, its tenses. */
export type Grammar = { readonly words: WordClasses; readonly rules: readonly Rule[]; readonly tense: Tense };
