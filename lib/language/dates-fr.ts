// French rules. The longest reading wins, then the earlier rule. Order and number as in dates-en.ts.
import { calendarRules } from './dates-fr-calendar.ts';
import { frenchDeictic } from './dates-fr-deictic.ts';
import { relativeRules } from './dates-fr-relative.ts';
import { frenchWords } from './dates-fr-words.ts';
import type { Grammar } from './dates-grammar.ts';
import { frenchTense } from './dates-tense-fr.ts';

export const french: Grammar = {
  words: { ...frenchWords, ...frenchDeictic },
  rules: [...calendarRules, ...relativeRules],
  tense: frenchTense,
};
