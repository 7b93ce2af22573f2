import { type NextRequest, NextResponse } from 'next/server';
import { parseFeedPath } from '#lib/feed-address.ts';
import { describeRequest } from '#lib/http/describe-request.ts';

// Pages that the server has told of their request already need not be told again.
export const config = {
  matcher: [
    {
      source: '/((?!_next/|images/|icons/|favicon.ico|apple-icon.png|sw.js|robots.txt).*)',
      missing: [{ type: 'header', key: 'x-nonce' }],
    },
  ],
};

/** Gives every page its policy, with a nonce of its own, and tells it its address. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const described = describeRequest(pathname + search, request.headers.get('accept-language'));
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(described)) headers.set(name, value);
  const file = fileHandlerOf(pathname);
  const url = request.nextUrl.clone();
  if (file) url.pathname = file;
  const response = file
    ? NextResponse.rewrite(url, { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', described['content-security-policy']);
  return response;
}

/** Who answers for the files that stand beside pages: a list's feeds, an article's Markdown. */
function fileHandlerOf(pathname: string): string | undefined {
  if (/^\/(?:fr|en)\/articles\/[^/]+\.md$/.test(pathname)) return '/feeds/markdown';
  const feed = parseFeedPath(pathname);
  return feed && `/feeds/${feed.format}`;
}
