import type { Rule } from './dates-rule.ts';
import type { WordClasses } from './dates-word-class.ts';

/** Words that show which way a clause looks, in one expression with the groups `future`, `past` and `cut`. */
export type Tense = RegExp;

/** What a language is to the engine: its words, its rules in order, its tenses. */
export type Grammar = { readonly words: WordClasses; readonly rules: readonly Rule[]; readonly tense: Tense };
