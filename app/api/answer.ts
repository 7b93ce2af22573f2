import type { z } from 'zod';
import { type Read, readParameters } from '#lib/api/parameters.ts';
import { describeFaults, type Problem, problemType } from '#lib/api/problem.ts';
import { siteOrigin } from '../site.ts';

const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

/** Answers a request whose parameters fit the schema, and names what is at fault in any other. */
export function answerWith<T extends z.ZodObject>(schema: T, answer: (asked: z.output<T>) => Promise<unknown>) {
  return async (request: Request): Promise<Response> => {
    const read: Read<z.output<T>> = readParameters(new URL(request.url).searchParams, schema);
    if ('faults' in read) return answerProblem(describeFaults(read.faults, documentation()));
    return Response.json(await answer(read.values), { headers: open });
  };
}

export function answerProblem(problem: Problem): Response {
  return Response.json(problem, { status: problem.status, headers: { ...open, 'content-type': problemType } });
}

export function documentation(): string {
  return `${siteOrigin()}/en/api`;
}
