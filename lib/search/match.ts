import { everything, facetToken, happenedTokens, publishedTokens } from './facet-tokens.ts';
import { formatIndexWord } from './index-text.ts';
import type { QueryNode } from './query-tree.ts';
import { stemWord } from './stem.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWords, foldWord } from './words.ts';

/**
 * A query as an FTS5 expression. Made of tokens in double quotes and of our own operators only: words are letters and
 * digits by then, and nothing of what a reader typed stands outside of the quotes (https://sqlite.org/fts5.html §3).
 * With a column, words that are wanted are looked for in it alone.
 */
export function formatMatch(node: QueryNode, vocabulary: Vocabulary, column?: 'title'): string {
  if (node.type === 'and') return formatAll(node.nodes, vocabulary, column);
  if (node.type === 'or')
    return group(
      node.nodes.map((child) => formatMatch(child, vocabulary, column)),
      ' OR ',
    );
  if (node.type === 'not') return `(${quote(everything)} NOT ${formatMatch(node.node, vocabulary)})`;
  if (node.type === 'word' || node.type === 'phrase') {
    const forms = node.type === 'word' ? wordForms(node.text, vocabulary) : phraseForms(node.text);
    const begun = node.type === 'word' && node.begins ? [`${quote(forms[0] ?? '')} *`] : [];
    return (column ? `{${column}} : ` : '') + group([...forms.map(quote), ...begun], ' OR ');
  }
  if (node.type === 'within') {
    const tokens = node.field === 'published' ? publishedTokens : happenedTokens;
    return group(tokens(node.from, node.to).map(quote), ' OR ');
  }
  const value = node.field === 'company' ? (vocabulary.companyOf(node.value) ?? node.value) : node.value;
  return quote(facetToken(node.field, value));
}

function formatAll(nodes: readonly QueryNode[], vocabulary: Vocabulary, column?: 'title'): string {
  const wanted = dropStopWords(nodes.filter((node) => node.type !== 'not'));
  const unwanted = nodes.flatMap((node) => (node.type === 'not' ? [formatMatch(node.node, vocabulary)] : []));
  const all = wanted.length > 0 ? wanted.map((node) => formatMatch(node, vocabulary, column)) : [quote(everything)];
  if (unwanted.length === 0) return group(all, ' AND ');
  return `(${group(all, ' AND ')} NOT ${group(unwanted, ' OR ')})`;
}

// "qui a investi dans anthropic" asks for "investi" and "anthropic"; "the" alone still asks for "the".
function dropStopWords(nodes: readonly QueryNode[]): readonly QueryNode[] {
  const telling = nodes.filter((node) => node.type !== 'word' || !stopWords.has(foldWord(node.text)));
  return telling.length > 0 ? telling : nodes;
}

/** The forms one word may have in the index: as written, its stem in either language, "gpt4o" as "gpt 4o". */
function wordForms(text: string, vocabulary: Vocabulary): string[] {
  const words = findWords(text);
  const [first] = words;
  if (words.length !== 1 || !first) return phraseForms(text);
  const folded = foldWord(first.text);
  if (vocabulary.names.has(folded)) return [folded];
  const parts = /^(\p{L}+)(\p{N}.*)$/u.exec(folded);
  const split = parts ? [`${parts[1]} ${parts[2]}`] : [];
  return [
    ...new Set([folded, ...split, stemWord(folded, 'fr'), stemWord(first.text, 'fr'), stemWord(first.text, 'en')]),
  ];
}

/** A phrase as each language holds it: with its names as they are, and with all its words stemmed. */
function phraseForms(text: string): string[] {
  const words = findWords(text).map((word) => word.text);
  const join = (form: (word: string) => string) => words.map(form).join(' ');
  const capitals = new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map(foldWord));
  const none = new Set<string>();
  return [
    ...new Set([
      join((word) => formatIndexWord(word, 'fr', capitals)),
      join((word) => formatIndexWord(word, 'en', capitals)),
      join((word) => formatIndexWord(word, 'fr', none)),
      join((word) => formatIndexWord(word, 'en', none)),
      join(foldWord),
    ]),
  ];
}

function quote(token: string): string {
  return `"${token.replaceAll('"', '""')}"`;
}

/** What is said again adds nothing: FTS5 counts each place of each word of the query for itself. */
function group(parts: readonly string[], operator: string): string {
  const [first = quote(everything), ...others] = new Set(parts);
  return others.length === 0 ? first : `(${[first, ...others].join(operator)})`;
}
