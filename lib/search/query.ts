import type { Hint } from '../search-views.ts';
import { parseField } from './query-fields.ts';
import { type Token, tokenizeQuery } from './query-tokens.ts';
import type { Query, QueryNode } from './query-tree.ts';
import { findWords } from './words.ts';

/** Longest query that is read; the rest is left out with a hint. */
export const longestQuery = 500;
const deepest = 12;

/**
 * Reads what a reader typed. The grammar, with spaces between items:
 *
 *     query = all *("OR" all)        all = 1*item        item = ["-"] (word / phrase / field / "(" query ")")
 *     phrase = DQUOTE text DQUOTE    field = name ":" (word / phrase)
 *
 * Never fails: a query that does not fit is read as plain words, and a hint says why.
 */
export function parseQuery(input: string): Query {
  const text = input.slice(0, longestQuery).toWellFormed().replace(/\s+/gu, ' ').trim();
  const long: Hint[] = input.length > longestQuery ? [{ code: 'long', found: `${input.length}` }] : [];
  const tokens = tokenizeQuery(text);
  if ('code' in tokens) return readPlain(text, [...long, tokens]);
  const reading: Reading = { tokens, at: 0, hints: long };
  const root = readAny(reading, 0);
  if (root === 'malformed' || reading.at < tokens.length) {
    return readPlain(text, [...long, { code: 'structure', found: text }]);
  }
  return { text, hints: reading.hints, ...(root && { root }) };
}

type Reading = { readonly tokens: readonly Token[]; at: number; readonly hints: Hint[] };
/** Undefined where there was something to read that asks for nothing, as a lone "!". */
type Read = QueryNode | undefined | 'malformed';

function readAny(reading: Reading, depth: number): Read {
  const nodes: QueryNode[] = [];
  do {
    const node = readAll(reading, depth);
    if (node === 'malformed') return node;
    if (node) nodes.push(node);
  } while (take(reading, 'or'));
  return joinNodes('or', nodes);
}

function readAll(reading: Reading, depth: number): Read {
  const nodes: QueryNode[] = [];
  const start = reading.at;
  for (let token = peek(reading); token && token.type !== 'or' && token.type !== 'close'; token = peek(reading)) {
    const node = readItem(reading, depth);
    if (node === 'malformed') return node;
    if (node) nodes.push(node);
  }
  if (reading.at === start && reading.tokens.length > 0) return 'malformed';
  return joinNodes('and', nodes);
}

function readItem(reading: Reading, depth: number): Read {
  const negated = take(reading, 'not');
  const node = readOne(reading, depth);
  if (!negated || node === undefined || node === 'malformed') return node;
  return { type: 'not', node };
}

function readOne(reading: Reading, depth: number): Read {
  const token = peek(reading);
  if (!token || depth > deepest) return 'malformed';
  reading.at++;
  if (token.type === 'open') {
    const node = readAny(reading, depth + 1);
    return take(reading, 'close') ? node : 'malformed';
  }
  if (token.type === 'field') return readField(reading, token);
  if (token.type === 'word' || token.type === 'phrase') return readText(token);
  return 'malformed';
}

function readField(reading: Reading, token: Extract<Token, { type: 'field' }>): QueryNode | undefined {
  const read = parseField(token.name, token.value);
  if ('type' in read) return read;
  reading.hints.push(read);
  return undefined;
}

function readText({ type, text }: { readonly type: 'word' | 'phrase'; readonly text: string }): QueryNode | undefined {
  return findWords(text).length > 0 ? { type, text } : undefined;
}

function readPlain(text: string, hints: readonly Hint[]): Query {
  const words = findWords(text).filter((word) => word.text !== 'OR');
  const root = joinNodes(
    'and',
    words.map((word): QueryNode => ({ type: 'word', text: word.text })),
  );
  return { text, hints, ...(root && { root }) };
}

function joinNodes(type: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | undefined {
  return nodes.length > 1 ? { type, nodes } : nodes[0];
}

function peek(reading: Reading): Token | undefined {
  return reading.tokens[reading.at];
}

function take(reading: Reading, type: Token['type']): boolean {
  if (peek(reading)?.type !== type) return false;
  reading.at++;
  return true;
}
