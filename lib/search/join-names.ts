import type { QueryNode } from './query-tree.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWord } from './words.ts';

/** The query with names that were written in two words, as "open ai", meaning the name in one word as well. */
export function joinNames(node: QueryNode, vocabulary: Vocabulary): QueryNode {
  if (node.type === 'or') return { type: 'or', nodes: node.nodes.map((child) => joinNames(child, vocabulary)) };
  if (node.type === 'not') return { type: 'not', node: joinNames(node.node, vocabulary) };
  if (node.type !== 'and') return node;
  const nodes: QueryNode[] = [];
  for (let index = 0; index < node.nodes.length; index++) {
    const [first, second] = node.nodes.slice(index, index + 2);
    if (!first) break;
    const joined = first.type === 'word' && second?.type === 'word' ? foldWord(first.text + second.text) : '';
    if (first.type === 'word' && second?.type === 'word' && vocabulary.words.has(joined)) {
      const apart: QueryNode = { type: 'phrase', text: `${first.text} ${second.text}` };
      nodes.push({ type: 'or', nodes: [{ type: 'word', text: joined }, apart] });
      index++;
    } else nodes.push(joinNames(first, vocabulary));
  }
  const [only, ...more] = nodes;
  return only && more.length === 0 ? only : { type: 'and', nodes };
}
