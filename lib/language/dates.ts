import type { DateExpression, Day, Lang, Span } from '../model.ts';
import { parseDay } from './dates-calendar.ts';
import { english } from './dates-en.ts';
import { expressionsOf } from './dates-expression.ts';
import { foldForDates } from './dates-fold.ts';
import { french } from './dates-fr.ts';
import type { Tense } from './dates-grammar.ts';
import { compileGrammar, type Lexer } from './dates-lexer.ts';
import type { Placed } from './dates-rule.ts';
import { readAt, type Scan } from './dates-scan.ts';
import { surroundingsOf } from './dates-surroundings.ts';
import { nextWord } from './dates-word.ts';
import { findSentences } from './text.ts';

type Language = { readonly tense: Tense; readonly lexer: Lexer };

const languages: Readonly<Record<Lang, Language>> = {
  fr: { tense: french.tense, lexer: compileGrammar(french) },
  en: { tense: english.tense, lexer: compileGrammar(english) },
};

/**
 * Temporal expressions of a text, in order, none over another: TIMEX3 types and values, resolved against
 * `reference` (the article's day), the date last spoken of, or the date of the quotation they stand in.
 * `sentences` bound what an expression and its clause can reach; without them, those of the text are found.
 */
export function findDates(
  text: string,
  lang: Lang,
  reference: Day,
  sentences: readonly Span[] = findSentences(text, lang),
): DateExpression[] {
  const { lexer, tense } = languages[lang];
  const document = { text, folded: foldForDates(text), lang };
  const surroundings = surroundingsOf(document, parseDay(reference), tense);
  const write = expressionsOf(document);
  const found: DateExpression[] = [];
  for (const sentence of sentences) {
    const scan = { ...document, lexer, limit: sentence.end, contextOf: surroundings.enter(sentence) };
    readSentence(scan, sentence.start, (rule, reading) => {
      const expression = write(rule, reading, surroundings.referenceAt(reading.start));
      surroundings.add(expression, reading.period);
      found.push(expression);
    });
  }
  return found;
}

/** Hands over what each word from `start` on begins, skipping what it has read. */
function readSentence(scan: Scan, start: number, take: (rule: string, reading: Placed) => void): void {
  const { folded, limit } = scan;
  for (let word = nextWord(folded, start, limit); word; ) {
    const read = readAt(scan, word);
    for (const reading of read?.readings ?? []) take(read?.rule.name ?? '', reading);
    word = nextWord(folded, read?.end ?? word.end, limit);
  }
}
