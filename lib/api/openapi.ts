import { z } from 'zod';
import { problemAnswer } from './answers.ts';
import { type Endpoint, endpoints } from './endpoints.ts';
import { problemType } from './problem.ts';

/** The interface in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), from the schemas that check it. */
export function describeOpenApi(origin: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Liaisons',
      version: '1',
      description: 'AI-industry news, and the events between companies computed from it. No key is needed.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    externalDocs: { url: `${origin}/en/api` },
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: describeEndpoint(endpoint) }])),
    components: { schemas: { Problem: schemaOf(problemAnswer, 'output') } },
  };
}

function describeEndpoint({ path, summary, parameters, answer }: Endpoint) {
  const problem = { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } };
  return {
    operationId: `list${path.slice('/api/'.length).replace(/^./, (letter) => letter.toUpperCase())}`,
    summary,
    parameters: listParameters(parameters),
    responses: {
      200: { description: summary, content: { 'application/json': { schema: schemaOf(answer, 'output') } } },
      400: { description: 'A parameter is unknown or has a value that cannot be understood.', content: problem },
    },
  };
}

export type ParameterDescription = {
  readonly name: string;
  readonly in: 'query';
  readonly required: boolean;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
};

/** The parameters of an endpoint, in the order of its schema. */
export function listParameters(parameters: z.ZodObject): ParameterDescription[] {
  const { properties = {}, required = [] } = schemaOf(parameters, 'input');
  return Object.entries(properties).flatMap(([name, property]) => {
    if (typeof property !== 'object') return [];
    const { description = '', ...schema } = property;
    return [{ name, in: 'query', required: required.includes(name), description, schema }];
  });
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return described;
}
