import type { SearchFilter } from '../search-views.ts';
import { parseRange } from './date-range.ts';
import type { QueryNode } from './query-tree.ts';

/** The parameters of an address as parts of a query. `days` says which days `from` and `to` are about. */
export function listFilterNodes(filter: SearchFilter, days: 'published' | 'happened'): QueryNode[] {
  const { company = [], from = '', to = '' } = filter;
  const range = from || to ? parseRange(`${from}..${to}`) : undefined;
  const happened = filter.happened ? parseRange(filter.happened) : undefined;
  return [
    ...company.map((value): QueryNode => ({ type: 'is', field: 'company', value })),
    ...fields.flatMap((field): QueryNode[] => {
      const value = filter[field];
      return value ? [{ type: 'is', field, value }] : [];
    }),
    ...(range ? [{ type: 'within', field: days, ...range } as const] : []),
    ...(happened ? [{ type: 'within', field: 'happened', ...happened } as const] : []),
  ];
}

const fields = ['tag', 'lang', 'source', 'kind', 'tone', 'modality'] as const;
