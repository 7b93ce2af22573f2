import type { DateExpression, Day, Lang, Span } from '../model.ts';
import { type Period, parseDay } from './dates-calendar.ts';
import { clauseDirection } from './dates-clause.ts';
import { english } from './dates-en.ts';
import { toExpression } from './dates-expression.ts';
import { foldForDates } from './dates-fold.ts';
import { french } from './dates-fr.ts';
import type { Tense } from './dates-grammar.ts';
import { compileGrammar, type Lexer } from './dates-lexer.ts';
import { isLimit } from './dates-qualifier.ts';
import { quotedReference } from './dates-quote.ts';
import { readAt } from './dates-scan.ts';
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
  const document = { text, folded: foldForDates(text), lang, day: parseDay(reference) };
  const found: DateExpression[] = [];
  let anchor: Period | undefined;
  for (const sentence of sentences) anchor = readSentence(document, sentence, anchor, found);
  return found;
}

type Document = { readonly text: string; readonly folded: string; readonly lang: Lang; readonly day: number };

/** Adds the expressions of a sentence to `found`; returns the date last spoken of. */
function readSentence(document: Document, sentence: Span, spokenOf: Period | undefined, found: DateExpression[]) {
  const { text, folded, lang, day } = document;
  const { lexer, tense } = languages[lang];
  const direction = clauseDirection(text, sentence, tense);
  const own = found.length;
  let anchor = spokenOf;
  const referenceAt = (position: number) => {
    const dated = found[own];
    return (dated && quotedReference(text, sentence, dated, position)) ?? day;
  };
  const context = (span: Span) => ({
    lang,
    anchor,
    get reference() {
      return referenceAt(span.start);
    },
    get forward() {
      return direction(span).forward;
    },
    get verbless() {
      return direction(span).verbless;
    },
    get limit() {
      return isLimit(folded, span.start, lang);
    },
  });
  const scan = { lexer, text, folded, limit: sentence.end, context };
  let word = nextWord(folded, sentence.start, sentence.end);
  while (word) {
    const read = readAt(scan, word);
    for (const reading of read?.readings ?? []) {
      found.push(toExpression(document, read?.rule.name ?? '', reading, referenceAt(reading.start)));
      anchor = reading.period ?? anchor;
    }
    word = nextWord(folded, read?.end ?? word.end, sentence.end);
  }
  return anchor;
}
