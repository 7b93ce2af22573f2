import type { DateExpression, Day, Lang, Span } from '../model.ts';
import { parseDay } from './dates-calendar.ts';
import { english } from './dates-en.ts';
import { expressionsOf } from './dates-expression.ts';
import { foldForDates } from './dates-fold.ts';
import { french } from './dates-fr.ts';
import type { Grammar, Tense } from './dates-grammar.ts';
import { compileGrammar, type Lexer } from './dates-lexer.ts';
import type { Placed } from './dates-rule.ts';
import { readAt, type Scan } from './dates-scan.ts';
import { surroundingsOf } from './dates-surroundings.ts';
import { nextWord } from './dates-word.ts';
import { findSentences } from './text.ts';

type Language = { readonly tense: Tense; readonly lexer: Lexer };

const grammars = { fr: french, en: english } as const satisfies Readonly<Record<Lang, Grammar>>;
const compiled = new Map<Lang, Language>();

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
  const { lexer, tense } = languageOf(lang);
  const document = { text, folded: foldForDates(text), lang };
  const surroundings = surroundingsOf(document, parseDay(reference), tense);
  const write = expressionsOf(document);
  const found: DateExpression[] = [];
  for (const sentence of sentences) {
    const contextOf = surroundings.enter(sentence);
    const scan = { lexer, text, folded: document.folded, limit: sentence.end, contextOf };
    readSentence(scan, sentence.start, (rule, reading) => {
      const expression = write(rule, reading, surroundings.referenceAt(reading.start));
      surroundings.add(expression, reading.period);
      found.push(expression);
    });
  }
  return found;
}

/** Compiled when it is first asked for: not every thread that knows of dates reads any. */
function languageOf(lang: Lang): Language {
  const grammar = grammars[lang];
  const language = compiled.get(lang) ?? { tense: grammar.tense, lexer: compileGrammar(grammar) };
  compiled.set(lang, language);
  return language;
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
