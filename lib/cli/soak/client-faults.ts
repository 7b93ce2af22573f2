import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Trial } from './fault.ts';
import { getRaw } from './raw-request.ts';
import { serve, type World } from './world.ts';

/** Clients that take without giving, and a server that has to go while they do. */
export const clientFaults: readonly Fault[] = [
  { name: '1,000 idle connections', run: idle },
  { name: 'slow clients', run: slow, slow: true },
  { name: 'SIGTERM under load', run: stopUnderLoad },
  { name: 'memory under load', run: load, slow: true },
];

async function idle(world: World): Promise<Trial> {
  const before = memoryOf(world.site.pid);
  const sockets = await Promise.all(Array.from({ length: 1_000 }, () => open(world.site.origin)));
  const failed: string[] = [];
  const { status, took } = await getRaw(world.site.origin, '/en');
  if (status !== 200 || took > 5_000) failed.push(`a page beside them: status ${status} after ${Math.round(took)} ms`);
  for (const socket of sockets) socket.destroy();
  const grown = memoryOf(world.site.pid) - before;
  if (grown > 100) failed.push(`memory grew by ${grown} MB`);
  return { tries: sockets.length, failed };
}

function open(origin: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => resolve(socket));
    socket.on('error', () => resolve(socket));
  });
}

/** Half a request each, a byte at a time or not at all: hung up within the server's limits. */
async function slow(world: World): Promise<Trial> {
  const sockets = await Promise.all(Array.from({ length: 50 }, () => open(world.site.origin)));
  let ended = 0;
  for (const [index, socket] of sockets.entries()) {
    socket.on('close', () => ended++);
    socket.resume();
    socket.write('GET /en HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    if (index % 2 === 0) void drip(socket);
  }
  const { status } = await getRaw(world.site.origin, '/en');
  const failed = status === 200 ? [] : [`a page beside them: status ${status}`];
  for (let waited = 0; waited < 60 && ended < sockets.length; waited++) await sleep(1_000);
  if (ended < sockets.length) failed.push(`${sockets.length - ended} of ${sockets.length} still open after a minute`);
  for (const socket of sockets) socket.destroy();
  return { tries: sockets.length, failed };
}

async function drip(socket: Socket): Promise<void> {
  while (!socket.destroyed) {
    socket.write('a');
    await sleep(500);
  }
}

const grace = 5_000;

async function stopUnderLoad(world: World): Promise<Trial> {
  const failed: string[] = [];
  const tries = world.tries(5, 1);
  for (let turn = 0; turn < tries; turn++) {
    const site = await serve(world.content, join(world.folder, 'index.sqlite'));
    const page = '/en/timelines/microsoft/openai';
    await getRaw(site.origin, page);
    const { took: usual } = await getRaw(site.origin, page);
    // As many as are answered in a second or so, wherever this runs.
    const many = Math.max(2, Math.min(40, Math.floor(1_000 / usual)));
    const asked = Array.from({ length: many }, () => getRaw(site.origin, page));
    const idle = await open(site.origin);
    // Once one has its answer, the others are on their way.
    await Promise.race(asked);
    const start = performance.now();
    await site.stop();
    const took = performance.now() - start;
    const answers = await Promise.all(asked);
    const cut = answers.filter(({ status, body }) => status !== 200 || !body.includes('</html>')).length;
    if (cut > 0)
      failed.push(
        `${cut} of ${answers.length} in flight were not answered (${answers.map(({ status, body }) => `${status}:${body.length}`).join(' ')})`,
      );
    if (took > grace) failed.push(`it took ${Math.round(took)} ms`);
    idle.destroy();
  }
  return { tries, failed };
}

const pages = [
  '/en',
  '/fr/companies/openai',
  '/en/timelines/microsoft/openai',
  '/en/search?q=microsoft',
  '/api/events',
  '/feed.xml',
  '/en/none',
];

/** Pages of all kinds for twenty seconds: what a server holds after them is what it held before, and some caches. */
async function load(world: World): Promise<Trial> {
  const ask = async (milliseconds: number) => {
    const end = Date.now() + milliseconds;
    let [asked, wrong] = [0, 0];
    const work = async () => {
      while (Date.now() < end) {
        const { status } = await getRaw(world.site.origin, pages[asked++ % pages.length] ?? '/');
        if (status !== 200 && status !== 404) wrong++;
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    return { asked, wrong };
  };
  await ask(10_000);
  const before = memoryOf(world.site.pid);
  const { asked, wrong } = await ask(20_000);
  const after = memoryOf(world.site.pid);
  const failed = wrong > 0 ? [`${wrong} of ${asked} requests were not answered with a page`] : [];
  if (after > before * 1.5 + 50) failed.push(`memory went from ${before} to ${after} MB`);
  return { tries: asked, failed };
}

/** Resident memory of a process in MB; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
