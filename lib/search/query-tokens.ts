import type { Hint } from '../search-views.ts';
import { isFieldName } from './query-fields.ts';

export type Token =
  | { readonly type: 'word' | 'phrase'; readonly text: string }
  | { readonly type: 'field'; readonly name: string; readonly value: string }
  | { readonly type: 'not' | 'or' | 'open' | 'close' };

/** Cuts a query into tokens; a quotation mark without its other half is a hint. */
export function tokenizeQuery(text: string): Token[] | Hint {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const found = rules.map((rule) => ({ rule, match: rule.pattern.exec(rest) })).find(({ match }) => match);
    if (!found?.match) return { code: 'quote', found: text };
    const token = found.rule.read(found.match);
    if (token) tokens.push(token);
    at += found.match[0].length;
  }
  return tokens;
}

type Rule = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Token | undefined };

const quoted = '["“”«»]([^"“”«»]*)["“”«»]';

// In order: the first that fits is taken. The last takes any run but one that starts with a lone quotation mark.
const rules: readonly Rule[] = [
  { pattern: /^\s+/u, read: () => undefined },
  { pattern: /^\(/, read: () => ({ type: 'open' }) },
  { pattern: /^\)/, read: () => ({ type: 'close' }) },
  { pattern: /^OR(?=[\s(])|^OR$|^\|+/, read: () => ({ type: 'or' }) },
  { pattern: /^AND(?=[\s(])/, read: () => undefined },
  { pattern: /^[-−](?=[\p{L}\p{N}("“«])/u, read: () => ({ type: 'not' }) },
  { pattern: new RegExp(`^(\\p{L}+):${quoted}`, 'u'), read: ([, name = '', value = '']) => readField(name, value) },
  { pattern: /^(\p{L}+):([^\s()"“”«»]+)/u, read: ([, name = '', value = '']) => readField(name, value) },
  { pattern: new RegExp(`^${quoted}`, 'u'), read: ([, text = '']) => ({ type: 'phrase', text }) },
  { pattern: /^[^\s()"“”«»|]+/u, read: ([text]) => ({ type: 'word', text }) },
];

function readField(name: string, value: string): Token {
  // "https://…" and "Re:Invent" are words like any other.
  return isFieldName(name) ? { type: 'field', name, value } : { type: 'word', text: `${name}:${value}` };
}
