import type { QueryNode } from './query-tree.ts';

/** The query asking for some of its words instead of all; undefined when it does not ask for several. */
export function relaxQuery(root: QueryNode): QueryNode | undefined {
  if (root.type !== 'and') return undefined;
  const texts = root.nodes.filter((node) => node.type === 'word' || node.type === 'phrase');
  if (texts.length < 2) return undefined;
  const rest = root.nodes.filter((node) => node.type !== 'word' && node.type !== 'phrase');
  return rest.length > 0
    ? { type: 'and', nodes: [{ type: 'or', nodes: texts }, ...rest] }
    : { type: 'or', nodes: texts };
}

/** The query with its last word taken for the beginning of a word, for a reader who is still typing. */
export function extendQuery(root: QueryNode): QueryNode {
  if (root.type === 'word') return { ...root, begins: true };
  if (root.type !== 'and') return root;
  const last = root.nodes.at(-1);
  return last ? { ...root, nodes: [...root.nodes.slice(0, -1), extendQuery(last)] } : root;
}
