import type { Day } from '../model.ts';
import type { Hint } from '../search-views.ts';

export type Field = 'company' | 'tag' | 'lang' | 'source' | 'kind' | 'tone' | 'modality' | 'published' | 'happened';

export type QueryNode =
  /** `begins`: words that begin so are meant too. */
  | { readonly type: 'word'; readonly text: string; readonly begins?: boolean }
  | { readonly type: 'phrase'; readonly text: string }
  | { readonly type: 'is'; readonly field: Exclude<Field, 'published' | 'happened'>; readonly value: string }
  /** Days inclusive; a missing end is open. */
  | { readonly type: 'within'; readonly field: 'published' | 'happened'; readonly from?: Day; readonly to?: Day }
  | { readonly type: 'not'; readonly node: QueryNode }
  | { readonly type: 'and'; readonly nodes: readonly QueryNode[] }
  | { readonly type: 'or'; readonly nodes: readonly QueryNode[] };

export type Query = {
  /** The query with its spaces put in order. */
  readonly text: string;
  /** Absent when nothing is asked for. */
  readonly root?: QueryNode;
  readonly hints: readonly Hint[];
};

/** The words and phrases a query asks for, not those it excludes. */
export function listTexts(node: QueryNode | undefined): Extract<QueryNode, { type: 'word' | 'phrase' }>[] {
  if (!node || node.type === 'not') return [];
  if (node.type === 'word' || node.type === 'phrase') return [node];
  return node.type === 'and' || node.type === 'or' ? node.nodes.flatMap(listTexts) : [];
}
