import { getStatus } from '#lib/news-live.ts';

/** What the index holds, how far it is, and every file that was set aside, with its remedy. */
export async function GET(): Promise<Response> {
  return Response.json(await getStatus(), { headers: { 'cache-control': 'no-store' } });
}
