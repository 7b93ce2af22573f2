import type { Facet, SearchFilter } from './search-views.ts';

/** What the address of a search asks. */
export type SearchAddress = {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly order: 'rank' | 'date';
};

const fields = ['tag', 'lang', 'source', 'kind', 'tone', 'from', 'to', 'happened'] as const;

/** What a search is read from in the query of an address, in the order in which it is written there. */
export const searchParameters = ['q', 'company', ...fields, 'order'] as const;

/** The query of an address, without its question mark: always in one order, so that a search has one address. */
export function formatSearchAddress({ text, filter, order }: SearchAddress): string {
  const { company = [], ...rest } = filter;
  const query = new URLSearchParams(text ? { q: text } : {});
  for (const slug of company) query.append('company', slug);
  for (const name of fields) if (rest[name]) query.set(name, rest[name]);
  if (order === 'date') query.set('order', order);
  return query.toString();
}

/** The filter with a facet's value added. */
export function narrowFilter(filter: SearchFilter, facet: Facet, value: string): SearchFilter {
  if (facet === 'company') return { ...filter, company: [...(filter.company ?? []), value] };
  if (facet === 'year') return { ...filter, from: value, to: value };
  return { ...filter, [facet]: value };
}

/** Whether a facet's value is part of the filter. */
export function isChosen({ company = [], from, to, ...rest }: SearchFilter, facet: Facet, value: string): boolean {
  if (facet === 'company') return company.includes(value);
  return facet === 'year' ? from === value && to === value : rest[facet] === value;
}

/** What a filter is made of, each with the filter that is left without it. */
export function listChosen(filter: SearchFilter): { name: string; value: string; rest: SearchFilter }[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    const rest: SearchFilter = Object.fromEntries(Object.entries(filter).filter(([other]) => other !== name));
    if (typeof value === 'string') return [{ name, value, rest }];
    return (value ?? []).map((slug) => {
      const company = (value ?? []).filter((other) => other !== slug);
      return { name, value: slug, rest: company.length > 0 ? { ...rest, company } : rest };
    });
  });
}
