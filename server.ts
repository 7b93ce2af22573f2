// The production server: builds the site when it is missing or older than its sources, then serves it.
import http from 'node:http';
import { isBuildStale, runNext } from './build.ts';
import { followRequests } from './lib/http/drain.ts';
import { answerPreflights } from './lib/http/preflight.ts';
import { refuseFirst } from './lib/http/refuse.ts';
import { isForTunnel, refuseTunnels } from './lib/http/refuse-tunnels.ts';
import { servePages } from './lib/http/serve-pages.ts';

const graceMilliseconds = 4_000;

Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
const port = readPort(process.env.PORT);
process.env.PORT = String(port);
if (isBuildStale()) {
  console.log('Building the site, once: about a minute.');
  const status = runNext('build');
  if (status !== 0) process.exit(status);
}
await serve();

async function serve(): Promise<void> {
  const { default: next } = await import('next');
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 };
  const server = http.createServer({ ...limits, shouldUpgradeCallback: isForTunnel });
  const requests = followRequests(server);
  const app = next({ dev: false, dir: import.meta.dirname, httpServer: server, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const { getLiveMark, getVersion } = await import('#lib/news-live.ts');
  // For the bench, which also measures what a page takes to be rendered: without a version none is kept or shared.
  const version = process.env.LIAISONS_KEEP_PAGES === 'no' ? () => undefined : getVersion;
  const answer = servePages({
    handle: (request, response) => void handle(request, response),
    version,
    mark: getLiveMark,
  });
  refuseTunnels(server);
  server.on('request', refuseFirst(answerPreflights(answer)));
  server.on('error', (error) => {
    console.error(`Liaisons cannot listen on port ${port}: ${error.message}. Set PORT to a free one.`);
    process.exit(1);
  });
  // Loopback unless told otherwise: opening a port to the world is the owner's decision.
  server.listen(port, process.env.HOST ?? '127.0.0.1', () => {
    const address = server.address();
    // Canonical links name the port that was really given.
    if (typeof address === 'object' && address) process.env.PORT = String(address.port);
    console.log(`Liaisons is at http://localhost:${process.env.PORT}`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(requests));
}

/** Answers what is in flight, then ends; after the grace period, ends all the same. */
function stop(requests: ReturnType<typeof followRequests>): void {
  setTimeout(() => process.exit(0), graceMilliseconds).unref();
  void requests.stop(() => process.exit(0));
}

function readPort(text: string | undefined): number {
  const value = Number(text ?? 3000);
  if (Number.isInteger(value) && value >= 0 && value < 65_536) return value;
  console.error(`PORT is a number from 0 to 65535, found ${JSON.stringify(text)}.`);
  process.exit(1);
}
