import type { SearchAddress, searchParameters } from '../search-address.ts';
import type { SearchFilter } from '../search-views.ts';
import { parseRange } from './date-range.ts';
import { longestQuery } from './query.ts';
import { values } from './query-fields.ts';

const mostCompanies = 5;
const longestValue = 200;

type Parameter = (typeof searchParameters)[number];

/**
 * Reads an address as far as it can be understood: a value that is none of its field's asks nothing. `getAll` returns
 * the values of a parameter in their order.
 */
export function parseSearchAddress(getAll: (name: Parameter) => readonly string[]): SearchAddress {
  const companies = [...new Set(getAll('company').filter(isValue))].slice(0, mostCompanies);
  const one = (name: Parameter) => getAll(name).find(isValue);
  const known = <T extends string>(name: Parameter, list: readonly T[]) => list.find((value) => value === one(name));
  const days = (name: Parameter) => {
    const text = one(name);
    return text && parseRange(text) && !text.includes('..') ? text : undefined;
  };
  const happened = one('happened');
  const filter = {
    company: companies.length > 0 ? companies : undefined,
    tag: one('tag'),
    lang: known('lang', values.lang),
    source: one('source'),
    kind: known('kind', values.kind),
    tone: known('tone', values.tone),
    from: days('from'),
    to: days('to'),
    happened: happened && parseRange(happened) ? happened : undefined,
  };
  // One character more than is read, so that a longer query can be told from one that just fits.
  const text = (getAll('q')[0] ?? '').trim().slice(0, longestQuery + 1);
  return { text, filter: dropAbsent(filter), order: one('order') === 'date' ? 'date' : 'rank' };
}

function isValue(value: string): boolean {
  return value.trim() !== '' && value.length <= longestValue;
}

function dropAbsent(filter: SearchFilter): SearchFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
