import { searchParameters } from '../search-address.ts';
import { filterParameters } from '../timeline-query.ts';

/**
 * What each page reads of the query of its address, by its folder below app/. There all else asks nothing: newsletters
 * and shares add parameters of their own. The pages take the types of their queries from here (app/query.ts).
 */
export const pageParameters = {
  '/[locale]': [],
  '/[locale]/about': [],
  '/[locale]/api': [],
  '/[locale]/archive': [],
  '/[locale]/archive/[year]/[month]': ['after'],
  '/[locale]/articles/[slug]': [],
  '/[locale]/companies': [],
  '/[locale]/companies/[slug]': ['after'],
  '/[locale]/events/[id]': [],
  '/[locale]/missing': [],
  '/[locale]/offline': [],
  '/[locale]/saved': [],
  '/[locale]/search': [...searchParameters, 'after', 'typing'],
  '/[locale]/tags/[tag]': ['after'],
  '/[locale]/timelines': ['q'],
  '/[locale]/timelines/[a]': [...filterParameters, 'after', 'event'],
  '/[locale]/timelines/[a]/[b]': [...filterParameters, 'after', 'event'],
  '/[locale]/timelines/[a]/[b]/embed': filterParameters,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PageRoute = keyof typeof pageParameters;

export type ParameterOf<Route extends PageRoute> = (typeof pageParameters)[Route][number];
