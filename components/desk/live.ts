// Listens for what changes on the site while the page is looked at.
import { type Change, compareWithNow, mayConcern, type News } from './live-page.ts';

const delay = 2_000;
/**
 * Milliseconds between two comparisons of the page, and at most how long the first waits: not all readers ask at once.
 */
const pause = 10_000;
const spread = 500;
const refused = 60_000;

/**
 * Follows /api/live from where the news stood when the page was rendered, and tells what the page would have more if it
 * were asked for now. A page that nobody looks at listens to nothing.
 */
export function listenLater(tell: (news: News) => void, signal: AbortSignal): void {
  let last = readMark();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let compared = Number.NEGATIVE_INFINITY;
  const close = () => {
    source?.close();
    source = undefined;
  };
  const compareSoon = () => {
    const wait = Math.max(Math.random() * spread, compared + pause - performance.now());
    timer ??= setTimeout(async () => {
      timer = undefined;
      compared = performance.now();
      // A page that cannot be asked for now is compared after the next change.
      const news = await compareWithNow(signal).catch(() => undefined);
      if (news && !signal.aborted) tell(news);
    }, wait);
  };
  const hear = ({ lastEventId, type, data }: MessageEvent<string>) => {
    if (lastEventId) last = lastEventId;
    if (type === 'hello') return;
    // Written by our own server.
    const change: Change | undefined = type === 'change' ? JSON.parse(data) : undefined;
    if (mayConcern(change)) compareSoon();
  };
  const open = () => {
    if (source || document.visibilityState === 'hidden' || signal.aborted) return;
    source = new EventSource(last ? `/api/live?since=${encodeURIComponent(last)}` : '/api/live');
    for (const type of ['hello', 'change', 'reset']) source.addEventListener(type, hear);
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      close();
      setTimeout(open, refused);
    });
  };
  const follow = () => (document.visibilityState === 'hidden' ? close() : open());
  const first = setTimeout(open, delay);
  document.addEventListener('visibilitychange', follow, { signal });
  window.addEventListener('pagehide', close, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && open(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(first);
    clearTimeout(timer);
    close();
  });
}

/**
 * Where the news stood when the page was rendered: a Server-Timing entry of its answer (W3C Server Timing), so that the
 * page itself is the same whichever process rendered it. Browsers keep it from pages of insecure origins: there the
 * news is that of the moment of listening.
 */
function readMark(): string {
  const [page] = performance.getEntriesByType('navigation');
  const timings = page instanceof PerformanceNavigationTiming ? page.serverTiming : undefined;
  return timings?.find(({ name }) => name === 'news')?.description ?? '';
}
