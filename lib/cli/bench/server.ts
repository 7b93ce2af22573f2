import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from './request.ts';
import { noteStarted } from './started.ts';

export type Server = {
  readonly origin: string;
  /** Memory that the process holds now, in MB; undefined where the system does not say. */
  readonly memory: () => number | undefined;
  readonly stop: () => Promise<void>;
  /** What it has printed last. */
  readonly log: () => string;
};

const longestStart = 600_000;
const longestIndex = 3_600_000;

/** Starts a program that prints `http://…:PORT` once it listens. */
export async function startServer(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Server> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  noteStarted(child);
  let log = '';
  const listen = (chunk: Buffer) => {
    log = `${log}${chunk}`.slice(-100_000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  const deadline = Date.now() + longestStart;
  for (;;) {
    const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(log)?.[1];
    if (port) return { origin: `http://127.0.0.1:${port}`, memory: () => readMemory(child.pid), stop, log: () => log };
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${args.join(' ')} did not start:\n${log}`);
    }
    await sleep(20);
  }
}

/** Has the reader keep no page: it renders one for each who asks. */
export const keepingNone = { LIAISONS_KEEP_PAGES: 'no' } as const;

/** Starts the reader over a content folder; `waitUntilReady` waits for its index. */
export function startReader(
  project: string,
  content: string,
  index: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const env = { PORT: '0', HOST: '127.0.0.1', LIAISONS_CONTENT: content, LIAISONS_INDEX: index };
  return startServer(['server.ts'], project, { ...env, ...more });
}

/** Waits until the index is equal to content/, of `articles` or more. */
export async function waitUntilReady({ origin, log }: Server, articles = 0): Promise<void> {
  const deadline = Date.now() + longestIndex;
  while (Date.now() < deadline) {
    const { status: code, body } = await request(`${origin}/api/status`);
    if (code !== 200) throw new Error(`/api/status answers ${code}: ${log()}`);
    const status: { state?: string; articles?: number } = JSON.parse(body);
    if (status.state === 'ready' && (status.articles ?? 0) >= articles) return;
    await sleep(50);
  }
  throw new Error('The index was not ready in time.');
}

// https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
function readMemory(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const held = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return held === undefined ? undefined : Number(held) / 1_024;
}
