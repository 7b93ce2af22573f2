import type { z } from 'zod';
import { articleAnswer, companyAnswer, eventAnswer, pageOf, searchAnswer } from './answers.ts';
import { articleParameters, companyParameters, eventParameters, searchParameters } from './parameters.ts';

export type Endpoint = {
  readonly name: 'articles' | 'events' | 'companies' | 'search';
  readonly path: string;
  readonly summary: string;
  readonly parameters: z.ZodObject;
  readonly answer: z.ZodType;
  /** Queries that show what it can do. */
  readonly examples: readonly string[];
};

/** Everything the interface answers; what checks the parameters also describes them. */
export const endpoints: readonly Endpoint[] = [
  {
    name: 'articles',
    path: '/api/articles',
    summary: 'Articles, newest first.',
    parameters: articleParameters,
    answer: pageOf(articleAnswer),
    examples: ['company=microsoft&company=openai&limit=5', 'lang=fr&from=2025-06&to=2025-10'],
  },
  {
    name: 'events',
    path: '/api/events',
    summary: 'Events that the articles report, latest first by the day they happened.',
    parameters: eventParameters,
    answer: pageOf(eventAnswer),
    examples: ['company=microsoft&company=openai&tone=conflict', 'kind=acquisition&from=2025'],
  },
  {
    name: 'companies',
    path: '/api/companies',
    summary: 'Companies, authorities and laboratories of the dictionary.',
    parameters: companyParameters,
    answer: pageOf(companyAnswer),
    examples: ['kind=authority', 'q=mistral'],
  },
  {
    name: 'search',
    path: '/api/search',
    summary: 'Articles, events and companies for a query, best first.',
    parameters: searchParameters,
    answer: searchAnswer,
    examples: ['q=openai+microsoft', 'q=investment&company=anthropic&lang=en'],
  },
];
