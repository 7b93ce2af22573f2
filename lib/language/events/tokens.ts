import type { DateExpression, Mention, Span } from '../../model.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { endOfWord, nextStart } from './spelling.ts';
import { lookUp } from './word-forms.ts';

/** A word, a sign, a mention or a date of a sentence; mentions and dates are single tokens. */
export type Token = Span & {
  /** Lower case, straight apostrophes. */
  readonly text: string;
  readonly word: Word | undefined;
  readonly mention: Mention | undefined;
  readonly date: DateExpression | undefined;
  /** Begins with a letter or digit. */
  readonly spoken: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
};

/** Beyond this a sentence is a list or a table; reading on would not find who does what to whom. */
const longest = 240;

/** Tokens of one sentence, left to right; `mentions` and `dates` are those inside it, sorted, not overlapping. */
export function readTokens(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  let m = 0;
  let d = 0;
  for (;;) {
    const mention = mentions[m];
    const date = dates[d];
    // A mention prevails over a date that runs into it.
    const isMention = mention !== undefined && (date === undefined || mention.start < date.end);
    const part = isMention ? mention : date;
    if (!part || tokens.length >= longest) break;
    if (isMention) m++;
    else d++;
    if (part.start < at) continue;
    readWords(text, at, part.start, lexicon, tokens);
    tokens.push({
      start: part.start,
      end: part.end,
      text: text.slice(part.start, part.end).toLowerCase(),
      word: undefined,
      mention: isMention ? mention : undefined,
      date: isMention ? undefined : date,
      spoken: true,
      capital: true,
    });
    at = part.end;
  }
  readWords(text, at, sentence.end, lexicon, tokens);
  return tokens;
}

function readWords(text: string, from: number, end: number, lexicon: Lexicon, tokens: Token[]): void {
  let start = nextStart(text, from);
  while (start < end && tokens.length < longest) {
    const next = endOfWord(text, start, lexicon.lang);
    push(tokens, start, text.slice(start, Math.min(next, end)), lexicon);
    start = nextStart(text, next);
  }
}

function push(tokens: Token[], start: number, raw: string, lexicon: Lexicon): void {
  const { text, word, spoken, capital, tail } = lookUp(raw, lexicon.lang);
  const end = start + (tail?.from ?? raw.length);
  tokens.push({ start, end, text, word, mention: undefined, date: undefined, spoken, capital });
  if (tail) push(tokens, end, raw.slice(tail.from), lexicon);
}

/** Ends what the words of a phrase may be spread over. */
export const isStop = (text: string): boolean => text === ';' || text === ':' || text === '.';
