import { describeOpenApi } from '#lib/api/openapi.ts';
import { answerCached } from '../../answer-cached.ts';
import { siteOrigin } from '../../site.ts';

/** The interface described for programs: OpenAPI 3.1. */
export function GET(request: Request): Response {
  return answerCached(request, JSON.stringify(describeOpenApi(siteOrigin()), undefined, 2), 'application/json');
}
