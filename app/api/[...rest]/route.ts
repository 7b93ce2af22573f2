import { describeMissing } from '#lib/api/problem.ts';
import { answerProblem, documentation } from '../answer.ts';

/** What is not part of the interface. */
export function GET(request: Request): Response {
  return answerProblem(describeMissing(new URL(request.url).pathname.slice(0, 200), documentation()));
}
