import type { DateExpression, Lang, Mention, Span } from '../../model.ts';
import type { Lexicon, Word } from './lexicon.ts';

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

const number = String.raw`\p{N}+(?:[.,]\p{N}+|[\u00a0\u202f ]\p{N}{3}(?!\p{N}))*`;
const patterns: Readonly<Record<Lang, RegExp>> = {
  fr: new RegExp(
    String.raw`aujourd['’]hui|(?:[ldcjmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})|${number}|[\p{L}\p{M}\p{N}]+(?:[-‐‑.][\p{L}\p{N}]+)*|\S`,
    'giu',
  ),
  en: new RegExp(
    String.raw`\p{L}+n['’]t\b|['’]s?(?!\p{L})|${number}|[\p{L}\p{M}\p{N}]+(?:[-‐‑.][\p{L}\p{N}]+)*|\S`,
    'giu',
  ),
};

/** Tokens of one sentence, left to right; `mentions` and `dates` are those inside it, sorted, not overlapping. */
export function readTokens(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  const fixed = listFixed(mentions, dates);
  let at = sentence.start;
  for (const part of fixed) {
    if (tokens.length >= longest) return tokens;
    if (part.start < at) continue;
    readWords(text, at, part.start, lexicon, tokens);
    tokens.push({
      start: part.start,
      end: part.end,
      text: text.slice(part.start, part.end).toLowerCase(),
      word: undefined,
      mention: part.mention,
      date: part.date,
      spoken: true,
      capital: true,
    });
    at = part.end;
  }
  readWords(text, at, sentence.end, lexicon, tokens);
  return tokens;
}

type Fixed = Span & { readonly mention: Mention | undefined; readonly date: DateExpression | undefined };

/** Mentions, and dates that none of them covers, by position. */
function listFixed(mentions: readonly Mention[], dates: readonly DateExpression[]): readonly Fixed[] {
  const fixed: Fixed[] = mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    mention,
    date: undefined,
  }));
  if (dates.length === 0) return fixed;
  for (const date of dates)
    if (!mentions.some((mention) => mention.start < date.end && date.start < mention.end))
      fixed.push({ start: date.start, end: date.end, mention: undefined, date });
  return fixed.sort((a, b) => a.start - b.start);
}

const plain = (text: string): string =>
  text.includes('’') || text.includes('‐') || text.includes('‑') ? text.replace('’', "'").replace(/[‐‑]/g, '-') : text;

const inverted = /-(?:t-)?(il|elle|on|ils|elles)$/;

function readWords(text: string, start: number, end: number, lexicon: Lexicon, tokens: Token[]): void {
  const pattern = patterns[lexicon.lang];
  pattern.lastIndex = start;
  while (tokens.length < longest) {
    const match = pattern.exec(text);
    if (!match || match.index >= end) return;
    const raw = match[0].length > end - match.index ? match[0].slice(0, end - match.index) : match[0];
    const spelled = plain(raw.toLowerCase());
    const tail = lexicon.lang === 'fr' && spelled.includes('-') ? inverted.exec(spelled) : null;
    if (!tail) push(tokens, match.index, raw, spelled, lexicon);
    if (!tail) continue;
    push(tokens, match.index, raw.slice(0, tail.index), spelled.slice(0, tail.index), lexicon);
    push(tokens, match.index + tail.index, raw.slice(tail.index), `-${tail[1]}`, lexicon);
  }
}

function push(tokens: Token[], start: number, raw: string, text: string, lexicon: Lexicon): void {
  const code = raw.charCodeAt(0);
  const spoken =
    code > 127 ? /[\p{L}\p{N}]/u.test(raw) : (code | 32) >= 97 ? (code | 32) <= 122 : code >= 48 && code <= 57;
  const capital = spoken && raw.charAt(0) !== text.charAt(0);
  tokens.push({
    start,
    end: start + raw.length,
    text,
    word: lexicon.words.get(text),
    mention: undefined,
    date: undefined,
    spoken,
    capital,
  });
}
