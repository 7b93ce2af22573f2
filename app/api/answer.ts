import type { z } from 'zod';
import { type Read, readParameters } from '#lib/api/parameters.ts';
import { describeFaults, describeMissing, type Problem, problemType } from '#lib/api/problem.ts';
import { chooseLocale } from '#lib/i18n/locales.ts';
import type { Lang } from '#lib/model.ts';
import { siteOrigin } from '../site.ts';

const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

/** Answers a request whose parameters fit the schema, and names what is at fault in any other. */
export function answerWith<T extends z.ZodObject>(schema: T, answer: (asked: z.output<T>) => Promise<unknown>) {
  return async (request: Request): Promise<Response> => {
    const locale = localeOf(request);
    const read: Read<z.output<T>> = readParameters(new URL(request.url).searchParams, schema, locale);
    if ('faults' in read) return answerProblem(describeFaults(read.faults, placeOf(locale)), locale);
    return Response.json(await answer(read.values), { headers: open });
  };
}

export function answerMissing(request: Request): Response {
  const locale = localeOf(request);
  return answerProblem(describeMissing(new URL(request.url).pathname.slice(0, 200), placeOf(locale)), locale);
}

/** The language that a program's user wants to be told of faults in. */
export const localeOf = (request: Request): Lang => chooseLocale(request.headers.get('accept-language'));

function answerProblem(problem: Problem, locale: Lang): Response {
  const said = { 'content-language': locale, vary: 'Accept-Language' };
  return Response.json(problem, {
    status: problem.status,
    headers: { ...open, ...said, 'content-type': problemType },
  });
}

const placeOf = (locale: Lang) => ({ documentation: `${siteOrigin()}/${locale}/api`, locale });
