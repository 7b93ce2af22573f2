import { type Fault, joinTrials, type Trial } from './fault.ts';
import { hostile } from './hostile.ts';
import { getRaw, type RawAnswer } from './raw-request.ts';
import { fillRoute, listRoutes } from './routes.ts';
import type { World } from './world.ts';

/** Hostile strings in every parameter of every route, and as the whole of an address. */
export const requestFaults: readonly Fault[] = [
  { name: 'hostile strings in every route', run: (world) => askAll(world, listStrings(world)) },
  { name: 'hostile addresses', run: (world) => askAll(world, listAddresses(world)) },
];

function listStrings(world: World): string[] {
  const strings = [...hostile.paths, ...hostile.redirects, ...hostile.strings];
  const routes = listRoutes();
  const few = world.tries(1_200, 150);
  const all = strings.flatMap((value) => routes.flatMap((route) => fillRoute(route, value)));
  // Each time others of them, so that some rounds see all.
  const step = Math.max(1, Math.floor(all.length / few));
  const start = Math.floor(Math.random() * step);
  return all.filter((address, index) => index % step === start && !address.startsWith('/api/live'));
}

function listAddresses(world: World): string[] {
  const values = [...hostile.paths, ...hostile.redirects].map((value) => value.replace(/[\r\n ]/g, ''));
  const all = values.flatMap((value) => [value, `/${value}`, `/en/articles/${value}`, `/images/${value}`]);
  return all.filter((_, index) => index % world.tries(1, 3) === 0);
}

async function askAll(world: World, addresses: readonly string[]): Promise<Trial> {
  const trials: Trial[] = [];
  const next = addresses.values();
  const work = async () => {
    for (const address of next) {
      const fault = judge(await getRaw(world.site.origin, address), address);
      trials.push({ tries: 1, failed: fault === undefined ? [] : [`${address.slice(0, 100)}: ${fault}`] });
    }
  };
  await Promise.all([work(), work(), work()]);
  return joinTrials(trials);
}

const inner = /node_modules|node:internal|\bat [\w.<>]+ \(|SQLITE_|ERR_[A-Z]+|\/lib\/store|\/tmp\//;

/** No error of the server, no way to another host, nothing of the inside in what an error says. */
function judge({ status, head, body }: RawAnswer, address: string): string | undefined {
  if (status === 0) return 'no answer';
  // oEmbed answers 501 to a format it does not have (oembed.com, §2.3.2).
  if (status >= 500 && status !== 501) return `status ${status}`;
  const location = /^location: *(.*)$/im.exec(head)?.[1];
  if (location !== undefined && !/^\/(?![/\\])/.test(location)) return `a redirect to ${location}`;
  const shown = body.replaceAll(address, '').replace(/\/_next\/[^"']*/g, '');
  const leak = status >= 400 ? inner.exec(shown)?.[0] : undefined;
  return leak === undefined ? undefined : `says ${leak}`;
}
