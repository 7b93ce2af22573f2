import { joinLive } from '#lib/news-live.ts';

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Neither compressed nor kept back on the way: each event is to arrive when it is sent.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** A client that has not taken this many pieces is gone, or as good as. */
const mostUnread = 100;

/**
 * Tells an open page of what changes, as server-sent events. Resumes after `Last-Event-ID`, or after `since`: where the
 * page stood when it was rendered.
 */
export function GET(request: Request): Response {
  const since = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('since') ?? undefined;
  const encoder = new TextEncoder();
  let leave: (() => void) | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const end = () => {
          leave?.();
          controller.close();
        };
        leave = joinLive(since, {
          close: () => controller.close(),
          send: (frame) => {
            controller.enqueue(encoder.encode(frame));
            return (controller.desiredSize ?? 0) > -mostUnread;
          },
        });
        if (request.signal.aborted) end();
      },
      cancel: () => leave?.(),
    },
    { highWaterMark: 0 },
  );
  request.signal.addEventListener('abort', () => leave?.());
  if (leave) return new Response(stream, { headers: streamHeaders });
  return new Response(null, { status: 503, headers: { 'retry-after': '60', 'cache-control': 'no-store' } });
}

/** Without a stream: as the framework answers HEAD by GET, one that nobody reads would count as a page that is open. */
export function HEAD(): Response {
  return new Response(null, { headers: streamHeaders });
}
