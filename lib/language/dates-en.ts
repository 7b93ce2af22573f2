// English rules. The longest reading wins, then the earlier rule. Order and number as in dates-fr.ts.
import { calendarRules } from './dates-en-calendar.ts';
import { englishDeictic } from './dates-en-deictic.ts';
import { relativeRules } from './dates-en-relative.ts';
import { englishWords } from './dates-en-words.ts';
import type { Grammar } from './dates-grammar.ts';
import { englishTense } from './dates-tense-en.ts';

export const english: Grammar = {
  words: { ...englishWords, ...englishDeictic },
  rules: [...calendarRules, ...relativeRules],
  tense: englishTense,
};
